// @vitest-environment node
import 'fake-indexeddb/auto';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { StudyNotes } from '@/utils/model/study-notes';
import { duplicateStudyNotes } from './duplicate-study-notes';
import { ChangedElsewhere, NewerStudyNotes, NotFound } from './errors';
import { freshNotebook, START } from './fixtures/fresh-notebook';
import { sampleNote, sampleSpeech, SAMPLE_URL } from './fixtures/sample-drafts';
import { followNotes } from './follow-notes';
import { keepNote } from './keep-note';
import { lastAction } from './last-action';
import { newerStudyNotes } from './newer-study-notes';
import type { Notebook } from './open-notebook';
import { recordStudyNotes } from './record-study-notes';
import { revisionsOf } from './revisions-of';
import type { StudyNotesRow } from './row';
import { saveStudyNotes, type StudyNotesFields } from './save-study-notes';
import { saveStudyNotesClosing } from './save-study-notes-closing';
import { studyNotesById } from './study-notes-by-id';
import { studyNotesList } from './study-notes-list';
import { trashStudyNotes } from './trash-study-notes';
import { undo } from './undo';

const ID = 'doc00001';
const own = (text: string): StudyNotes['blocks'][number] => ({ kind: 'paragraph', text, from: 'reader' });
const doc: StudyNotes = {
  version: 1,
  id: ID,
  title: '学习心得',
  templateId: 'personal',
  lang: 'zh-CN',
  date: '2026-04-24',
  blocks: [own('开头。')],
  created: 0,
  changed: 0,
};

/** A notebook with a document in it, whose clock is set by hand, and a window that writes in it. */
async function opened() {
  const clock = { now: START };
  const notebook = freshNotebook({ now: () => (clock.now += 10) });
  await recordStudyNotes(notebook, doc);
  const window = async (sitting: string) => {
    let at = await stateNow(notebook);
    return async (fields: StudyNotesFields) => {
      const saved = await saveStudyNotes(notebook, { id: ID, fields, seen: at, sitting });
      at = saved.at;
      return saved;
    };
  };
  return { notebook, clock, window, save: await window('a') };
}
async function stateNow(notebook: Notebook): Promise<string> {
  const found = await studyNotesById(notebook, ID);
  if (found.kind !== 'document') throw new Error(found.kind);
  return found.at;
}
const labels = async ({ db }: Notebook): Promise<string[]> => (await db.log.toArray()).map(({ label }) => label);
const current = async ({ db }: Notebook): Promise<StudyNotesRow> => (await db.studyNotes.get(ID))!;
const textsOf = ({ blocks }: Pick<StudyNotes, 'blocks'>): string[] =>
  blocks.map((block) => (block.kind === 'list' || block.kind === 'prompt' ? '' : block.text));

