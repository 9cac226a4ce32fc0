import type { QuoteAnchor } from '@/utils/model/quote-anchor';
import { NEARER, REACH, REACH_SHARE } from './gates';

/** A mark and a line feed may have gone with the passage. */
const MARK = 2;

/** Where a passage is to be expected on a page that has changed since. Offsets of the original text. */
export type ExpectedPlace = {
  /** How far an offset is from where the passage should be, if one thing changed the page. */
  distance: (place: { start: number }) => number;
  /** Whether it stands where it stood, or where its neighbours went. */
  isInPlace: (place: { start: number }) => boolean;
  /** Whether it may have come to stand there at all. */
  isInReach: (place: { start: number }) => boolean;
  /** Whether the page has lost just as much as the passage has: then the simplest is that it lost the passage, and what is like it is not it. */
  isSimplyGone: boolean;
};

/**
 * Tells where a passage is to be expected: where it stood (the page grew after it), as much further as the page has grown (before it), in
 * the same proportion (all over: other breaks, other spaces), or where its neighbours went. In reach is what lies no further off than the
 * page has grown or shrunk, and a little more for what was put in at one place and taken out at another.
 *
 * @param shift how far neighbours have moved; 0 when it isn't known
 */
export function expectedPlace({ exact, start, textLength }: QuoteAnchor, length: number, shift: number): ExpectedPlace {
  const grown = textLength === undefined ? 0 : length - textLength;
  const stretched = textLength ? (start * length) / textLength : start;
  const slack = REACH + start * REACH_SHARE;
  return {
    isSimplyGone: Math.abs(-grown - exact.length) <= MARK,
    distance: (place) =>
      Math.min(...[start, start + grown, stretched, start + shift].map((at) => Math.abs(place.start - at))),
    isInPlace: (place) =>
      Math.abs(place.start - start) <= NEARER || (shift !== 0 && Math.abs(place.start - start - shift) <= NEARER),
    isInReach: (place) =>
      Number.isFinite(start) &&
      (Math.abs(place.start - start) <= Math.abs(grown) + slack || Math.abs(place.start - start - shift) <= slack),
  };
}
