// @vitest-environment node
import 'fake-indexeddb/auto';
import { serialize } from 'node:v8';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BACKUP_SCHEMA, backupTables, type BackupData } from '@/utils/model/backup';
import { apply } from './apply';
import { changeNoteThemes } from './change-note-themes';
import { createTheme } from './create-theme';
import { SCHEMA } from './db';
import { deleteTheme } from './delete-theme';
import { editNote } from './edit-note';
import { emptyTrash } from './empty-trash';
import { InvalidChange, NewerNotebook } from './errors';
import { backupOf } from './fixtures/backup-of';
import { fillWith } from './fixtures/fill-with';
import { freshNotebook } from './fixtures/fresh-notebook';
import { noRows } from './fixtures/no-rows';
import { otherNotebook, randomNotebook } from './fixtures/random-notebook';
import { rowsOf } from './fixtures/rows-of';
import { sampleNote, sampleSpeech, SAMPLE_URL } from './fixtures/sample-drafts';
import { keepNote } from './keep-note';
import { keepRevision } from './keep-revision';
import { lastAction } from './last-action';
import { openNotebook, type Notebook } from './open-notebook';
import { previewRestore } from './preview-restore';
import { recordStudyNotes } from './record-study-notes';
import { restoreBackup } from './restore-backup';
import { rowChanges } from './row-changes';
import { sameValue } from './same-value';
import { saveStudyNotes } from './save-study-notes';
import { stateOf } from './study-notes-row';
import { trashNote } from './trash-note';
import { trashRevision } from './trash-revision';
import { undo } from './undo';

const RUNS = process.env['ZHAJI_LONG'] === '1' ? 1000 : 30;

const keep = async (notebook: Notebook, id: string, part: Parameters<typeof sampleNote>[1] = {}) =>
  keepNote(notebook, { note: sampleNote(id, part), speech: sampleSpeech(), url: SAMPLE_URL });
const note = async ({ db }: Notebook, id: string) => db.notes.get(id.padEnd(8, '0'));
const logged = async ({ db }: Notebook) => db.log.count();

it('is of the schema of the database', () => expect(BACKUP_SCHEMA).toBe(SCHEMA));

describe('a backup into a notebook that was wiped', () => {
  it('gives back what there was, whatever was in it', async () => {
    await fc.assert(
      fc.asyncProperty(randomNotebook, fc.constantFrom('replace' as const, 'merge' as const), async (data, kind) => {
        const before = freshNotebook();
        await fillWith(before, data);
        const backup = await backupOf(before);
        expect(backup.rejected).toEqual([]);
        const after = freshNotebook();
        const { actionId } = await restoreBackup(after, backup, kind);
        const [was, is] = [await rowsOf(before), await rowsOf(after)];
        // Added to another notebook, themes stand in the same order, whatever its numbers are.
        const orders = (rows: BackupData) => rows.themes.toSorted((a, b) => a.order - b.order).map(({ id }) => id);
        if (kind === 'merge') {
          expect(orders(is)).toEqual(orders(was));
          for (const rows of [was, is]) for (const theme of rows.themes) theme.order = 0;
        }
        expect(is).toEqual(was);
        expect(await restoreBackup(after, backup, kind)).toEqual({ actionId: null, steps: 0 });
        expect(await logged(after)).toBe(1);
        if (actionId !== null) await undo(after, actionId);
        const left = await rowsOf(after);
        for (const table of backupTables)
          expect(left[table].filter(({ deleted }) => deleted === undefined)).toEqual([]);
        for (const { db } of [before, after]) await db.delete();
      }),
      { numRuns: RUNS },
    );
  });
});

