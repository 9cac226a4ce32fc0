import { holdsOwn } from './holds-own';
import type { Notebook } from './open-notebook';
import type { Row } from './row';
import { trashedBy } from './trashed-by';

/**
 * Ids of the notes and speeches that lie in the trash only since their making was taken back, and that the trash doesn't tell of (trash-contents.ts). `notes`: ids of those
 * in the trash; `speeches`: ids of those that aren't there.
 */
export async function unmadeInTrash(
  { db }: Notebook,
  { notes, speeches }: { notes: readonly string[]; speeches: ReadonlySet<string> },
): Promise<ReadonlySet<string>> {
  const keys = await db.speeches.toCollection().primaryKeys();
  const [noteRows, speechRows] = await Promise.all([
    db.notes.bulkGet([...notes]),
    db.speeches.bulkGet(keys.filter((id) => !speeches.has(id))),
  ]);
  const rows = [
    ...noteRows.map((row) => ({ table: 'notes' as const, row: row as Row | undefined })),
    ...speechRows.map((row) => ({ table: 'speeches' as const, row: row as Row | undefined })),
  ].flatMap(({ table, row }) => (row?.['deleted'] === undefined ? [] : [{ table, row }]));
  const ways = await trashedBy(db, rows);
  return new Set(
    rows.filter(({ table, row }, at) => ways[at]!.unmade && !holdsOwn(table, row)).map(({ row }) => row.id),
  );
}
