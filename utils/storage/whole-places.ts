import type { NotePlace } from '@/utils/model/note';
import type { Change, OperationTable } from '@/utils/model/operation';
import type { KeptText } from '@/utils/speeches/text-with-page';

/** Fields that say one thing together: where a note is, and the text of a speech with what is read of it. */
const WHOLES: { table: OperationTable; fields: readonly string[] }[] = [
  { table: 'notes', fields: ['anchor', 'quote', 'paragraph', 'section'] satisfies (keyof NotePlace)[] },
  { table: 'speeches', fields: ['paragraphs', 'outline', 'fingerprint', 'parts'] satisfies (keyof KeptText)[] },
];

/**
 * Those of an undo's changes that leave every note's place, and every speech's text, in one piece. A passage that was moved again since, within its
 * paragraph, has still the paragraph of the first move: taken back alone it would no longer be the one the passage stands in. `all`: everything
 * the action could take back; `standing`: what of it nobody has changed since.
 */
export function wholePlaces(standing: readonly Change[], all: readonly Change[]): Change[] {
  return WHOLES.reduce<Change[]>(
    (left, { table, fields }) => {
      const isPart = (change: Change): boolean => change.table === table && fields.includes(change.field);
      const stands = (change: Change): boolean =>
        left.some(({ id, field, table: of }) => of === table && id === change.id && field === change.field);
      const broken = new Set(all.filter((change) => isPart(change) && !stands(change)).map(({ id }) => id));
      return left.filter((change) => !isPart(change) || !broken.has(change.id));
    },
    [...standing],
  );
}