describe('a backup over another notebook', () => {
  it('replaces it, and undoing brings all of it back, with its days', async () => {
    await fc.assert(
      fc.asyncProperty(randomNotebook, randomNotebook, async (here, there) => {
        const [notebook, other] = [freshNotebook(), freshNotebook()];
        // `created` is set once: of an id that both have it stays as it is here.
        const created = new Map(
          backupTables.flatMap((table) => here[table].map((row) => [row.id, row.created] as const)),
        );
        for (const table of backupTables)
          for (const row of there[table]) row.created = created.get(row.id) ?? row.created;
        await fillWith(notebook, here);
        await fillWith(other, there);
        const backup = await backupOf(other);
        const before = await rowsOf(notebook);
        const { actionId } = await restoreBackup(notebook, backup, 'replace');
        const after = await rowsOf(notebook);
        const told = await rowsOf(other);
        for (const table of backupTables) {
          const ids = new Set(told[table].map(({ id }) => id));
          expect(after[table].filter(({ id }) => ids.has(id))).toEqual(told[table]);
          // Versions stay with their documents.
          for (const row of after[table])
            if (!ids.has(row.id) && table !== 'revisions') expect(row.deleted).toBeDefined();
        }
        for (const one of here.studyNotes) {
          const same = (row: { title: string; blocks: unknown[] }) =>
            row.title === one.title && sameValue(row.blocks, one.blocks);
          const kept = after.revisions.filter((row) => row.studyNotesId === one.id && row.deleted === undefined);
          const isThere = same(after.studyNotes.find(({ id }) => id === one.id)!) || kept.some(same);
          expect(isThere || one.blocks.length === 0).toBe(true);
        }
        expect(await restoreBackup(notebook, backup, 'replace')).toEqual({ actionId: null, steps: 0 });
        if (actionId !== null) {
          await undo(notebook, actionId);
          const back = await rowsOf(notebook);
          for (const table of backupTables) {
            const ids = new Set(before[table].map(({ id }) => id));
            // What lay in the trash goes there again on the day it is put there again.
            const told = (rows: BackupData) =>
              rows[table]
                .filter(({ id }) => ids.has(id))
                .map((row) => ({ ...row, deleted: row.deleted !== undefined }));
            expect(told(back)).toEqual(told(before));
          }
        }
        for (const { db } of [notebook, other]) await db.delete();
      }),
      { numRuns: RUNS },
    );
  });

  it('merged loses nothing of either side, twice changes nothing, and undoing brings all of here back', async () => {
    await fc.assert(
      fc.asyncProperty(randomNotebook, fc.oneof(randomNotebook, otherNotebook), async (here, there) => {
        const [notebook, other] = [freshNotebook(), freshNotebook()];
        await fillWith(notebook, here);
        await fillWith(other, there);
        const backup = await backupOf(other);
        const before = await rowsOf(notebook);
        const { actionId } = await restoreBackup(notebook, backup, 'merge');
        const after = await rowsOf(notebook);
        expect(await restoreBackup(notebook, backup, 'merge')).toEqual({ actionId: null, steps: 0 });

        const notes = new Map(after.notes.map((row) => [row.id, row]));
        const speeches = new Map(after.speeches.map((row) => [row.id, row]));
        const themes = new Map(after.themes.map((row) => [row.id, row]));
        for (const row of after.notes)
          if (row.deleted === undefined) expect(speeches.get(row.speechId)?.deleted).toBeUndefined();
        const holds = (long: string, short: string) => short.split('\n').every((line) => long.includes(line));
        for (const one of [...here.notes, ...there.notes]) {
          const own = notes.get(one.id);
          // Of another machine it may be one of here by its passage.
          const of = (own ? [own] : after.notes).find((row) =>
            row.quote === one.quote || own
              ? holds(row.thought, one.thought) && holds(row.application, one.application)
              : false,
          );
          expect(of).toBeDefined();
          if (one.deleted === undefined && own) expect(own.deleted).toBeUndefined();
          if (!own) continue;
          for (const { id, by } of one.themes) {
            if (by !== 'reader' || !themes.has(id)) continue;
            const is = own.themes.some((theme) => theme.id === id && theme.by === 'reader');
            expect(is || own.refusedThemes?.includes(id)).toBe(true);
          }
          for (const grade of one.review?.grades ?? [])
            expect(own.review?.grades.map(({ at }) => at)).toContain(grade.at);
        }
        for (const one of [...here.speeches, ...there.speeches])
          expect(after.speeches.some((row) => holds(row.thought, one.thought))).toBe(true);
        const told = (one: { title: string; blocks: unknown[] }) =>
          JSON.stringify([one.title, one.blocks]).replaceAll(/"(?:noteId|themeId)":"[^"]*"/g, '');
        const texts = new Set([
          ...after.studyNotes.map(told),
          ...after.revisions.filter(({ deleted }) => deleted === undefined).map(told),
        ]);
        for (const one of [...here.studyNotes, ...there.studyNotes])
          if (one.blocks.length > 0) expect(texts).toContain(told(one));

        if (actionId !== null) {
          await undo(notebook, actionId);
          const back = await rowsOf(notebook);
          for (const table of backupTables) {
            const ids = new Set(before[table].map(({ id }) => id));
            const told = (rows: BackupData) =>
              rows[table]
                .filter(({ id }) => ids.has(id))
                .map((row) => ({ ...row, deleted: row.deleted !== undefined }));
            expect(told(back)).toEqual(told(before));
            for (const row of back[table]) if (!ids.has(row.id)) expect(row.deleted).toBeDefined();
          }
        }
        for (const { db } of [notebook, other]) await db.delete();
      }),
      { numRuns: RUNS },
    );
  });
});

