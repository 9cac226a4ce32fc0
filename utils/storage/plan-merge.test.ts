// @vitest-environment node
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { BackupData } from '@/utils/model/backup';
import type { Theme } from '@/utils/model/theme';
import { createTheme } from './create-theme';
import { editNote } from './edit-note';
import { backupOf } from './fixtures/backup-of';
import { fillWith } from './fixtures/fill-with';
import { freshNotebook } from './fixtures/fresh-notebook';
import { noRows } from './fixtures/no-rows';
import { rowsOf } from './fixtures/rows-of';
import { sampleNote, sampleSpeech, SAMPLE_URL } from './fixtures/sample-drafts';
import { keepNote } from './keep-note';
import type { Notebook } from './open-notebook';
import { restoreBackup } from './restore-backup';
import { setNoteTheme } from './set-note-theme';
import { trashRevision } from './trash-revision';
import { trashSpeech } from './trash-speech';
import { undo } from './undo';

const later = () => freshNotebook({ now: () => Date.UTC(2027, 0, 1) });
const keep = async (
  notebook: Notebook,
  id: string,
  part: Parameters<typeof sampleNote>[1] = {},
  { text = 1, url = SAMPLE_URL } = {},
) => keepNote(notebook, { note: sampleNote(id, part), speech: sampleSpeech({}, text), url });
const note = async ({ db }: Notebook, id: string) => db.notes.get(id.padEnd(8, '0'));
const live = <T extends { deleted?: number | undefined }>(rows: readonly T[]): T[] =>
  rows.filter(({ deleted }) => deleted === undefined);

describe('own words', () => {
  it('come in again after a merge was undone', async () => {
    const [here, there] = [freshNotebook(), freshNotebook()];
    await keep(here, 'n1');
    await keep(there, 'n1', { thought: '先治人心。' });
    const backup = await backupOf(there);
    const { actionId } = await restoreBackup(here, backup, 'merge');
    await undo(here, actionId!);
    expect((await note(here, 'n1'))?.thought).toBe('');
    await restoreBackup(here, backup, 'merge');
    expect((await note(here, 'n1'))?.thought).toBe('先治人心。');
  });

  it('that were erased by mistake come back', async () => {
    const here = freshNotebook();
    await keep(here, 'n1', { thought: '先治人心。' });
    const backup = await backupOf(here);
    await editNote(here, 'n1000000', { thought: '' });
    await restoreBackup(here, backup, 'merge');
    expect((await note(here, 'n1'))?.thought).toBe('先治人心。');
  });

  it('that stood here only by what was taken back are those of the file', async () => {
    const [here, there] = [freshNotebook(), freshNotebook()];
    await keep(here, 'n1', { thought: '岸上的人先要勤。' });
    await keep(there, 'n1', { thought: '先治人心。' });
    const { actionId } = await editNote(here, 'n1000000', { thought: '先治人心。' });
    await undo(here, actionId!);
    await restoreBackup(here, await backupOf(there), 'merge');
    expect((await note(here, 'n1'))?.thought).toBe('岸上的人先要勤。\n先治人心。');
    // Done again, and rewritten, they are what stood here before.
    const again = freshNotebook();
    await keep(again, 'n1', { thought: '岸上的人先要勤。' });
    const edited = await editNote(again, 'n1000000', { thought: '先治人心。' });
    const undone = await undo(again, edited.actionId!);
    await undo(again, undone.actionId!);
    await editNote(again, 'n1000000', { thought: '水清。' });
    await restoreBackup(again, await backupOf(there), 'merge');
    expect((await note(again, 'n1'))?.thought).toBe('水清。');
  });
});

describe('study notes', () => {
  const document = (text: string, changed: number): BackupData['studyNotes'][number] => ({
    version: 1,
    id: 'd1',
    title: '学习心得',
    templateId: 'study',
    lang: 'zh-CN',
    date: '2026-04-24',
    blocks: [{ kind: 'paragraph', text, from: 'reader' }],
    created: 1,
    changed,
  });

  it('keep the older text as a version that is not in the trash, also after the merge was undone', async () => {
    const [here, there] = [freshNotebook(), freshNotebook()];
    await fillWith(here, { ...noRows, studyNotes: [document('这里写的。', 5)] });
    await fillWith(there, { ...noRows, studyNotes: [document('那里写的。', 9)] });
    const backup = await backupOf(there);
    const { actionId } = await restoreBackup(here, backup, 'merge');
    await undo(here, actionId!);
    await restoreBackup(here, backup, 'merge');
    const { studyNotes, revisions } = await rowsOf(here);
    expect(studyNotes[0]?.blocks).toEqual(document('那里写的。', 9).blocks);
    expect(live(revisions).map(({ blocks }) => blocks)).toEqual([document('这里写的。', 5).blocks]);
  });

  it('keep two texts of the same moment as two versions', async () => {
    const here = freshNotebook();
    await fillWith(here, { ...noRows, studyNotes: [document('这里写的。', 9)] });
    for (const text of ['甲。', '乙。']) {
      const there = freshNotebook();
      await fillWith(there, { ...noRows, studyNotes: [document(text, 5)] });
      const backup = await backupOf(there);
      await restoreBackup(here, backup, 'merge');
      expect(await restoreBackup(here, backup, 'merge')).toMatchObject({ actionId: null });
    }
    const { revisions } = await rowsOf(here);
    expect(revisions.map(({ blocks }) => blocks)).toEqual(['甲。', '乙。'].map((text) => document(text, 5).blocks));
  });

  it('bring a version back that was put in the trash', async () => {
    const [here, there] = [freshNotebook(), freshNotebook()];
    await fillWith(here, { ...noRows, studyNotes: [document('这里写的。', 9)] });
    await fillWith(there, { ...noRows, studyNotes: [document('那里写的。', 5)] });
    const backup = await backupOf(there);
    await restoreBackup(here, backup, 'merge');
    await trashRevision(here, (await rowsOf(here)).revisions[0]!.id);
    await restoreBackup(here, backup, 'merge');
    expect(live((await rowsOf(here)).revisions)).toHaveLength(1);
  });
});

