import type { Change } from '@/utils/model/operation';
import { afterChanges } from './after-changes';
import type { NotebookDb } from './db';

/**
 * The themes of the notes outside the trash, once changes are applied; none where none of these would go to the trash. No index leads from theme to
 * notes: all are read, and once, since taking back a file of themes concerns hundreds.
 */
export async function themesInUse(db: NotebookDb, changes: readonly Change[]): Promise<ReadonlySet<string>> {
  const used = new Set<string>();
  if (!changes.some(({ table, field, value }) => table === 'themes' && field === 'deleted' && value !== null))
    return used;
  const after = afterChanges(changes);
  for (const row of await db.notes.toArray()) {
    const { deleted, themes } = after('notes', row);
    if (deleted === undefined) for (const { id } of themes) used.add(id);
  }
  return used;
}
