/** Words to select: from the beginning of `from` to the end of `to`; the same when one sentence is meant. */
export type Passage = { from: string; to: string };

/** A sentence of Chinese or English, with its end and the marks that close it. */
const SENTENCE = /[^。！？.!?]+[。！？.!?]+[”’」』）)]*/g;
/** Shorter ones say little on their own; longer ones nobody copies out (domain knowledge: sentences of speeches run to about a hundred characters). */
const SHORTEST = 12;
const LONGEST = 160;

function occursOnce(text: string, part: string): boolean {
  return text.indexOf(part) === text.lastIndexOf(part);
}

/**
 * Chooses up to `count` passages from the paragraphs of a page, spread over the whole of it, in reading order: one sentence of a paragraph each, and in the middle
 * one across two paragraphs that follow each other. Each occurs once on the page (`text`), so that what is selected is beyond doubt.
 */
export function choosePassages(paragraphs: string[], text: string, count: number): Passage[] {
  const sentences = paragraphs.map((paragraph) =>
    (paragraph.match(SENTENCE) ?? [])
      .map((sentence) => sentence.trim())
      .filter((sentence) => sentence.length >= SHORTEST && sentence.length <= LONGEST && occursOnce(text, sentence)),
  );
  const usable = [...sentences.keys()].filter((index) => (sentences[index]?.length ?? 0) > 0);
  const wanted = Math.min(count, usable.length);
  const chosen: Passage[] = [];
  for (let turn = 0; turn < wanted; turn += 1) {
    const index = usable[Math.floor((turn * usable.length) / wanted)] ?? 0;
    const own = sentences[index] ?? [];
    // By turns the first sentence, which tells the point, and the last, which closes it.
    const sentence = (turn % 2 === 0 ? own[0] : own.at(-1)) ?? '';
    const next = turn === Math.floor(wanted / 2) ? sentences[index + 1]?.[0] : undefined;
    chosen.push(next ? { from: own.at(-1) ?? sentence, to: next } : { from: sentence, to: sentence });
  }
  return chosen;
}