describe('what the reader has arranged', () => {
  it('stays where the file was changed later: themes put on by hand', async () => {
    const [here, there] = [freshNotebook(), later()];
    const { themeId } = await createTheme(here, { name: { zh: '治水' } });
    await keep(here, 'n1');
    await restoreBackup(there, await backupOf(here), 'merge');
    await setNoteTheme(here, 'n1000000', themeId);
    await editNote(there, 'n1000000', { thought: '记下。' });
    const backup = await backupOf(there);
    await restoreBackup(here, backup, 'merge');
    expect(await note(here, 'n1')).toMatchObject({ thought: '记下。', themes: [{ id: themeId, by: 'reader' }] });
    expect(await restoreBackup(here, backup, 'merge')).toMatchObject({ actionId: null });
  });

  it('of both counts: refusals and themes; what was refused later is not put on again', async () => {
    const [here, there] = [freshNotebook(), later()];
    const themes = await Promise.all(
      ['甲', '乙', '丙'].map(async (zh) => (await createTheme(here, { name: { zh } })).themeId),
    );
    const [a, b, c] = themes as [string, string, string];
    await keep(here, 'n1');
    await restoreBackup(there, await backupOf(here), 'merge');
    await here.db.notes.update('n1000000', {
      themes: [a, b].map((id) => ({ id, by: 'reader' as const })),
      refused: ['水'],
      refusedThemes: [c],
    });
    await there.db.notes.update('n1000000', {
      themes: [{ id: a, by: 'suggested' }],
      refused: ['岸'],
      refusedThemes: [b],
      changed: Date.UTC(2027, 0, 1),
    });
    await restoreBackup(here, await backupOf(there), 'merge');
    expect(await note(here, 'n1')).toMatchObject({
      themes: [{ id: a, by: 'reader' }],
      refused: ['水', '岸'],
      refusedThemes: [c, b],
    });
  });

  it('of being asked: the answers of both, by when they were given, and the schedule of the last', async () => {
    const [here, there] = [freshNotebook(), later()];
    for (const notebook of [here, there]) await keep(notebook, 'n1');
    const grade = (at: number) => ({ at, grade: 4 as const, was: 0 as const, elapsed: 0 });
    const card = (due: number) => ({
      due,
      last: due - 1,
      stability: 1,
      difficulty: 1,
      stage: 2 as const,
      step: 0,
      days: 1,
      reps: 1,
      lapses: 0,
    });
    await here.db.notes.update('n1000000', {
      review: { remember: true, grades: [grade(1), grade(9)], card: card(90) },
    });
    await there.db.notes.update('n1000000', { review: { grades: [grade(1), grade(5)], card: card(50) } });
    const backup = await backupOf(there);
    await restoreBackup(here, backup, 'merge');
    expect((await note(here, 'n1'))?.review).toEqual({
      remember: true,
      grades: [1, 5, 9].map(grade),
      card: card(90),
    });
    expect(await restoreBackup(here, backup, 'merge')).toMatchObject({ actionId: null });
  });
});

describe('themes', () => {
  const theme = (id: string, changed: number, zh: string[], part: Partial<Theme> = {}): Theme => ({
    id,
    name: { zh: '治水' },
    style: 1,
    keywords: { zh },
    order: 1,
    created: 1,
    changed,
    ...part,
  });
  const merged = async (mine: Theme, theirs: Theme) => {
    const [here, there] = [freshNotebook(), freshNotebook()];
    await fillWith(here, { ...noRows, themes: [mine] });
    await fillWith(there, { ...noRows, themes: [theirs] });
    const backup = await backupOf(there);
    await restoreBackup(here, backup, 'merge');
    const { themes } = await rowsOf(here);
    expect(themes).toHaveLength(1);
    expect(await restoreBackup(here, backup, 'merge')).toMatchObject({ actionId: null });
    return themes[0]!;
  };

  it('that are one by their name alone get words from each other, and nothing else', async () => {
    const is = await merged(theme('ta', 5, ['河', '湖']), theme('tb', 9, ['水', '湖'], { archived: true, style: 7 }));
    expect(is).toMatchObject({ id: 'ta', style: 1, keywords: { zh: ['河', '湖', '水'] } });
    expect(is).not.toHaveProperty('archived');
  });

  it('of one id are as they were changed last, with the words of both', async () => {
    expect(await merged(theme('ta', 5, ['河']), theme('ta', 9, ['水'], { archived: true, style: 7 }))).toMatchObject({
      style: 7,
      archived: true,
      keywords: { zh: ['水', '河'] },
    });
  });

  it('out of one pack are put away only where they are one row', async () => {
    const origin = 'pack/water';
    const is = await merged(
      theme('ta', 5, ['河'], { origin }),
      theme('tb', 9, [], { origin, archived: true, style: 7 }),
    );
    expect(is).toMatchObject({ style: 7, keywords: { zh: ['河'] } });
    expect(is).not.toHaveProperty('archived');
  });
});

