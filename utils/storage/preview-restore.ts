import type { Backup, RestorePreview } from '@/utils/model/backup';
import type { Notebook } from './open-notebook';
import { planRestore } from './plan-restore';

/** What restoring a backup would do, both ways, as the notebook is now; nothing is changed. No `replace` of a part: it would take the rest away. */
export async function previewRestore(
  notebook: Notebook,
  backup: Backup,
): Promise<{ merge: RestorePreview; replace?: RestorePreview }> {
  const { db } = notebook;
  await notebook.ready;
  return db.transaction('r', db.tables, async () => {
    const preview = async (kind: 'merge' | 'replace'): Promise<RestorePreview> => {
      const { counts, left } = (await planRestore(db, backup, kind, { now: notebook.now() })).plan;
      return { counts, left };
    };
    const merge = await preview('merge');
    return { merge, ...(backup.scope === 'whole' && { replace: await preview('replace') }) };
  });
}
