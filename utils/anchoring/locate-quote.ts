import { CONTEXT } from '@/utils/model/limits';
import type { Hit, Placement } from '@/utils/model/placement';
import type { QuoteAnchor } from '@/utils/model/quote-anchor';
import { decideEqual, isWhole, sidesOf, type Decided } from './decide-equal';
import type { AlignedPlace } from './align-place';
import { cutsAlike } from './cuts-alike';
import { editedPlaces, hasLikenessNear } from './edited-places';
import { equalPlaces } from './equal-places';
import { expectedPlace, type ExpectedPlace } from './expected-place';
import { foldAnchor, type FoldedAnchor } from './fold-anchor';
import { foldedSpan } from './folded-span';
import { MAX_CANDIDATES, MAX_HITS, NEARER, OFFERED } from './gates';
import { judgeEdited, type EditedHit } from './judge-edited';
import { judgeHit, type JudgedHit } from './judge-hit';
import { prepareText, type PreparedText } from './prepare-text';
import { standsUnchanged } from './stands-unchanged';

// Part of the contract of this file (DESIGN 6): who places passages prepares the text first.
export { prepareText, type PreparedText };

const VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/u;

/**
 * Finds a kept passage in a text. Where its words, folded, stand equal, and can be told from every other such place: `exact` or `moved`.
 * Where they were edited between surroundings that agree, and nothing that identifies differs: `approximate`. Else `ambiguous` or `lost`,
 * with the places it may be. Never throws; an anchor that makes no sense is `lost`. Offsets are UTF-16 units in `text`.
 *
 * @param shift how far passages near this one have moved since they were kept, where that is known
 */
export function locateQuote(text: string | PreparedText, anchor: QuoteAnchor, shift = 0): Placement {
  const page = typeof text === 'string' ? prepareText(text) : text;
  if (VISIBLE.test(anchor.exact) && standsUnchanged(page.text, anchor)) {
    return { state: 'exact', start: anchor.start, end: anchor.start + anchor.exact.length, score: 1 };
  }
  const kept = foldAnchor(anchor);
  if (kept.exact === '') return { state: 'lost', candidates: [] };
  const places = equalPlaces(page, kept.exact, MAX_HITS + 1);
  if (places.length > MAX_HITS) return { state: 'ambiguous', candidates: [] };
  const { text: folded } = page.folded;
  const cutsSame = (at: number): boolean =>
    cutsAlike(
      kept.exact,
      { before: kept.prefix, after: kept.suffix },
      {
        before: folded.slice(Math.max(0, at - CONTEXT), at),
        after: folded.slice(at + kept.exact.length, at + kept.exact.length + CONTEXT),
      },
    );
  const equal = places
    .map((at) => ({ ...judgeHit(page, [at, at + kept.exact.length], kept, anchor), isCut: !cutsSame(at) }))
    .sort((a, b) => b.score - a.score || a.start - b.start);
  // A place that cuts a number in two isn't the passage as it was, but may be it, with something put beside it: it stands against others.
  const [whole, cut] = [equal.filter(({ isCut }) => !isCut), equal.filter(({ isCut }) => isCut)];
  const expected = expectedPlace(anchor, page.text.length, shift);
  const isUntouched = (hit: Hit): boolean => page.text.length === anchor.textLength && hit.start === anchor.start;
  const decided = decideEqual(whole, cut, { now: equal.length, once: anchor.occurrences }, expected, isUntouched);
  if (decided && isBeyondDoubt(decided, equal.length, anchor, expected)) return placed(decided.state, decided.hit);
  const edited = judgedPlaces(page, kept, anchor, shift).filter((hit) => !equal.some((other) => overlap(hit, other)));
  return weigh(decided, equal, edited, expected);
}

/** Whether no edited place could be meant instead: both sides agree, and no copy is gone, as far as that is known. */
function isBeyondDoubt(
  { hit }: Decided,
  now: number,
  { exact, occurrences }: QuoteAnchor,
  { distance }: ExpectedPlace,
): boolean {
  if (sidesOf(hit) < 2) return false;
  if (occurrences !== undefined) return now >= occurrences;
  return isWhole(hit) && distance(hit) < exact.length;
}

function judgedPlaces(page: PreparedText, kept: FoldedAnchor, anchor: QuoteAnchor, shift: number): EditedHit[] {
  // Where it stood, and where it would be if it moved as its neighbours did.
  const guesses = [anchor.start, anchor.start + shift].flatMap((start) =>
    Number.isFinite(start) && start >= 0 && start <= page.text.length
      ? [foldedSpan(page.folded, start, start + 1).from]
      : [],
  );
  const judge = (place: AlignedPlace): EditedHit => judgeEdited(page, place, kept, anchor);
  // Most that was edited stands where it is expected, in its surroundings: no need then to look at what is like it elsewhere, unless it is
  // one of several.
  const here = editedPlaces(page, kept, guesses, false).map((place) => ({ place, hit: judge(place) }));
  const [only, ...others] = here.filter(({ hit }) => hit.mayBeDrawn);
  if (only && others.length === 0 && !hasLikenessNear(page, kept, only.place)) return [only.hit];
  return editedPlaces(page, kept, guesses, true)
    .map(judge)
    .filter(({ quote, isSurrounded }) => quote >= OFFERED || isSurrounded);
}

/** Weighs places with equal and with edited words together: context decides between copies, and what can't be told is asked. */
function weigh(
  decided: Decided | undefined,
  equal: JudgedHit[],
  edited: EditedHit[],
  { distance, isInReach, isSimplyGone }: ExpectedPlace,
): Placement {
  // A copy with the surroundings of the passage may be it. One with a side in common shares a stock phrase, unless it stands nearer.
  const yields = (twin: JudgedHit, to: Hit): boolean =>
    sidesOf(twin) === 0 || (sidesOf(twin) === 1 && distance(to) < distance(twin));
  const [first, second] = edited.filter(({ isSurrounded }) => isSurrounded).toSorted((a, b) => b.score - a.score);
  if (decided) {
    const { hit, state } = decided;
    // The passage may have been edited where it stood, and this be a copy from elsewhere. A stop left between two sentences is no edit of it.
    const isDoubtful =
      first !== undefined &&
      (first.quote >= OFFERED || 2 * (first.end - first.start) >= hit.end - hit.start) &&
      !(sidesOf(hit) === 2 && distance(hit) <= distance(first));
    if (!isDoubtful) return placed(state, hit);
  } else if (
    !isSimplyGone &&
    first?.mayBeDrawn &&
    second === undefined &&
    isInReach(first) &&
    equal.every((twin) => yields(twin, first)) &&
    edited.every((other) => other.quote < OFFERED || distance(first) - distance(other) <= NEARER)
  ) {
    return placed('approximate', first);
  }
  const candidates = [...equal, ...edited]
    .toSorted((a, b) => b.score - a.score || a.start - b.start)
    .slice(0, MAX_CANDIDATES)
    .map(({ start, end, score }): Hit => ({ start, end, score }));
  // Its very words stand somewhere, or others in its surroundings: the reader can say. Else it is gone, and these are mere likenesses.
  const state = equal.length > 0 || first !== undefined ? 'ambiguous' : 'lost';
  return { state, candidates };
}

function placed(state: 'exact' | 'moved' | 'approximate', { start, end, score }: Hit): Placement {
  return { state, start, end, score };
}

function overlap(a: Hit, b: Hit): boolean {
  return a.start < b.end && b.start < a.end;
}
