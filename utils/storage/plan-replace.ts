import { backupTables, type Backup } from '@/utils/model/backup';
import type { Change } from '@/utils/model/operation';
import { parseBackupRow } from '@/utils/model/parse-backup-row';
import type { Revision } from '@/utils/model/revision';
import { noRestoreCounts } from './no-restore-counts';
import { readableText } from './readable-text';
import { restoreCount } from './restore-count';
import type { NotebookRows, RestorePlan } from './restore-plan';
import { rowChanges } from './row-changes';
import { rowDifference } from './row-difference';
import { sameValue } from './same-value';
import { versionBefore } from './version-before';

/**
 * What makes the notebook what a backup says: rows of the file as they are there, with their days; what isn't in it goes to the trash, from where undoing brings it back; what lies there already stays. Versions
 * stay with their documents, and the text of a document that becomes another is kept as one: in the trash nobody would find them. Records that were rejected are left as they are here: nobody knows what the file
 * wanted of them. Notes of no speech are left out, and rows that are damaged here and stay so.
 * @param now wall time in ms
 * @param versionName name of a version that is kept here
 */
export function planReplace(
  here: NotebookRows,
  { data, rejected }: Backup,
  now: number,
  versionName?: string,
): RestorePlan {
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
      counts[table][restoreCount(before, difference)]++;
      changes.push(...difference);
    }
    if (table === 'revisions') continue;
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
  for (const version of versionsOfReplaced(here, data, { now, name: versionName, changes })) {
    const before = here.revisions.get(version.id);
    const difference = rowDifference('revisions', before, version);
    counts.revisions[restoreCount(before, difference)]++;
    changes.push(...difference);
  }
  const { dismissedNotes, dismissedPairs } = data;
  return { changes, counts, left, dismissedNotes, dismissedPairs };
}

/** The versions that keep what documents said before they said what the file has, as by these changes they will; also of those that are damaged here. */
function versionsOfReplaced(
  here: NotebookRows,
  data: Backup['data'],
  { now, name, changes }: { now: number; name: string | undefined; changes: readonly Change[] },
): Revision[] {
  const replaced = new Set(changes.flatMap(({ table, id }) => (table === 'studyNotes' ? id : [])));
  const inFile = new Map(data.revisions.map((row) => [row.id, row]));
  return data.studyNotes.flatMap((theirs): Revision[] => {
    const row = here.studyNotes.get(theirs.id);
    const mine = row && replaced.has(row.id) ? readableText(row, now) : undefined;
    if (!mine || (mine.title === theirs.title && sameValue(mine.blocks, theirs.blocks))) return [];
    const own = [...here.revisions.values()] as unknown as Revision[];
    // What the file has of them stays as the file has it, also in the trash.
    const all = [...own.filter(({ id }) => !inFile.has(id)), ...inFile.values()];
    const version = versionBefore(
      mine,
      all.filter((one) => one.studyNotesId === mine.id),
      { name, isLast: true, stays: new Set(inFile.keys()) },
    );
    return version === undefined ? [] : [version];
  });
}
