import type { Shelf } from './choose-notes';

/** The address of the passages that were kept more than once. */
export const DUPLICATES = '#notes/duplicates';

/** The address of a shelf within the notebook: #notes, #notes/unsorted, #notes/trash, #notes/theme/ID. */
export function shelfHash(shelf: Shelf): string {
  if (shelf.kind === 'all') return '#notes';
  return shelf.kind === 'theme' ? `#notes/theme/${shelf.id}` : `#notes/${shelf.kind}`;
}

/** The shelf at an address; everything for one that is none. */
export function shelfAt(hash: string): Shelf {
  const [, kind, id] = hash.replace(/^#/, '').split('/');
  if (kind === 'unsorted' || kind === 'trash') return { kind };
  return kind === 'theme' && id ? { kind: 'theme', id } : { kind: 'all' };
}