describe('merging', () => {
  it('brings back what was deleted since, also for good, and leaves what was made since', async () => {
    const notebook = freshNotebook();
    for (const id of ['n1', 'n2']) await keep(notebook, id, { thought: id });
    const backup = await backupOf(notebook);
    await trashNote(notebook, 'n1000000');
    await emptyTrash(notebook);
    await trashNote(notebook, 'n2000000');
    await keep(notebook, 'n3', { quote: '一条河清不清' });
    expect((await previewRestore(notebook, backup)).merge.counts.notes).toEqual({
      added: 1,
      back: 1,
      changed: 0,
      same: 0,
      gone: 0,
    });
    const { actionId } = await restoreBackup(notebook, backup, 'merge');
    for (const id of ['n1', 'n2', 'n3']) expect((await note(notebook, id))?.deleted).toBeUndefined();
    expect(await lastAction(notebook)).toEqual({ actionId, label: 'restore-backup' });
    await undo(notebook, actionId!);
    expect((await note(notebook, 'n1'))?.deleted).toBeDefined();
    expect((await note(notebook, 'n2'))?.deleted).toBeDefined();
    expect((await note(notebook, 'n3'))?.deleted).toBeUndefined();
  });

  it('leaves nothing to tell of in place of all but what a reader sees', async () => {
    const notebook = freshNotebook();
    for (const id of ['n1', 'n2']) await keep(notebook, id, { thought: id });
    const backup = await backupOf(notebook);
    await trashNote(notebook, 'n1000000');
    await restoreBackup(notebook, backup, 'merge');
    const { merge, replace } = await previewRestore(notebook, backup);
    for (const counts of [merge.counts, replace!.counts])
      expect(counts.notes).toEqual({ added: 0, back: 0, changed: 0, same: 2, gone: 0 });
    // What lies in the trash in the file goes there, and is told as that.
    await trashNote(notebook, 'n2000000');
    const later = await backupOf(notebook);
    await restoreBackup(notebook, backup, 'merge');
    expect((await previewRestore(notebook, later)).replace!.counts.notes).toMatchObject({
      gone: 1,
      changed: 0,
      same: 1,
    });
  });

  it('takes words that stood here before for what they are', async () => {
    const notebook = freshNotebook();
    await keep(notebook, 'n1', { thought: '先治人心。' });
    const backup = await backupOf(notebook);
    await editNote(notebook, 'n1000000', { thought: '岸上的人先要勤。' });
    expect(await restoreBackup(notebook, backup, 'merge')).toEqual({ actionId: null, steps: 0 });
    expect((await note(notebook, 'n1'))?.thought).toBe('岸上的人先要勤。');
  });

  it('puts words of both below each other, and a newer one’s facts over the older', async () => {
    const [notebook, other] = [freshNotebook(), freshNotebook({ now: () => Date.UTC(2027, 0, 1) })];
    await keep(notebook, 'n1', { thought: '岸上的人先要勤。' });
    const { themeId } = await createTheme(other, { name: { zh: '治水' } });
    await keep(other, 'n1', { thought: '先治人心。', themes: [{ id: themeId, by: 'reader' }] });
    await restoreBackup(notebook, await backupOf(other), 'merge');
    expect(await note(notebook, 'n1')).toMatchObject({
      thought: '岸上的人先要勤。\n先治人心。',
      themes: [{ id: themeId, by: 'reader' }],
      changed: Date.UTC(2027, 0, 1),
    });
  });

  it('knows the same speech, passage and theme of another machine by what they are', async () => {
    const [notebook, other] = [freshNotebook(), freshNotebook()];
    const mine = (await createTheme(notebook, { name: { zh: '治水' } })).themeId;
    await keep(notebook, 'n1', { themes: [{ id: mine, by: 'reader' }] });
    const theirs = (await createTheme(other, { name: { zh: '治水' } })).themeId;
    await keep(other, 'n2', { thought: '记下。', themes: [{ id: theirs, by: 'reader' }] });
    await keep(other, 'n3', { quote: '一条河清不清', themes: [{ id: theirs, by: 'reader' }] });
    await restoreBackup(notebook, await backupOf(other), 'merge');
    const { speeches, themes, notes } = await rowsOf(notebook);
    expect([speeches.length, themes.length, notes.length]).toEqual([1, 1, 2]);
    expect(notes.map((one) => [one.id, one.thought, one.speechId, one.themes])).toEqual([
      ['n1000000', '记下。', speeches[0]!.id, [{ id: mine, by: 'reader' }]],
      ['n3000000', '', speeches[0]!.id, [{ id: mine, by: 'reader' }]],
    ]);
  });

  it('gives a theme that was deleted here its name back only where no other has it', async () => {
    const notebook = freshNotebook();
    const { themeId } = await createTheme(notebook, { name: { zh: '治水' } });
    await keep(notebook, 'n1', { themes: [{ id: themeId, by: 'reader' }] });
    const backup = await backupOf(notebook);
    await deleteTheme(notebook, themeId);
    await createTheme(notebook, { name: { zh: '治水' } });
    await restoreBackup(notebook, backup, 'merge');
    const live = (await rowsOf(notebook)).themes.filter(({ deleted }) => deleted === undefined);
    expect(live).toHaveLength(1);
  });
});