describe('what is saved in pauses', () => {
  it('is there, and the log has one row of it that leads back to before the first', async () => {
    const { notebook, save } = await opened();
    for (const text of ['一', '一二', '一二三']) await save({ blocks: [own('开头。'), own(text)] });
    await save({ title: '读进去' });
    expect(await current(notebook)).toMatchObject({ title: '读进去', blocks: [own('开头。'), own('一二三')] });
    expect(await labels(notebook)).toEqual(['record-study-notes', 'edit-study-notes']);
    const row = await notebook.db.log.orderBy('clock').last();
    expect(row?.inverse.map(({ field, value }) => [field, value])).toEqual([
      ['title', '学习心得'],
      ['blocks', [own('开头。')]],
    ]);
    expect(row?.operations.map(({ field, clock }) => [field, clock === row.clock])).toEqual([
      ['title', true],
      ['blocks', true],
      ['changed', true],
    ]);
  });

  it('is taken back and done again at once, whichever fields which save wrote', async () => {
    const { notebook, save } = await opened();
    await save({ blocks: [own('一')], title: '读进去' });
    await save({ blocks: [own('一二')] });
    await save({ settled: ['x'] });
    const undone = await undo(notebook, (await lastAction(notebook))!.actionId);
    expect(undone.undone).toBe(true);
    const { title, blocks, settled } = await current(notebook);
    expect({ title, blocks, settled }).toEqual({ title: doc.title, blocks: doc.blocks, settled: undefined });
    await undo(notebook, undone.actionId!);
    expect(await current(notebook)).toMatchObject({ title: '读进去', blocks: [own('一二')], settled: ['x'] });
  });

  it('begins another row after ten minutes, after an undo, and in another window', async () => {
    const { notebook, clock, save, window } = await opened();
    await save({ title: '一' });
    clock.now += 9 * 60_000;
    await save({ title: '一二' });
    clock.now += 2 * 60_000;
    await save({ title: '一二三' });
    const edits = async (): Promise<number> => (await labels(notebook)).filter((one) => one.startsWith('edit')).length;
    expect(await edits()).toBe(2);
    await undo(notebook, (await lastAction(notebook))!.actionId);
    expect((await current(notebook)).title).toBe('一二');
    await (
      await window('a')
    )({ title: '二' });
    expect(await edits()).toBe(3);
    await (
      await window('b')
    )({ title: '三' });
    expect(await edits()).toBe(4);
    await undo(notebook, (await lastAction(notebook))!.actionId);
    expect((await current(notebook)).title).toBe('二');
  });

  it('goes on in its row when a note was kept meanwhile, and undo of it leaves the note', async () => {
    const { notebook, save } = await opened();
    await save({ title: '一' });
    await keepNote(notebook, { note: sampleNote('n1'), speech: sampleSpeech(), url: SAMPLE_URL });
    await save({ title: '一二' });
    expect(await labels(notebook)).toEqual(['record-study-notes', 'keep-note', 'edit-study-notes']);
    await undo(notebook, (await lastAction(notebook))!.actionId);
    expect((await current(notebook)).title).toBe(doc.title);
    expect((await lastAction(notebook))?.label).toBe('keep-note');
  });

  it('that leads back to where it began stands by itself: both rows can be taken back, and those before', async () => {
    const { notebook, save } = await opened();
    await save({ title: '一' });
    await save({ title: doc.title });
    expect((await labels(notebook)).filter((one) => one.startsWith('edit'))).toHaveLength(2);
    await undo(notebook, (await lastAction(notebook))!.actionId);
    expect((await current(notebook)).title).toBe('一');
    await undo(notebook, (await lastAction(notebook))!.actionId);
    expect((await current(notebook)).title).toBe(doc.title);
    expect((await lastAction(notebook))?.label).toBe('record-study-notes');
  });

  it('that changes nothing writes nothing', async () => {
    const { notebook, save } = await opened();
    const before = await stateNow(notebook);
    expect(await save({ blocks: doc.blocks })).toEqual({ actionId: null, at: before });
  });

  it('keeps a window that follows the notes right, from here and from elsewhere', async () => {
    const { notebook, save } = await opened();
    await keepNote(notebook, { note: sampleNote('n1'), speech: sampleSpeech(), url: SAMPLE_URL });
    const told: string[] = [];
    onTestFinished(
      followNotes(
        notebook,
        (now) => told.push(now.notes.map(({ id }) => id).join()),
        (error) => told.push(String(error)),
      ),
    );
    await vi.waitFor(() => expect(told.at(-1)).toBe('n1000000'));
    for (let edit = 0; edit < 5; edit++) await save({ title: `第${edit}稿` });
    await keepNote(notebook, { note: sampleNote('n2'), speech: sampleSpeech(), url: SAMPLE_URL });
    await save({ title: '末稿' });
    await vi.waitFor(() => expect(told.at(-1)).toBe('n1000000,n2000000'));
  });

  it('of fifty thousand characters in three hundred pauses leaves a log of two documents for each ten minutes', async () => {
    const { notebook, save } = await opened();
    const long = Array.from({ length: 500 }, (_, index) => own(`第${index}段，`.padEnd(100, '写')));
    for (let pause = 0; pause < 300; pause++) await save({ blocks: [...long, own(`第${pause}次停下`)] });
    const size = JSON.stringify(await notebook.db.log.toArray()).length;
    expect(size).toBeLessThan(2.5 * JSON.stringify(long).length);
  });
});

