import { arrangementOf } from '@/components/notebook/shelf';
import { DUPLICATES, shelfAt } from '@/components/notebook/shelf-hash';

/**
 * Whether what stands first on a shelf is told by an outline of the notes. Not where more would have to be known: by speech they stand under its headings, lost ones are
 * told by their pages, duplicates by their words, and in the trash there are others.
 */
export function isToldByOutline(hash: string): boolean {
  if (hash === DUPLICATES) return false;
  const shelf = shelfAt(hash);
  return shelf.kind !== 'trash' && arrangementOf(shelf) !== 'speech';
}