describe('study notes that are in both', () => {
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

  it('are as they were changed last, and the older text is kept as a version, once', async () => {
    for (const [mine, theirs] of [
      [5, 9],
      [9, 5],
    ] as const) {
      const [notebook, other] = [freshNotebook(), freshNotebook()];
      await fillWith(notebook, { ...noRows, studyNotes: [document('这里写的。', mine)] });
      await fillWith(other, { ...noRows, studyNotes: [document('那里写的。', theirs)] });
      const backup = await backupOf(other);
      await restoreBackup(notebook, backup, 'merge');
      const { studyNotes, revisions } = await rowsOf(notebook);
      const texts = [...studyNotes, ...revisions].map(
        ({ blocks: [first] }) => first?.kind === 'paragraph' && first.text,
      );
      expect(texts).toEqual(mine < theirs ? ['那里写的。', '这里写的。'] : ['这里写的。', '那里写的。']);
      expect(revisions[0]?.name).toMatch(/^1970-01-01$/);
      expect(await restoreBackup(notebook, backup, 'merge')).toEqual({ actionId: null, steps: 0 });
    }
  });

  describe('replaced', () => {
    const words = async ({ db }: Notebook) => {
      const told = (row: { blocks: unknown[]; deleted?: number | undefined }) =>
        row.deleted === undefined ? JSON.stringify(row.blocks) : '';
      return [...(await db.studyNotes.toArray()).map(told), ...(await db.revisions.toArray()).map(told)].join('\n');
    };
    const write = async (notebook: Notebook, text: string) => {
      const row = await notebook.db.studyNotes.get('d1');
      const { blocks } = document(text, 0);
      return saveStudyNotes(notebook, { id: 'd1', fields: { blocks }, seen: stateOf(row!), sitting: text });
    };
    const setUp = async () => {
      const notebook = freshNotebook();
      await keep(notebook, 'n1');
      await recordStudyNotes(notebook, document('备份里的话。', 1));
      const backup = await backupOf(notebook);
      await write(notebook, '备份以后加的话。');
      return { notebook, backup };
    };

    it('are first kept as a version under the name that is given, once', async () => {
      const { notebook, backup } = await setUp();
      expect((await previewRestore(notebook, backup)).replace?.counts.revisions.added).toBe(1);
      await restoreBackup(notebook, backup, 'replace', { versionName: '恢复之前' });
      expect((await rowsOf(notebook)).revisions).toMatchObject([
        { studyNotesId: 'd1', name: '恢复之前', blocks: document('备份以后加的话。', 0).blocks },
      ]);
      expect(await restoreBackup(notebook, backup, 'replace')).toEqual({ actionId: null, steps: 0 });
    });

    it('and taken back, leave no version behind', async () => {
      const { notebook, backup } = await setUp();
      const { actionId } = await restoreBackup(notebook, backup, 'replace');
      expect(await undo(notebook, actionId!)).not.toHaveProperty('left');
      const { studyNotes, revisions } = await rowsOf(notebook);
      expect(studyNotes[0]?.blocks).toEqual(document('备份以后加的话。', 0).blocks);
      expect(revisions.filter(({ deleted }) => deleted === undefined)).toEqual([]);
    });

    it('and written in since, stay as they are when all else is taken back, which is told, with the version of before', async () => {
      const { notebook, backup } = await setUp();
      await editNote(notebook, 'n1000000', { thought: '以后想的。' });
      const { actionId } = await restoreBackup(notebook, backup, 'replace');
      await write(notebook, '备份里的话。再写。');
      const undone = await undo(notebook, actionId!);
      expect(undone).toMatchObject({ undone: true, left: { studyNotes: 1, revisions: 1 } });
      expect((await note(notebook, 'n1'))?.thought).toBe('以后想的。');
      for (const text of ['备份以后加的话。', '备份里的话。再写。']) expect(await words(notebook)).toContain(text);
      // Done again, and taken back once more, nothing goes either.
      const again = await undo(notebook, undone.actionId!);
      await undo(notebook, again.actionId!);
      for (const text of ['备份以后加的话。', '备份里的话。再写。']) expect(await words(notebook)).toContain(text);
    });

    it('in several steps, and written in since, keep the version of before through every undo', async () => {
      const { notebook, backup } = await setUp();
      await editNote(notebook, 'n1000000', { thought: '以后想的。' });
      const { steps } = await restoreBackup(notebook, backup, 'replace', { step: 600 });
      expect(steps).toBeGreaterThan(1);
      const restored = (await notebook.db.log.toArray()).slice(-steps).map(({ clock }) => clock);
      await write(notebook, '备份里的话。再写。');
      for (const id of restored.toReversed()) {
        await undo(notebook, id);
        for (const text of ['备份以后加的话。', '备份里的话。再写。']) expect(await words(notebook)).toContain(text);
      }
    });

    it.each<[string, object]>([
      ['its day', { date: 7 }],
      ['its title', { title: 7 }],
      ['when it was changed', { changed: 'x' }],
      ['one paragraph', { blocks: [{ kind: 'paragraph', text: 7 }, ...document('备份以后加的话。', 0).blocks] }],
      ['what it was made of', { composed: 7, links: 7 }],
    ])('and damaged here in %s, are kept as a version, too, and undoing brings back what can be', async (_, damage) => {
      const { notebook, backup } = await setUp();
      await editNote(notebook, 'n1000000', { thought: '以后想的。' });
      await notebook.db.studyNotes.update('d1', damage);
      const { actionId } = await restoreBackup(notebook, backup, 'replace', { versionName: '恢复之前' });
      expect((await rowsOf(notebook)).revisions).toMatchObject([{ name: '恢复之前' }]);
      expect(await words(notebook)).toContain('备份以后加的话。');
      expect(await restoreBackup(notebook, backup, 'replace')).toEqual({ actionId: null, steps: 0 });
      const { revisions, studyNotes } = await rowsOf(notebook);
      expect([revisions.length, studyNotes[0]!.blocks]).toEqual([1, document('备份里的话。', 0).blocks]);
      expect(await undo(notebook, actionId!)).toMatchObject({ undone: true });
      expect((await note(notebook, 'n1'))?.thought).toBe('以后想的。');
      expect(await words(notebook)).toContain('备份以后加的话。');
      expect((await backupOf(notebook)).rejected).toEqual([]);
    });

    it('and damaged here in their day, get their text back, and it is told that not all of it is as it was', async () => {
      const { notebook, backup } = await setUp();
      await notebook.db.studyNotes.update('d1', { date: 7 as never });
      const { actionId } = await restoreBackup(notebook, backup, 'replace');
      expect((await undo(notebook, actionId!)).left).toEqual({ studyNotes: 1 });
      const { studyNotes, revisions } = await rowsOf(notebook);
      expect(studyNotes).toMatchObject([{ date: '2026-04-24', blocks: document('备份以后加的话。', 0).blocks }]);
      expect(revisions.map(({ deleted }) => deleted)).toEqual([expect.any(Number)]);
    });

    it('by a merge and damaged here, are kept as a version, too', async () => {
      const { notebook } = await setUp();
      const other = freshNotebook({ now: () => Date.UTC(2099, 0, 1) });
      await recordStudyNotes(other, document('那里写的。', 1));
      const blocks = [{ kind: 'paragraph', text: 7 }, ...document('备份以后加的话。', 0).blocks];
      await notebook.db.studyNotes.update('d1', { blocks } as never);
      const { actionId } = await restoreBackup(notebook, await backupOf(other), 'merge', { versionName: '恢复之前' });
      for (const text of ['备份以后加的话。', '那里写的。']) expect(await words(notebook)).toContain(text);
      await undo(notebook, actionId!);
      expect(await words(notebook)).toContain('备份以后加的话。');
    });

    it('and written in since, are all there is: nothing is taken back, and the version stays', async () => {
      const { notebook, backup } = await setUp();
      const { actionId } = await restoreBackup(notebook, backup, 'replace');
      await write(notebook, '备份里的话。再写。');
      expect(await undo(notebook, actionId!)).toEqual({ undone: false, actionId: null });
      for (const text of ['备份以后加的话。', '备份里的话。再写。']) expect(await words(notebook)).toContain(text);
    });

    it('keep the versions that are not in the file, and one that may be thinned out is none to rely on', async () => {
      const { notebook, backup } = await setUp();
      const { blocks } = document('备份以后加的话。', 0);
      await keepRevision(notebook, { studyNotesId: 'd1', title: '学习心得', blocks });
      await restoreBackup(notebook, backup, 'replace');
      const { revisions } = await rowsOf(notebook);
      expect(revisions.map(({ deleted }) => deleted)).toEqual([undefined, undefined]);
      expect(revisions.filter(({ name }) => name !== undefined)).toHaveLength(1);
    });

    it('are kept anew where the file has that version in the trash', async () => {
      const { notebook } = await setUp();
      const { blocks } = document('备份以后加的话。', 0);
      await keepRevision(notebook, { studyNotesId: 'd1', name: '第一稿', title: '学习心得', blocks });
      await trashRevision(notebook, (await rowsOf(notebook)).revisions[0]!.id);
      await write(notebook, '备份里的话。');
      const backup = await backupOf(notebook);
      await write(notebook, '备份以后加的话。');
      await restoreBackup(notebook, backup, 'replace');
      expect((await rowsOf(notebook)).revisions.filter(({ deleted }) => deleted === undefined)).toHaveLength(1);
      expect(await restoreBackup(notebook, backup, 'replace')).toEqual({ actionId: null, steps: 0 });
    });

    it('need no other version of the text of the file, which is the older one of a merge', async () => {
      const notebook = freshNotebook();
      await recordStudyNotes(notebook, document('备份里的话。', 1));
      const { blocks } = document('备份里的话。', 0);
      await keepRevision(notebook, { studyNotesId: 'd1', title: '学习心得', blocks });
      const backup = await backupOf(notebook);
      await write(notebook, '备份以后加的话。');
      expect(await restoreBackup(notebook, backup, 'merge')).toEqual({ actionId: null, steps: 0 });
    });

    it('by the later text of a merge, too, are kept under that name', async () => {
      const { notebook } = await setUp();
      const other = freshNotebook({ now: () => Date.UTC(2099, 0, 1) });
      await recordStudyNotes(other, document('那里写的。', 1));
      await restoreBackup(notebook, await backupOf(other), 'merge', { versionName: '恢复之前' });
      expect((await rowsOf(notebook)).revisions).toMatchObject([{ name: '恢复之前' }]);
    });
  });

  it('name notes and themes by the ids they have here', async () => {
    const [notebook, other] = [freshNotebook(), freshNotebook()];
    const mine = (await createTheme(notebook, { name: { zh: '治水' } })).themeId;
    await keep(notebook, 'n1');
    const theirs = (await createTheme(other, { name: { zh: '治水' } })).themeId;
    await keep(other, 'n2', { themes: [{ id: theirs, by: 'reader' }] });
    await other.db.studyNotes.put({
      ...document('', 5),
      blocks: [
        { kind: 'heading', level: 1, text: '治水', themeId: theirs },
        { kind: 'thought', noteId: 'n2000000', text: '' },
      ],
      links: [{ noteId: 'n2000000', quote: '字', thought: '', application: '', themes: [theirs] }],
      composed: { choice: { by: 'themes', themeIds: [theirs] }, order: 'reading', title: '', blocks: [] },
      clocks: {},
    });
    await restoreBackup(notebook, await backupOf(other), 'merge');
    const [restored] = (await rowsOf(notebook)).studyNotes;
    const named = JSON.stringify(restored);
    expect([named.includes(theirs), named.includes('n2000000')]).toEqual([false, false]);
    expect([named.split(mine).length - 1, named.split('n1000000').length - 1]).toEqual([3, 2]);
  });
});

