// @vitest-environment node
import { expect, it } from 'vitest';
import { readBackup } from '@/utils/import/read-backup';
import type { BackupData } from '@/utils/model/backup';
import { BackupTooLarge } from './backup-too-large';
import { wholeBackup } from './whole-backup';

const made = '2026-11-27';
const revision = (text: string): BackupData['revisions'][number] => ({
  id: 'r1',
  studyNotesId: 'd1',
  title: '学习心得',
  blocks: [{ kind: 'paragraph', text, from: 'reader' }],
  created: 1,
  changed: 1,
});
const data: BackupData = {
  speeches: [],
  themes: [{ id: 't1', name: { zh: '治水' }, style: 1, keywords: {}, order: 0, created: 1, changed: 1 }],
  notes: [],
  studyNotes: [],
  revisions: [revision('字'.repeat(5_000))],
  templates: [],
  dismissedNotes: [],
  dismissedPairs: [],
};

it('is whole where it can be read again', async () => {
  const { blob, without } = await wholeBackup(data, { made });
  expect([(await readBackup(blob)).scope, without]).toEqual(['whole', undefined]);
});

it('leaves the earlier versions behind where they make it too large, and is a part then', async () => {
  const { blob, counts, without } = await wholeBackup(data, { made, max: 5_000 });
  expect([counts.themes, counts.revisions, without]).toEqual([1, 0, 'revisions']);
  expect(blob.size).toBeLessThan(5_000);
  expect(await readBackup(blob)).toMatchObject({ scope: 'part', data: { themes: data.themes, revisions: [] } });
});

it('is not made where it could not be read again', async () => {
  await expect(wholeBackup(data, { made, max: 300 })).rejects.toBeInstanceOf(BackupTooLarge);
  await expect(wholeBackup({ ...data, revisions: [] }, { made, max: 300 })).rejects.toBeInstanceOf(BackupTooLarge);
});
