import type { Piece } from '@/utils/text/differences';

/** In how many places a text was edited: what was removed and what was added in its stead are one. */
export function countEdits(pieces: readonly Piece[]): number {
  return pieces.filter(({ kind }, index) => kind !== 'same' && (pieces[index - 1]?.kind ?? 'same') === 'same').length;
}
