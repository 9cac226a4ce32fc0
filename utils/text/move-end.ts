import { MAX_QUOTE } from '@/utils/model/limits';
import type { Passage } from '@/utils/model/passage';
import { nextCharacter } from './next-character';
import { nextClause } from './next-clause';

/** The two ends of a passage. */
export type End = 'start' | 'end';

/** What nobody sees at the end of a passage: an end there would look as if a key had done nothing. */
const BLANK = /^[\s\u200b\u2060\ufeff]$/u;

/**
 * A passage after one of its ends went a step. White space is stepped over, block borders too. The same passage where there is no further
 * step: it never becomes empty or a mere mark, never longer than `MAX_QUOTE`, and its ends never change places.
 */
export function moveEnd(
  text: string,
  passage: Passage,
  which: End,
  direction: 1 | -1,
  by: 'character' | 'clause',
): Passage {
  const next = by === 'character' ? nextCharacter : nextClause;
  let at = passage[which];
  for (let before = -1; before !== at;) {
    before = at;
    at = next(text, at, direction);
    if (at !== before && isAtWords(text, at, which)) break;
  }
  const moved = { ...passage, [which]: at };
  return isAtWords(text, at, which) && fits(text, moved) ? moved : passage;
}

/**
 * A passage after one of its ends was drawn to an offset: to the nearest place towards the other end where it may be. The same passage if
 * there is none.
 */
export function drawEnd(text: string, passage: Passage, which: End, offset: number): Passage {
  const { start, end } = passage;
  const wanted = which === 'end' ? Math.min(offset, start + MAX_QUOTE) : Math.max(offset, end - MAX_QUOTE);
  const inward = which === 'end' ? -1 : 1;
  // A border of characters: there and back leads to the end of the one the offset is in.
  let at = nextCharacter(text, nextCharacter(text, wanted, inward), inward === 1 ? -1 : 1);
  if (which === 'end' ? at > wanted : at < wanted) at = nextCharacter(text, at, inward);
  while (!isAtWords(text, at, which)) {
    if (which === 'end' ? at <= start : at >= end) break;
    at = nextCharacter(text, at, inward);
  }
  // Drawn past the other end, or onto a mere mark before it: as much is left as makes a passage.
  const outward = inward === 1 ? -1 : 1;
  let moved = { ...passage, [which]: at };
  while (!isAtWords(text, moved[which], which) || !fits(text, moved)) {
    const next = nextCharacter(text, moved[which], outward);
    if (next === moved[which] || moved.end - moved.start > MAX_QUOTE) return passage;
    moved = { ...moved, [which]: next };
  }
  return moved;
}

function isAtWords(text: string, at: number, which: End): boolean {
  const beside = text[which === 'end' ? at - 1 : at];
  return beside !== undefined && !BLANK.test(beside);
}

function fits(text: string, { start, end }: Passage): boolean {
  return start < end && end - start <= MAX_QUOTE && /[\p{L}\p{N}]/u.test(text.slice(start, end));
}
