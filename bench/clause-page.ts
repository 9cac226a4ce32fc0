import { CLAUSE_SOURCE } from './clause-source.ts';
import type { Random } from './seeded-random.ts';

/** A part of a page's text, in UTF-16 units. */
export type Span = { start: number; end: number };

/** A page of drawn clauses: its text as `readPageText` reads it (a line feed between paragraphs), and what stands where. */
export type ClausePage = {
  text: string;
  /** Without the mark behind it. */
  clauses: Span[];
  /** With the mark that ends it. */
  sentences: Span[];
  paragraphs: (Span & { strong?: Span })[];
};

const CLAUSES = CLAUSE_SOURCE.split(/[，；。！？：、\n]+/u).filter((clause) => clause.length > 3);
const WINDOWS = CLAUSES.flatMap((clause) => clause.match(/../gu) ?? []);
const REPLACED_WINDOWS = 0.3;
const STRONG_PARAGRAPHS = 0.2;

/** Draws one sentence: 4 to 13 clauses, three in ten of their two-character windows replaced by others, so that phrases recur and whole clauses rarely do. */
export function drawSentence({ next, below, pick }: Random): { clause: string; mark: string }[] {
  const count = 4 + below(10);
  return Array.from({ length: count }, (_, index) => ({
    clause: pick(CLAUSES).replaceAll(/../gu, (window) => (next() < REPLACED_WINDOWS ? pick(WINDOWS) : window)),
    mark: index < count - 1 ? pick(['，', '，', '，', '；']) : pick(['。', '。', '。', '！']),
  }));
}

/** Draws a page of about so many characters: paragraphs of one to three sentences, a fifth of them with one clause in an inline element. */
export function drawPage(characters: number, random: Random): ClausePage {
  const page: ClausePage = { text: '', clauses: [], sentences: [], paragraphs: [] };
  const pieces: string[] = [];
  let length = 0;
  const add = (piece: string): Span => {
    pieces.push(piece);
    length += piece.length;
    return { start: length - piece.length, end: length };
  };
  while ((page.paragraphs.at(-1)?.end ?? 0) < characters) {
    if (length > 0) add('\n');
    const start = length;
    const firstClause = page.clauses.length;
    for (let sentences = 1 + random.below(3); sentences > 0; sentences--) {
      const sentence = length;
      for (const { clause, mark } of drawSentence(random)) {
        page.clauses.push(add(clause));
        add(mark);
      }
      page.sentences.push({ start: sentence, end: length });
    }
    const strong = random.next() < STRONG_PARAGRAPHS && random.pick(page.clauses.slice(firstClause));
    page.paragraphs.push({ start, end: length, ...(strong && { strong }) });
  }
  return { ...page, text: pieces.join('') };
}

/** The page as HTML. Nothing stands in its body that isn't in `text`, so that packages that read `textContent` count as we do. */
export function pageHtml({ text, paragraphs }: Pick<ClausePage, 'text' | 'paragraphs'>): string {
  const body = paragraphs.map(({ start, end, strong }) =>
    strong
      ? `<p>${text.slice(start, strong.start)}<strong>${text.slice(strong.start, strong.end)}</strong>${text.slice(strong.end, end)}</p>`
      : `<p>${text.slice(start, end)}</p>`,
  );
  return `<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>bench</title></head><body>${body.join('\n')}`;
}
