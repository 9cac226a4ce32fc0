import type { KeptText, KeptTexts } from './kept-texts';
import { nearPassage } from './near-passage';

/** What is known of a passage: it stands in a note, in a speech only, somewhere in other words (a part of it was changed), or nowhere. */
export type PassageVerdict =
  | { is: 'kept' }
  | { is: 'unkept' }
  | { is: 'altered'; of: KeptText; likeness: number; start: number; end: number; expected: string }
  | { is: 'unknown' };

/** As much of a passage has to stand in a kept text, in its order, for the rest to have been changed: invented sentences of the genre share up to a half. */
const LIKE = 0.7;
/** A piece of a shortened passage that is compared by itself. In UTF-16 units. */
const PIECE = 8;

/** Judges a passage as it stands between quotation marks; ranges are of the passage. Marks and width are folded away: no other words, no other quotation. */
export function judgePassage(passage: string, kept: KeptTexts): PassageVerdict {
  if (kept.isInNotes(passage)) return { is: 'kept' };
  if (kept.isInSpeeches(passage)) {
    // Sentences that were kept one by one, and stand there one after the other.
    const sentences = passage.match(/[^。！？…]+[。！？…]*/gu) ?? [];
    return { is: sentences.length > 1 && sentences.every((one) => kept.isInNotes(one)) ? 'kept' : 'unkept' };
  }
  let altered: PassageVerdict | undefined;
  let pieces = 0;
  let inMarks: PassageVerdict | undefined;
  for (const match of passage.matchAll(/(?:(?!…|\.{3})[^])+/gu)) {
    const [piece] = match;
    if (piece.trim() === '') continue;
    pieces++;
    if (piece.length < PIECE || altered || kept.isInNotes(piece) || kept.isInSpeeches(piece)) continue;
    const near = nearPassage(piece, kept);
    if (!near || near.likeness < LIKE) return { is: 'unknown' };
    if (!near.changed) {
      inMarks = { is: near.text.noteId === undefined ? 'unkept' : 'kept' };
      continue;
    }
    const { start, end, expected } = near.changed;
    altered = {
      is: 'altered',
      of: near.text,
      likeness: near.likeness,
      start: match.index + start,
      end: match.index + end,
      expected,
    };
  }
  if (altered) return altered;
  return pieces === 1 && inMarks ? inMarks : { is: 'unknown' };
}
