import { backupTables, type Backup } from '@/utils/model/backup';
import type { Telling } from '@/utils/model/telling';
import { apply } from './apply';
import { changeSteps } from './change-steps';
import { dismissNotes } from './dismissed-notes';
import { dismissPairs } from './dismissed-pairs';
import { knownRows } from './known-rows';
import type { Notebook } from './open-notebook';
import { planRestore, type RestoreKind } from './plan-restore';
import { rowKey } from './read-rows';
import { whileWanted } from './while-wanted';
import { write } from './write';

/**
 * Restores a backup that was read (utils/import/read-backup.ts): adds it to the notebook, or makes the notebook what it says. One transaction: all of it or nothing. One action, taken back by undo like any other;
 * where that is more than the browser stores in a row of the log, several (change-steps.ts), of which undo takes back the last, and once more the one before. The same file once more changes nothing. What the reader
 * has dismissed is remembered besides, and stays so. `steps`: how many actions, `actionId`: the last of them.
 * @param how `step`: bytes of a row of the log; `versionName`: what versions are called by which texts of documents are kept that become others
 * @throws InvalidChange (a part that is to replace the whole), the signal's reason when it ended this, and what `write` throws
 */
export async function restoreBackup(
  notebook: Notebook,
  backup: Backup,
  kind: RestoreKind,
  { step, versionName, ...telling }: Telling & { step?: number; versionName?: string | undefined } = {},
): Promise<{ actionId: string | null; steps: number }> {
  return whileWanted(telling, (goOn) =>
    write(notebook, async () => {
      goOn(
        0,
        backupTables.reduce((sum, table) => sum + backup.data[table].length, 0),
      );
      const { plan, here } = await planRestore(notebook.db, backup, kind, { now: notebook.now(), versionName });
      const known = knownRows(plan.changes, here);
      const { changes, dismissedNotes, dismissedPairs } = plan;
      let last: string | null = null;
      let steps = 0;
      let before = 0;
      for (const some of changeSteps(changes, known, step)) {
        const onWritten = (done: number): void => goOn(before + done, known.size);
        const action = { label: 'restore-backup', changes: some, dated: true };
        const { actionId } = await apply(notebook, action, { known, onWritten });
        before += new Set(some.map(rowKey)).size;
        if (actionId === null) continue;
        last = actionId;
        steps += 1;
      }
      if (dismissedNotes.length > 0) await dismissNotes(notebook, dismissedNotes);
      if (dismissedPairs.length > 0) await dismissPairs(notebook, dismissedPairs);
      return { actionId: last, steps };
    }),
  );
}
