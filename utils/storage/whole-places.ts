import type { NotePlace } from '@/utils/model/note';
import type { Change } from '@/utils/model/operation';

/** The fields a place is made of. */
const PLACE: readonly string[] = ['anchor', 'quote', 'paragraph', 'section'] satisfies (keyof NotePlace)[];

/**
 * Those of an undo's changes that leave every note's place in one piece. A passage that was moved again since, within its paragraph, has
 * still the paragraph of the first move: taken back alone it would no longer be the one the passage stands in. `all`: everything
 * the action could take back; `standing`: what of it nobody has changed since.
 */
export function wholePlaces(standing: readonly Change[], all: readonly Change[]): Change[] {
  const isPlace = ({ table, field }: Change): boolean => table === 'notes' && PLACE.includes(field);
  const stands = (change: Change): boolean =>
    standing.some(({ id, field }) => id === change.id && field === change.field);
  const broken = new Set(all.filter((change) => isPlace(change) && !stands(change)).map(({ id }) => id));
  return standing.filter((change) => !isPlace(change) || !broken.has(change.id));
}
