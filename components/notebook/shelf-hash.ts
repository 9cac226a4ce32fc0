import type { Shelf } from './shelf';

/** The address of the passages that were kept more than once. */
export const DUPLICATES = '#notes/duplicates';

const WORDS = { theme: 'themes', speech: 'speeches', date: 'dates' } as const;
const ARRANGEMENTS = ['theme', 'speech', 'date'] as const;

/**
 * The address of a shelf within the notebook: #notes, #notes/speeches, #notes/dates for everything; #notes/unsorted, #notes/lost, #notes/trash,
 * each with /themes, /speeches or /dates after it where the reader had them so; #notes/theme/ID, #notes/speech/ID, #notes/month/2026-04.
 */
export function shelfHash(shelf: Shelf): string {
  switch (shelf.kind) {
    case 'all':
      return { theme: '#notes', speech: '#notes/speeches', date: '#notes/dates' }[shelf.by];
    case 'theme':
    case 'speech':
    case 'month':
      return `#notes/${shelf.kind}/${shelf.id}`;
    case 'unsorted':
    case 'lost':
    case 'trash':
      break;
  }
  return `#notes/${shelf.kind}${shelf.by ? `/${WORDS[shelf.by]}` : ''}`;
}

/** The shelf at an address; everything for one that is none. */
export function shelfAt(hash: string): Shelf {
  const [, kind = '', id = ''] = hash.replace(/^#/, '').split('/');
  if (kind === 'unsorted' || kind === 'lost' || kind === 'trash') {
    const by = ARRANGEMENTS.find((one) => WORDS[one] === id);
    return by ? { kind, by } : { kind };
  }
  if ((kind === 'theme' || kind === 'speech' || kind === 'month') && id !== '') return { kind, id };
  return { kind: 'all', by: kind === 'speeches' ? 'speech' : kind === 'dates' ? 'date' : 'theme' };
}
