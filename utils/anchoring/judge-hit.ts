import type { Hit } from '@/utils/model/placement';
import type { QuoteAnchor } from '@/utils/model/quote-anchor';
import type { FoldedText } from '@/utils/text/fold-text';
import type { FoldedAnchor } from './fold-anchor';
import { NEAR_AGREES, SIDE_AGREES, WEIGHTS } from './gates';
import { sideSimilarity } from './side-similarity';

/** What one side of a place says. */
export type Side = {
  similarity: number;
  agrees: boolean;
  /** Unchanged, and long enough to mean something by itself. */
  speaks: boolean;
  /** Units of it that are unchanged. */
  same: number;
  /** Edits among its nearest twelve units. */
  nearEdits: number;
};

/** A place, and what its surroundings say. */
export type JudgedHit = Hit & { left: Side; right: Side };

/** Units of the page compared with a kept side of at most 32: half as many again, for what may have been put between. */
const WINDOW = 48;
const TOTAL = WEIGHTS.quote + WEIGHTS.prefix + WEIGHTS.suffix + WEIGHTS.position;

/**
 * Judges the place at folded offsets [from, to), whose words are as similar as `quote` says (1: equal). Offsets in the result are those of
 * the original text.
 */
export function judgeHit(
  page: { text: string; folded: FoldedText },
  [from, to]: [from: number, to: number],
  kept: FoldedAnchor,
  anchor: QuoteAnchor,
  quote = 1,
): JudgedHit {
  const { text, starts, ends } = page.folded;
  const left = judgeSide(backwards(kept.prefix), backwards(text.slice(Math.max(0, from - WINDOW), from)), from === 0);
  const right = judgeSide(kept.suffix, text.slice(to, to + WINDOW), to === text.length);
  const start = starts[from] ?? 0;
  // A place that is no number says nothing.
  const position = Math.max(0, 1 - Math.abs(start - anchor.start) / Math.max(1, page.text.length)) || 0;
  return {
    start,
    end: ends[to - 1] ?? start,
    score:
      (WEIGHTS.quote * quote +
        WEIGHTS.prefix * left.similarity +
        WEIGHTS.suffix * right.similarity +
        WEIGHTS.position * position) /
      TOTAL,
    left,
    right,
  };
}

/** What one side says. Both texts nearest unit first; `edge`: the page ends here. */
function judgeSide(kept: string, found: string, edge: boolean): Side {
  // Nothing was kept because the page began or ended there: only there does it agree again.
  if (kept === '') return { similarity: edge ? 1 : 0, agrees: edge, speaks: false, same: 0, nearEdits: 0 };
  const similarity = sideSimilarity(kept, found);
  const same = similarity * kept.length;
  const near = kept.slice(0, NEAR_AGREES);
  const nearEdits = similarity === 1 ? 0 : Math.round((1 - sideSimilarity(near, found)) * near.length);
  // A side this short was the edge of the page: it must reach to it again, or it is a stock word that may stand anywhere.
  if (kept.length < NEAR_AGREES) return { similarity, agrees: found === kept, speaks: false, same, nearEdits };
  const agrees = similarity >= SIDE_AGREES || nearEdits === 0;
  return { similarity, agrees, speaks: similarity === 1, same, nearEdits };
}

/** A text, last unit first. By units, not characters: it is only compared. */
function backwards(text: string): string {
  let turned = '';
  for (let i = text.length - 1; i >= 0; i--) turned += text[i];
  return turned;
}
