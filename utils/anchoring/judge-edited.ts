import { CONTEXT } from '@/utils/model/limits';
import type { QuoteAnchor } from '@/utils/model/quote-anchor';
import type { AlignedPlace } from './align-place';
import { cutsAlike } from './cuts-alike';
import type { FoldedAnchor } from './fold-anchor';
import { EDITED_GATE, nearEditsAllowed, SHORTEST_EDITED, SIDE_AGREES } from './gates';
import { judgeHit, type JudgedHit, type Side } from './judge-hit';
import type { PreparedText } from './prepare-text';

/** A place with edited words, and what speaks for it. */
export type EditedHit = JudgedHit & {
  /** Share of the passage's words that stand there. */
  quote: number;
  /** Both sides agree, as firmly as the length of the passage asks: it stands where the passage stood. */
  isSurrounded: boolean;
  /** And its words may be an edit of the passage. */
  mayBeDrawn: boolean;
};

/** Judges what stands at a place instead of the passage. */
export function judgeEdited(
  page: PreparedText,
  place: AlignedPlace,
  kept: FoldedAnchor,
  anchor: QuoteAnchor,
): EditedHit {
  const hit = judgeHit(page, [place.from, place.to], kept, anchor, place.quote);
  const { text } = page.folded;
  const allowed = nearEditsAllowed(kept.exact.length);
  const isFirm = ({ agrees, similarity, nearEdits }: Side): boolean =>
    agrees && similarity >= SIDE_AGREES && nearEdits <= allowed;
  // A side that was cut short ended at the edge of the page, and does so again: the rest of it may stand before any of several like sentences.
  const isAtEdges =
    (anchor.prefix.length >= CONTEXT || hit.start - anchor.prefix.length <= allowed) &&
    (anchor.suffix.length >= CONTEXT || page.text.length - hit.end - anchor.suffix.length <= allowed);
  const isSurrounded = isAtEdges && isFirm(hit.left) && isFirm(hit.right);
  return {
    ...hit,
    quote: place.quote,
    isSurrounded,
    mayBeDrawn:
      isSurrounded &&
      place.sameIdentity &&
      !place.isNeighbour &&
      kept.exact.length >= SHORTEST_EDITED &&
      hit.score >= EDITED_GATE &&
      cutsAlike(
        kept.exact,
        { before: kept.prefix, after: kept.suffix },
        {
          before: text.slice(Math.max(0, place.from - CONTEXT), place.from),
          after: text.slice(place.to, place.to + CONTEXT),
        },
      ),
  };
}