describe('two windows on one document', () => {
  it('a save over a state that was not seen writes nothing and says what there is', async () => {
    const { notebook, save, window } = await opened();
    const other = await window('b');
    await save({ title: '甲的' });
    const error = await other({ title: '乙的' }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ChangedElsewhere);
    expect((error as ChangedElsewhere).current).toMatchObject({ doc: { title: '甲的' }, at: await stateNow(notebook) });
    expect((await current(notebook)).title).toBe('甲的');
  });

  it('fifty edits of each at once, each put in again where it is refused: none is lost', async () => {
    const { notebook } = await opened();
    const write = async (name: string): Promise<void> => {
      for (let edit = 1; edit <= 50; edit++)
        for (;;) {
          const found = await studyNotesById(notebook, ID);
          if (found.kind !== 'document') throw new Error(found.kind);
          const blocks = [...found.doc.blocks, own(`${name}${edit}`)];
          try {
            await saveStudyNotes(notebook, { id: ID, fields: { blocks }, seen: found.at, sitting: name });
            break;
          } catch (error) {
            if (!(error instanceof ChangedElsewhere)) throw error;
          }
        }
    };
    await Promise.all([write('甲'), write('乙')]);
    const all = textsOf(await current(notebook));
    expect(all).toHaveLength(101);
    expect(new Set(all).size).toBe(101);
  });

  it('what a closing window had not saved is saved, or kept as a version where the other one was first', async () => {
    const { notebook, save } = await opened();
    const seen = await stateNow(notebook);
    const closing = { id: ID, seen, sitting: 'b', name: '关窗前没存上的' };
    await saveStudyNotesClosing(notebook, { ...closing, fields: { blocks: [own('乙写的。')] } });
    expect(textsOf(await current(notebook))).toEqual(['乙写的。']);
    await expect(save({ blocks: [own('甲写的。')] })).rejects.toThrow(ChangedElsewhere);
    await saveStudyNotesClosing(notebook, { ...closing, sitting: 'a', fields: { blocks: [own('甲写的。')] } });
    expect(textsOf(await current(notebook))).toEqual(['乙写的。']);
    // A save of its own was under way: that is no other window's.
    await saveStudyNotesClosing(notebook, { ...closing, fields: { blocks: [own('乙写的，又写。')] } });
    expect(textsOf(await current(notebook))).toEqual(['乙写的，又写。']);
    expect(await revisionsOf(notebook, ID)).toMatchObject([
      { name: '关窗前没存上的', title: doc.title, blocks: [own('甲写的。')] },
    ]);
  });
});