describe('a note out of the trash', () => {
  it('stands in a speech out of the trash, where its own lies in it and another of it is here', async () => {
    const [here, other] = [freshNotebook(), freshNotebook()];
    await keep(here, 'n1');
    const backup = await backupOf(here);
    await trashSpeech(here, (await rowsOf(here)).speeches[0]!.id);
    await keep(other, 'n2', { quote: '一条河清不清' });
    const { speeches, notes } = await rowsOf(other);
    await fillWith(here, { ...noRows, speeches, notes });
    await restoreBackup(here, backup, 'merge');
    const is = await rowsOf(here);
    expect(live(is.speeches).map(({ id }) => id)).toEqual([speeches[0]!.id]);
    expect(live(is.notes).map(({ speechId }) => speechId)).toEqual([speeches[0]!.id, speeches[0]!.id]);
    expect(await restoreBackup(here, backup, 'merge')).toMatchObject({ actionId: null });
  });

  it('brings the speech back where there is no other', async () => {
    const here = freshNotebook();
    await keep(here, 'n1');
    const backup = await backupOf(here);
    await trashSpeech(here, (await rowsOf(here)).speeches[0]!.id);
    await restoreBackup(here, backup, 'merge');
    const is = await rowsOf(here);
    expect([live(is.speeches).length, live(is.notes).length]).toEqual([1, 1]);
  });
});

describe('two of the file', () => {
  it.each(['0', 'z'])('are never one: speeches the file tells apart, whichever comes first (%s)', async (first) => {
    const [here, there] = [freshNotebook(), freshNotebook()];
    await keep(here, 'n1');
    await keep(there, 'n2', { thought: 'B' });
    await keep(there, 'n3', { quote: '一条河清不清' }, { text: 2, url: 'https://other.example/2.html' });
    const [one, two] = (await rowsOf(there)).speeches.toSorted((a) => (a.urls[0] === SAMPLE_URL ? -1 : 1));
    // Of the same text; the other is at the address of the one here.
    const id = first.padEnd(16, '0');
    await there.db.speeches.delete(two!.id);
    const other = { ...two!, id, fingerprint: one!.fingerprint, apart: [one!.id] };
    await fillWith(there, { ...noRows, speeches: [other] });
    await there.db.notes.update('n3000000', { speechId: id });
    await there.db.speeches.update(one!.id, { apart: [id] });
    const backup = await backupOf(there);
    await restoreBackup(here, backup, 'merge');
    const { speeches, notes } = await rowsOf(here);
    expect(speeches).toHaveLength(2);
    const mine = speeches.find(({ urls }) => urls.includes(SAMPLE_URL))!;
    expect(mine.apart).toEqual([id]);
    expect(notes.find(({ id }) => id === 'n3000000')?.speechId).toBe(id);
    expect(await restoreBackup(here, backup, 'merge')).toMatchObject({ actionId: null });
  });

  it('are never one: notes of one passage', async () => {
    const [here, there] = [freshNotebook(), freshNotebook()];
    await keep(here, 'n1', { thought: 'A' });
    await keep(there, 'n2', { thought: 'B' });
    await keep(there, 'n3', { quote: '一条河清不清', thought: 'C' });
    const { quote, anchor } = (await note(there, 'n2'))!;
    await there.db.notes.update('n3000000', { quote, anchor });
    const backup = await backupOf(there);
    await restoreBackup(here, backup, 'merge');
    expect((await rowsOf(here)).notes.map(({ id, thought }) => [id, thought])).toEqual([
      ['n1000000', 'A\nB'],
      ['n3000000', 'C'],
    ]);
    expect(await restoreBackup(here, backup, 'merge')).toMatchObject({ actionId: null });
  });

  it('one in the trash takes nothing from one that is not', async () => {
    const [here, there] = [freshNotebook(), freshNotebook()];
    await keep(here, 'n1');
    await keep(there, 'n2');
    const [speech] = (await rowsOf(there)).speeches;
    await fillWith(there, { ...noRows, speeches: [{ ...speech!, id: '0', deleted: 1 }] });
    await restoreBackup(here, await backupOf(there), 'merge');
    const is = await rowsOf(here);
    expect([live(is.speeches).length, is.notes.length]).toEqual([1, 1]);
  });
});
