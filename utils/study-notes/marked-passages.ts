/** Marks that quote, each pair with its own kind. Straight ones open and close alike. */
const PAIRS = ['“”', '「」', '『』'] as const;
type Marks = (typeof PAIRS)[number] | '""';

/** What stands between quotation marks; `start` and `end` are those of the inside. */
export type MarkedPassage = { start: number; end: number; marks: Marks };

/**
 * The outermost passages in quotation marks, in order: inner pairs belong to the outer one. Each kind of mark is paired by itself, so that one
 * left open hides none of another kind. A closing mark without an opening one says nothing.
 */
export function markedPassages(text: string): MarkedPassage[] {
  const all = [...PAIRS.flatMap((marks) => directed(text, marks)), ...straight(text)];
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  const outermost: MarkedPassage[] = [];
  for (const passage of all) if (passage.start >= (outermost.at(-1)?.end ?? 0)) outermost.push(passage);
  return outermost;
}

function directed(text: string, marks: (typeof PAIRS)[number]): MarkedPassage[] {
  const found: MarkedPassage[] = [];
  const open: number[] = [];
  for (let at = 0; at < text.length; at++) {
    if (text[at] === marks[0]) open.push(at + 1);
    if (text[at] !== marks[1]) continue;
    const start = open.pop();
    if (start !== undefined && open.length === 0) found.push({ start, end: at, marks });
  }
  return found;
}

/** Straight marks tell no direction: they are taken in turn, anew in each line. One after a digit while none is open stands for inches. */
function straight(text: string): MarkedPassage[] {
  const found: MarkedPassage[] = [];
  let start = -1;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '\n') start = -1;
    if (text[at] !== '"') continue;
    if (start >= 0) {
      found.push({ start, end: at, marks: '""' });
      start = -1;
    } else if (!/\d/.test(text[at - 1] ?? '')) start = at + 1;
  }
  return found;
}