it('speeches read at other addresses are one by their text, and not where they were told apart', async () => {
  for (const isApart of [false, true]) {
    const [notebook, other] = [freshNotebook(), freshNotebook()];
    await keep(notebook, 'n1');
    const speech = sampleSpeech();
    const url = 'https://other.example/7.html';
    await keepNote(other, { note: sampleNote('n2', { quote: '一条河清不清' }), speech, url });
    const [theirs] = (await rowsOf(other)).speeches;
    const [mine] = (await rowsOf(notebook)).speeches;
    if (isApart) await notebook.db.speeches.update(mine!.id, { apart: [theirs!.id] });
    await restoreBackup(notebook, await backupOf(other), 'merge');
    const { speeches, notes } = await rowsOf(notebook);
    expect(speeches).toHaveLength(isApart ? 2 : 1);
    expect(new Set(notes.map(({ speechId }) => speechId)).size).toBe(isApart ? 2 : 1);
    if (!isApart) expect(speeches[0]!.urls).toEqual([SAMPLE_URL, url]);
  }
});

describe('a part', () => {
  it('is added, and replaces nothing', async () => {
    const [notebook, other] = [freshNotebook(), freshNotebook()];
    await keep(notebook, 'n1');
    await keep(other, 'n9', { quote: '一条河清不清' });
    const part = await backupOf(other, 'part');
    expect(await previewRestore(notebook, part)).not.toHaveProperty('replace');
    await expect(restoreBackup(notebook, part, 'replace')).rejects.toBeInstanceOf(InvalidChange);
    expect(await logged(notebook)).toBe(1);
    await restoreBackup(notebook, part, 'merge');
    expect((await rowsOf(notebook)).notes).toHaveLength(2);
  });
});

