import type { Hit } from '@/utils/model/placement';
import type { QuoteAnchor } from '@/utils/model/quote-anchor';
import type { FoldedText } from '@/utils/text/fold-text';
import type { FoldedAnchor } from './fold-anchor';
import { NEAR_AGREES, SHORT_SIDE, SIDE_AGREES, WEIGHTS } from './gates';
import { sideSimilarity } from './side-similarity';

/** What one side of a place says. */
export type Side = {
  similarity: number;
  agrees: boolean;
  /** Unchanged, and long enough to mean something by itself. */
  speaks: boolean;
};

/** A place with equal words, and what its surroundings say. */
export type JudgedHit = Hit & { left: Side; right: Side };

/** Units of the page compared with a kept side of at most 32: half as many again, for what may have been put between. */
const WINDOW = 48;
const TOTAL = WEIGHTS.quote + WEIGHTS.prefix + WEIGHTS.suffix + WEIGHTS.position;

/** Judges the place at folded offset `at`. Offsets in the result are those of the original text. */
export function judgeHit(
  page: { text: string; folded: FoldedText },
  at: number,
  kept: FoldedAnchor,
  anchor: QuoteAnchor,
): JudgedHit {
  const { text, starts, ends } = page.folded;
  const after = at + kept.exact.length;
  const left = judgeSide(backwards(kept.prefix), backwards(text.slice(Math.max(0, at - WINDOW), at)), at === 0);
  const right = judgeSide(kept.suffix, text.slice(after, after + WINDOW), after === text.length);
  const start = starts[at] ?? 0;
  // A place that is no number says nothing.
  const position = Math.max(0, 1 - Math.abs(start - anchor.start) / Math.max(1, page.text.length)) || 0;
  return {
    start,
    end: ends[after - 1] ?? start,
    score:
      (WEIGHTS.quote +
        WEIGHTS.prefix * left.similarity +
        WEIGHTS.suffix * right.similarity +
        WEIGHTS.position * position) /
      TOTAL,
    left,
    right,
  };
}

/** What one side says. Both texts nearest unit first; `edge`: the page ends here. */
function judgeSide(
  kept: string,
  found: string,
  edge: boolean,
): { similarity: number; agrees: boolean; speaks: boolean } {
  // Nothing was kept because the page began or ended there: only there does it agree again.
  if (kept === '') return { similarity: edge ? 1 : 0, agrees: edge, speaks: false };
  const similarity = sideSimilarity(kept, found);
  // A side this short was the edge of the page: it must reach to it again.
  if (kept.length < SHORT_SIDE) return { similarity, agrees: found === kept, speaks: false };
  if (kept.length < NEAR_AGREES) return { similarity, agrees: similarity === 1, speaks: false };
  const agrees = similarity >= SIDE_AGREES || found.startsWith(kept.slice(0, NEAR_AGREES));
  return { similarity, agrees, speaks: similarity === 1 };
}

/** A text, last unit first. By units, not characters: it is only compared. */
function backwards(text: string): string {
  let turned = '';
  for (let i = text.length - 1; i >= 0; i--) turned += text[i];
  return turned;
}
