import { backupTables, type Backup } from '@/utils/model/backup';
import type { NotebookDb } from './db';
import { earlierWords } from './earlier-words';
import { InvalidChange } from './errors';
import { planMerge } from './plan-merge';
import { planReplace } from './plan-replace';
import type { NotebookRows, RestorePlan } from './restore-plan';
import type { Row } from './row';

/** How a backup is restored: added to what is here, or in its place. */
export type RestoreKind = 'merge' | 'replace';

/**
 * What restoring comes to, from all rows of the notebook. Inside a transaction over everything.
 * @param now wall time in ms
 * @param versionName name of the versions by which texts are kept that become others; their day, where there is none
 * @throws InvalidChange when a part is to replace the whole
 */
export async function planRestore(
  db: NotebookDb,
  backup: Backup,
  kind: RestoreKind,
  { now, versionName }: { now: number; versionName?: string | undefined },
): Promise<{ plan: RestorePlan; here: NotebookRows }> {
  if (kind === 'replace' && backup.scope !== 'whole') throw new InvalidChange('a part replaces no notebook');
  const tables = await Promise.all(
    backupTables.map(async (table) => {
      const rows = await db.table<Row, string>(table).toArray();
      return [table, new Map(rows.map((row) => [row.id, row]))] as const;
    }),
  );
  const here = Object.fromEntries(tables) as unknown as NotebookRows;
  if (kind === 'replace') return { plan: planReplace(here, backup, now, versionName), here };
  const wasThere = await earlierWords(db, here, backup.data);
  return { plan: planMerge(here, backup, { now, versionName, wasThere }), here };
}
