import type { BackupData } from '@/utils/model/backup';
import { backupTables } from '@/utils/model/backup';
import type { Telling } from '@/utils/model/telling';
import { dismissedNotes } from './dismissed-notes';
import { dismissedPairs } from './dismissed-pairs';
import type { Notebook } from './open-notebook';
import type { Row } from './row';

/** Rows read at a time: some 15 ms. */
const ROWS = 1_000;

/**
 * All that a backup holds of the notebook, as it is at one moment, the trash included. Only reads: also of a notebook that a newer Zhaji wrote. The log stays behind (what was deleted for good must not
 * live on in files), and so does what is made anew from the rows.
 * @throws the signal's reason when it ended this
 */
export async function backupData(notebook: Notebook, { onProgress, signal }: Telling = {}): Promise<BackupData> {
  const { db } = notebook;
  await notebook.ready;
  return db.transaction('r', db.tables, async () => {
    const counts = await Promise.all(backupTables.map((table) => db.table(table).count()));
    const of = counts.reduce((sum, count) => sum + count, 0);
    let done = 0;
    const rows: Record<string, unknown[]> = {};
    for (const table of backupTables) {
      const all: Row[] = [];
      rows[table] = all;
      for (let slice: Row[], after = ''; ; after = slice.at(-1)!.id) {
        slice = await db.table<Row, string>(table).where(':id').above(after).limit(ROWS).toArray();
        signal?.throwIfAborted();
        all.push(...slice);
        onProgress?.((done += slice.length), of);
        if (slice.length < ROWS) break;
      }
    }
    rows['dismissedNotes'] = [...(await dismissedNotes(notebook))];
    rows['dismissedPairs'] = [...(await dismissedPairs(notebook))];
    return rows as BackupData;
  });
}