describe('what a closing window had not saved, where another one was first,', () => {
  const composed: StudyNotes['composed'] = {
    choice: { by: 'themes', themeIds: [] },
    order: 'reading',
    title: '学习心得',
    blocks: [own('排的。')],
  };
  const closing = { id: ID, sitting: 'b', name: '关窗前没存上的' };

  it('is saved field by field, as far as the other one left it alone', async () => {
    const { notebook, save } = await opened();
    const seen = await stateNow(notebook);
    await save({ title: '甲的题' });
    const fields = { title: '乙的题', date: '2026-05-01', blocks: [own('乙写的。')], composed, settled: ['x'] };
    await saveStudyNotesClosing(notebook, { ...closing, seen, fields });
    expect(await current(notebook)).toMatchObject({ ...fields, title: '甲的题' });
    expect(await revisionsOf(notebook, ID)).toMatchObject([{ title: '乙的题', blocks: [own('乙写的。')] }]);
  });

  it('never brings what a draft was composed of beside blocks that are not of it', async () => {
    const { notebook, save } = await opened();
    const seen = await stateNow(notebook);
    await save({ blocks: [own('甲写的。')] });
    const fields = { date: '2026-05-01', blocks: [own('乙写的。')], composed, links: [] };
    await saveStudyNotesClosing(notebook, { ...closing, seen, fields });
    const row = await current(notebook);
    expect([textsOf(row), row.date, row.composed, row.links]).toEqual([
      ['甲写的。'],
      '2026-05-01',
      undefined,
      undefined,
    ]);
    expect(await revisionsOf(notebook, ID)).toMatchObject([{ name: closing.name, blocks: [own('乙写的。')] }]);
  });

  it('is no version where nothing of it is written words', async () => {
    const { notebook, save } = await opened();
    const seen = await stateNow(notebook);
    await save({ date: '2026-05-02' });
    await saveStudyNotesClosing(notebook, { ...closing, seen, fields: { date: '2026-05-01' } });
    expect([(await current(notebook)).date, await revisionsOf(notebook, ID)]).toEqual(['2026-05-02', []]);
  });
});

describe('a document', () => {
  it('that isn’t there can’t be saved; one in the trash can', async () => {
    const { notebook } = await opened();
    const save = { fields: { title: '一' }, seen: '', sitting: 'a' };
    await expect(saveStudyNotes(notebook, { id: 'none', ...save })).rejects.toThrow(NotFound);
    await trashStudyNotes(notebook, ID);
    await saveStudyNotes(notebook, { id: ID, ...save, seen: await stateNow(notebook) });
    expect((await current(notebook)).title).toBe('一');
  });

  it('is duplicated with all but its title and its versions', async () => {
    const { notebook, save } = await opened();
    await save({ links: [], settled: ['x'] });
    await duplicateStudyNotes(notebook, ID, { id: 'doc00002', title: '学习心得（副本）' });
    const copy = (await studyNotesList(notebook)).find(({ id }) => id === 'doc00002');
    expect(copy).toMatchObject({ title: '学习心得（副本）', blocks: doc.blocks, settled: ['x'] });
    expect((await lastAction(notebook))?.label).toBe('duplicate-study-notes');
  });

  it.each([
    ['of a newer version', { version: 2 }],
    ['with a block of a kind this Zhaji doesn’t know', { blocks: [...doc.blocks, { kind: 'table', rows: [] }] }],
  ])('%s is named, and nothing touches it', async (_what, part) => {
    const { notebook } = await opened();
    const row = { ...(await current(notebook)), ...part, title: '新版写的' } as unknown as StudyNotesRow;
    await notebook.db.studyNotes.put(row);
    expect(await studyNotesList(notebook)).toEqual([]);
    expect(await newerStudyNotes(notebook)).toEqual([{ id: ID, title: '新版写的' }]);
    expect(await studyNotesById(notebook, ID)).toEqual({ kind: 'newer', title: '新版写的' });
    const at = row.clocks['*']!;
    for (const act of [
      () => saveStudyNotes(notebook, { id: ID, fields: { title: '一' }, seen: at, sitting: 'a' }),
      () => recordStudyNotes(notebook, doc),
      () => duplicateStudyNotes(notebook, ID, { id: 'doc00002', title: '副本' }),
      () => trashStudyNotes(notebook, ID),
    ])
      await expect(act()).rejects.toThrow(NewerStudyNotes);
    expect(await current(notebook)).toEqual(row);
  });

  it('that is damaged is named as that', async () => {
    const { notebook } = await opened();
    await notebook.db.studyNotes.put({ ...(await current(notebook)), date: 'gestern' });
    expect(await studyNotesById(notebook, ID)).toEqual({ kind: 'damaged', title: doc.title });
    expect(await studyNotesById(notebook, 'none')).toEqual({ kind: 'none' });
  });
});