describe('what is not taken back of a restore is told', () => {
  it('a theme that is used since', async () => {
    const [notebook, other] = [freshNotebook(), freshNotebook()];
    const { themeId } = await createTheme(other, { name: { zh: '治水' } });
    await keep(other, 'n2', { quote: '一条河清不清' });
    await keep(notebook, 'n1');
    const { actionId } = await restoreBackup(notebook, await backupOf(other), 'merge');
    await changeNoteThemes(notebook, 'n1000000', { add: themeId });
    const undone = await undo(notebook, actionId!);
    expect((await notebook.db.themes.get(themeId))?.deleted).toBeUndefined();
    expect(undone).toMatchObject({ undone: true, left: { themes: 1 } });
  });

  it('places that stay since one was changed, each of them once', async () => {
    const notebook = freshNotebook();
    for (const id of ['n1', 'n2', 'n3']) await keep(notebook, id);
    const backup = await backupOf(notebook);
    for (const one of backup.data.notes) Object.assign(one, { section: ['旧的'], thought: '旧想法' });
    const { actionId } = await restoreBackup(notebook, backup, 'replace');
    const changes = rowChanges('notes', 'n1000000', { section: ['手挪的'] });
    await apply(notebook, { label: 'move-note', changes });
    expect(await undo(notebook, actionId!)).toMatchObject({ undone: true, left: { notes: 3 } });
    const { notes } = await rowsOf(notebook);
    expect(notes.map(({ section: [point], thought }) => [point, thought])).toEqual([
      ['手挪的', ''],
      ['旧的', ''],
      ['旧的', ''],
    ]);
  });

  it('also where it is done again', async () => {
    const notebook = freshNotebook();
    for (const id of ['n1', 'n2']) await keep(notebook, id);
    const backup = await backupOf(notebook);
    for (const one of backup.data.notes) one.thought = '旧想法';
    const { actionId } = await restoreBackup(notebook, backup, 'replace');
    const undone = await undo(notebook, actionId!);
    expect(undone).not.toHaveProperty('left');
    await editNote(notebook, 'n1000000', { thought: '以后想的。' });
    expect(await undo(notebook, undone.actionId!)).toMatchObject({ undone: true, left: { notes: 1 } });
  });
});

