import { foldText } from '@/utils/text/fold-text';
import type { Query } from './query';

/** A piece of a text, and whether it is what was searched for. */
export type MarkedPart = { part: string; hit: boolean };

/**
 * The text in pieces, what a query looks for apart; joined they are the text. Hits that overlap or touch become one. Linear in the length of the text
 * for each term.
 */
export function markedParts(text: string, { all }: Pick<Query, 'all'>): MarkedPart[] {
  if (all.length === 0 || text === '') return [{ part: text, hit: false }];
  const folded = foldText(text);
  const isHit = new Uint8Array(folded.text.length);
  for (const term of all) {
    for (let at = folded.text.indexOf(term); at >= 0; at = folded.text.indexOf(term, at + term.length))
      isHit.fill(1, at, at + term.length);
  }
  const parts: MarkedPart[] = [];
  let done = 0;
  for (let first = isHit.indexOf(1); first >= 0;) {
    const after = isHit.indexOf(0, first);
    const last = after < 0 ? isHit.length : after;
    const start = folded.starts[first] ?? 0;
    const end = folded.ends[last - 1] ?? text.length;
    if (start > done) parts.push({ part: text.slice(done, start), hit: false });
    parts.push({ part: text.slice(start, end), hit: true });
    done = end;
    first = after < 0 ? -1 : isHit.indexOf(1, after);
  }
  if (done < text.length) parts.push({ part: text.slice(done), hit: false });
  return parts;
}
