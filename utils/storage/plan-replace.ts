import { backupTables, type Backup } from '@/utils/model/backup';
import type { Change } from '@/utils/model/operation';
import { parseBackupRow } from '@/utils/model/parse-backup-row';
import { noRestoreCounts } from './no-restore-counts';
import type { NotebookRows, RestorePlan } from './restore-plan';
import { rowChanges } from './row-changes';
import { rowDifference } from './row-difference';

/**
 * What makes the notebook what a backup says: rows of the file as they are there, with their days; what isn't in it goes to the trash, from where undoing brings it back; what lies there already stays. Records
 * that were rejected are left as they are here: nobody knows what the file wanted of them. Notes of no speech are left out, and rows that are damaged here and stay so.
 * @param now wall time in ms
 */
export function planReplace(here: NotebookRows, { data, rejected }: Backup, now: number): RestorePlan {
  const counts = noRestoreCounts();
  const changes: Change[] = [];
  let left = 0;
  const speeches = new Set([...here.speeches.keys(), ...data.speeches.map(({ id }) => id)]);
  for (const table of backupTables) {
    const kept = new Set(rejected.flatMap((one) => (one.table === table && one.id !== undefined ? [one.id] : [])));
    for (const row of data[table]) {
      kept.add(row.id);
      if ('speechId' in row && !speeches.has(row.speechId)) {
        left++;
        continue;
      }
      const before = here[table].get(row.id);
      const difference = rowDifference(table, before, row);
      // `created` is that of here, and may be what is damaged.
      if (before && difference.length > 0 && !parseBackupRow(table, { ...row, created: before['created'] })) {
        left++;
        continue;
      }
      counts[table][before === undefined ? 'added' : difference.length > 0 ? 'changed' : 'same']++;
      changes.push(...difference);
    }
    for (const [id, row] of here[table]) {
      if (kept.has(id) || row['deleted'] !== undefined) continue;
      // The door lets nothing out of a row that it would not let in; it must not keep all else from being restored.
      if (!parseBackupRow(table, row)) {
        left++;
        continue;
      }
      counts[table].gone++;
      // Nothing of it is another: it comes back as it was.
      changes.push(...rowChanges(table, id, { deleted: now, changed: row['changed'] }));
    }
  }
  const { dismissedNotes, dismissedPairs } = data;
  return { changes, counts, left, dismissedNotes, dismissedPairs };
}