it('a row that is damaged here keeps nothing else from being restored, and is mended where the file has it', async () => {
  const [notebook, other] = [freshNotebook(), freshNotebook()];
  await keep(notebook, 'n1');
  await keep(notebook, 'n2', { quote: '一条河清不清', thought: '看岸上。' });
  const backup = await backupOf(notebook);
  await trashNote(notebook, 'n2000000');
  await notebook.db.notes.update('n1000000', { section: 7 as never });
  await notebook.db.notes.update('n2000000', { section: 7 as never });
  await restoreBackup(notebook, backup, 'replace');
  expect(await backupOf(notebook)).toMatchObject({ rejected: [], data: { notes: backup.data.notes } });
  await notebook.db.notes.update('n1000000', { section: 7 as never });
  await keep(other, 'n3', { quote: '先看岸上的人' });
  const { replace } = await previewRestore(notebook, await backupOf(other));
  expect(replace).toMatchObject({ left: 1, counts: { notes: { added: 1, gone: 1 } } });
  await restoreBackup(notebook, await backupOf(other), 'replace');
  expect((await note(notebook, 'n3'))?.deleted).toBeUndefined();
  await restoreBackup(notebook, backup, 'merge');
  expect((await note(notebook, 'n2'))?.deleted).toBeUndefined();
});

it('of a notebook that a newer Zhaji wrote a backup can be made, and nothing restored into it', async () => {
  const notebook = freshNotebook();
  await keep(notebook, 'n1');
  const backup = await backupOf(notebook);
  await notebook.db.meta.put({ key: 'schema', value: SCHEMA + 1 });
  const newer = openNotebook({ name: notebook.db.name });
  expect((await backupOf(newer)).data.notes).toHaveLength(1);
  await expect(restoreBackup(newer, backup, 'merge')).rejects.toBeInstanceOf(NewerNotebook);
});

