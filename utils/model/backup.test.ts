// @vitest-environment node
import { expect, it } from 'vitest';
import { BACKUP_SCHEMA, BACKUP_VERSION, BackupHeader, backupModels, backupTables } from './backup';
import frozen from './fixtures/backup-keys.json';
import { modelKeys } from './fixtures/model-keys';

const WHAT_TO_DO = `
The keys of a backup are not those frozen for version ${BACKUP_VERSION}, schema ${BACKUP_SCHEMA}. A Zhaji of that version refuses a file with a key it doesn't know, and would say that somebody edited it.
- If that version was released: raise BACKUP_SCHEMA (with the database's) or BACKUP_VERSION, have older files read as before (a frozen file in utils/import/fixtures), and add the new keys to backup-keys.json under the new number; leave the old list as it is.
- If it was not: change the list.
`;

it('has no key more or less than its version had', () => {
  const keys = {
    header: modelKeys(BackupHeader),
    ...Object.fromEntries(backupTables.map((table) => [table, modelKeys(backupModels[table])])),
  };
  const lists: Record<string, unknown> = frozen;
  expect(keys, WHAT_TO_DO).toEqual(lists[`${BACKUP_VERSION}.${BACKUP_SCHEMA}`]);
});

it('is of a version whose keys are told', () => {
  expect(modelKeys(backupModels.notes)).toContain('anchor.exact');
  expect(modelKeys(backupModels.notes)).toContain('review.grades[].at');
  expect(modelKeys(backupModels.speeches)).toContain('evidence.title.guessed');
  expect(modelKeys(backupModels.studyNotes)).toContain('composed.blocks[].leadIn');
});
