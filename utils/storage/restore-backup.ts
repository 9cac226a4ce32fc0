import { backupTables, type Backup } from '@/utils/model/backup';
import type { Telling } from '@/utils/model/telling';
import { apply } from './apply';
import { dismissNotes } from './dismissed-notes';
import { dismissPairs } from './dismissed-pairs';
import type { Notebook } from './open-notebook';
import { planRestore, type RestoreKind } from './plan-restore';
import { rowKey } from './read-rows';
import type { Row } from './row';
import { whileWanted } from './while-wanted';
import { write } from './write';

/**
 * Restores a backup that was read (utils/import/read-backup.ts): adds it to the notebook, or makes the notebook what it says. One action in one transaction: all of it or nothing, and taken back by undo like any
 * other. The same file once more changes nothing. What the reader has dismissed is remembered besides, and stays so.
 * @throws InvalidChange (a part that is to replace the whole), the signal's reason when it ended this, and what `write` throws
 */
export async function restoreBackup(
  notebook: Notebook,
  backup: Backup,
  kind: RestoreKind,
  telling: Telling = {},
): Promise<{ actionId: string | null }> {
  return whileWanted(telling, (goOn) =>
    write(notebook, async () => {
      goOn(
        0,
        backupTables.reduce((sum, table) => sum + backup.data[table].length, 0),
      );
      const { plan, here } = await planRestore(notebook.db, backup, kind, notebook.now());
      const known = new Map<string, Row | undefined>(
        plan.changes.map((change) => [rowKey(change), here[change.table].get(change.id)]),
      );
      const { changes, dismissedNotes, dismissedPairs } = plan;
      const done = await apply(notebook, { label: 'restore-backup', changes, dated: true }, { known, onWritten: goOn });
      if (dismissedNotes.length > 0) await dismissNotes(notebook, dismissedNotes);
      if (dismissedPairs.length > 0) await dismissPairs(notebook, dismissedPairs);
      return done;
    }),
  );
}