it('ended on the way, or cut off by a fault, restores nothing at all', async () => {
  const [notebook, other] = [freshNotebook(), freshNotebook()];
  await keep(notebook, 'n1');
  for (let n = 0; n < 600; n++) await keep(other, `m${String(n).padStart(7, '0')}`, { quote: `第${n}句` });
  const backup = await backupOf(other);
  const before = await rowsOf(notebook);
  const ending = new AbortController();
  const ended = restoreBackup(notebook, backup, 'replace', {
    signal: ending.signal,
    onProgress: (done) => done > 0 && ending.abort(),
  });
  await expect(ended).rejects.toThrow(/abort/i);
  expect(await rowsOf(notebook)).toEqual(before);
  expect(await logged(notebook)).toBe(1);
});

it('5,000 notes replaced are taken back by one undo', async () => {
  const [notebook, other] = [freshNotebook(), freshNotebook()];
  await keep(notebook, 'n1');
  await keep(other, 'n2', { quote: '一条河清不清' });
  const [row] = (await rowsOf(notebook)).notes;
  const many = Array.from({ length: 5_000 }, (_, n) => ({ ...row!, id: `k${String(n).padStart(8, '0')}` }));
  await notebook.db.notes.bulkPut(many.map((one) => ({ ...one, clocks: {} })));
  const { actionId } = await restoreBackup(notebook, await backupOf(other), 'replace');
  const live = async () => (await rowsOf(notebook)).notes.filter(({ deleted }) => deleted === undefined).length;
  expect(await live()).toBe(1);
  await undo(notebook, actionId!);
  expect(await live()).toBe(5_001);
});

describe('more than the browser stores in one row of the log', () => {
  it('is written in steps, all or nothing, and each is taken back by an undo', async () => {
    const [notebook, other] = [freshNotebook(), freshNotebook()];
    await keep(notebook, 'n1');
    for (let n = 0; n < 40; n++) await keep(other, `m${String(n).padStart(7, '0')}`, { quote: `第${n}句` });
    const backup = await backupOf(other);
    const before = await rowsOf(notebook);
    const ending = new AbortController();
    const ended = restoreBackup(notebook, backup, 'replace', {
      step: 20_000,
      signal: ending.signal,
      onProgress: (done) => done > 20 && ending.abort(),
    });
    await expect(ended).rejects.toThrow(/abort/i);
    expect(await rowsOf(notebook)).toEqual(before);

    const told: number[] = [];
    expect((await previewRestore(notebook, backup)).replace).not.toHaveProperty('steps');
    const foretold = (await previewRestore(notebook, backup, { step: 20_000 })).replace?.steps;
    const { steps, actionId } = await restoreBackup(notebook, backup, 'replace', {
      step: 20_000,
      onProgress: (done) => told.push(done),
    });
    expect(steps).toBeGreaterThan(2);
    expect(foretold).toBe(steps);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(await logged(notebook)).toBe(1 + steps);
    expect(await lastAction(notebook)).toMatchObject({ actionId, label: 'restore-backup' });
    for (const row of await notebook.db.log.toArray()) expect(serialize(row).length).toBeLessThan(20_000);
    expect(await restoreBackup(notebook, backup, 'replace', { step: 20_000 })).toEqual({ actionId: null, steps: 0 });
    for (let n = 0; n < steps; n++) await undo(notebook, (await lastAction(notebook))!.actionId);
    const is = await rowsOf(notebook);
    expect(is.notes.filter(({ deleted }) => deleted === undefined)).toEqual(before.notes);
  });

  it('is estimated as no less than what is stored, whatever is in it', async () => {
    await fc.assert(
      fc.asyncProperty(randomNotebook, randomNotebook, async (here, there) => {
        const [notebook, other] = [freshNotebook(), freshNotebook()];
        await fillWith(notebook, here);
        await fillWith(other, there);
        const max = 6_000;
        await restoreBackup(notebook, await backupOf(other), 'replace', { step: max });
        for (const row of await notebook.db.log.toArray()) {
          const rows = new Set(row.operations.map(({ table, id }) => `${table} ${id}`));
          const isDocument = row.operations.some(({ table }) => table === 'studyNotes');
          const isPart = (key: string) => isDocument && key.startsWith('revisions ');
          // The rest of the row of the log, and a row that is too much by itself, or a document with its version.
          if ([...rows].filter((key) => !isPart(key)).length > 1) expect(serialize(row).length).toBeLessThan(max + 200);
        }
        for (const { db } of [notebook, other]) await db.delete();
      }),
      { numRuns: 30 },
    );
  });
});
