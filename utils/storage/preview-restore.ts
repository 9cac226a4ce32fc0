import type { Backup, RestorePreview } from '@/utils/model/backup';
import { changeSteps } from './change-steps';
import { knownRows } from './known-rows';
import type { Notebook } from './open-notebook';
import { planRestore } from './plan-restore';

/** What restoring a backup would do, both ways, as the notebook is now; nothing is changed. No `replace` of a part: it would take the rest away. `step`: bytes of a row of the log. */
export async function previewRestore(
  notebook: Notebook,
  backup: Backup,
  { step }: { step?: number } = {},
): Promise<{ merge: RestorePreview; replace?: RestorePreview }> {
  const { db } = notebook;
  await notebook.ready;
  return db.transaction('r', db.tables, async () => {
    const preview = async (kind: 'merge' | 'replace'): Promise<RestorePreview> => {
      const { plan, here } = await planRestore(db, backup, kind, { now: notebook.now() });
      const { changes, counts, left } = plan;
      const { length: steps } = changeSteps(changes, knownRows(changes, here), step);
      return { counts, left, ...(steps > 1 && { steps }) };
    };
    const merge = await preview('merge');
    return { merge, ...(backup.scope === 'whole' && { replace: await preview('replace') }) };
  });
}
