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
  let moved = passage;
  do {
    const from = moved[which];
    const at = whole(text, next(text, beforeLastBlank(text, from, direction), direction), direction);
    moved = { ...passage, [which]: at };
    // No further from here: what is beyond would be no passage either.
    if (at === from || !isInReach(moved)) return passage;
  } while (!isAtWords(text, moved[which], which));
  return hasWords(text, moved) ? moved : passage;
}

/** The offset, or the next border of characters: a mark that ends a clause may carry another one that belongs to it. */
function whole(text: string, at: number, direction: 1 | -1): number {
  const before = nextCharacter(text, at, -1);
  const after = nextCharacter(text, before, 1);
  return at <= 0 || at >= text.length || after === at ? at : direction === 1 ? after : before;
}

/**
 * A passage after one of its ends was drawn to an offset: to the nearest place towards the other end where it may be. The same passage if
 * there is none.
 */
export function drawEnd(text: string, passage: Passage, which: End, offset: number): Passage {
  const { start, end } = passage;
  // Past the other end there is nothing to look for.
  const wanted =
    which === 'end'
      ? Math.max(start, Math.min(offset, start + MAX_QUOTE))
      : Math.min(end, Math.max(offset, end - MAX_QUOTE));
  const inward = which === 'end' ? -1 : 1;
  // A border of characters: there and back leads to the end of the one the offset is in.
  let at = nextCharacter(text, nextCharacter(text, wanted, inward), inward === 1 ? -1 : 1);
  if (which === 'end' ? at > wanted : at < wanted) at = nextCharacter(text, at, inward);
  while (!isAtWords(text, at, which)) {
    if (which === 'end' ? at <= start : at >= end) break;
    at = nextCharacter(text, beforeLastBlank(text, at, inward), inward);
  }
  // Drawn past the other end, or onto a mere mark before it: as much is left as makes a passage.
  const outward = inward === 1 ? -1 : 1;
  let moved = { ...passage, [which]: at };
  let words = hasWords(text, moved);
  while (!words || !isAtWords(text, moved[which], which) || !isInReach(moved)) {
    const from = moved[which];
    const next = nextCharacter(text, beforeLastBlank(text, from, outward), outward);
    if (next === from || moved.end - moved.start > MAX_QUOTE) return passage;
    moved = { ...moved, [which]: next };
    // Of the rest that is known: a long row of marks would be read again at each step.
    words ||= hasWords(text, { start: Math.min(from, next), end: Math.max(from, next) });
  }
  return moved;
}

function isAtWords(text: string, at: number, which: End): boolean {
  const beside = text[which === 'end' ? at - 1 : at];
  return beside !== undefined && !BLANK.test(beside);
}

function isInReach({ start, end }: Passage): boolean {
  return start < end && end - start <= MAX_QUOTE;
}

function hasWords(text: string, { start, end }: Passage): boolean {
  return /[\p{L}\p{N}]/u.test(text.slice(start, end));
}

/**
 * Past all blanks that follow in a direction but the last, at most `MAX_QUOTE` and a step further; the offset itself where fewer than two
 * follow. Between two blanks there is always a border of characters, but for a line feed after its carriage return.
 */
function beforeLastBlank(text: string, offset: number, direction: 1 | -1): number {
  const isBlank = (at: number): boolean => !isAtWords(text, at, direction === 1 ? 'start' : 'end');
  let at = offset;
  while (isBlank(at) && isBlank(at + direction) && Math.abs(at - offset) <= MAX_QUOTE) at += direction;
  return at !== offset && text[at - 1] === '\r' && text[at] === '\n' ? at - direction : at;
}
