// @vitest-environment node
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTheme } from './create-theme';
import { deleteTheme } from './delete-theme';
import { editNote } from './edit-note';
import { editSpeech } from './edit-speech';
import { emptyTrash } from './empty-trash';
import { expireTrash } from './expire-trash';
import { freshNotebook, START } from './fixtures/fresh-notebook';
import { sampleNote, sampleSpeech, SAMPLE_URL } from './fixtures/sample-drafts';
import { forgetPurged } from './forget-purged';
import { joinSpeeches } from './join-speeches';
import { keepNote } from './keep-note';
import { lastAction } from './last-action';
import { catchUp, learnedSoFar } from './learned';
import type { Notebook } from './open-notebook';
import { restoreNote } from './restore-note';
import { restoreSpeech } from './restore-speech';
import { setNotesThemes } from './set-notes-themes';
import { trashContents } from './trash-contents';
import { trashNote } from './trash-note';
import { trashSpeech } from './trash-speech';
import type { SentinelRecord } from './sentinel';
import { undo } from './undo';

const DAY = 86_400_000;
const id = (name: string): string => name.padEnd(8, '0');
const keep = (notebook: Notebook, name: string, part = {}, text = 1, url = SAMPLE_URL) =>
  keepNote(notebook, { note: sampleNote(name, part), speech: sampleSpeech({}, text), url });
const log = async (notebook: Notebook): Promise<string> => JSON.stringify(await notebook.db.log.toArray());
/** A notebook whose clock is set by hand. */
function withClock() {
  const clock = { now: START };
  return { clock, notebook: freshNotebook({ now: () => (clock.now += 1000) }) };
}

describe('emptying the trash', () => {
  it('takes out what is in it, and none of its words stay in the log', async () => {
    const notebook = freshNotebook();
    await keep(notebook, 'n1', { quote: '这一句要忘掉。' });
    await keep(notebook, 'n2');
    await editNote(notebook, id('n1'), { thought: '当时写的一句' });
    await editNote(notebook, id('n1'), { thought: '' });
    await trashNote(notebook, id('n1'));
    expect(await emptyTrash(notebook)).toMatchObject({ purged: 1 });
    expect(await notebook.db.notes.toCollection().primaryKeys()).toEqual([id('n2')]);
    expect(await log(notebook)).not.toMatch(/这一句要忘掉|当时写的一句/);
    expect(await log(notebook)).toContain('治水先治人心');
  });

  it('is said to be beyond undo, and so is what was done with the note before', async () => {
    const notebook = freshNotebook();
    const kept = await keep(notebook, 'n1');
    const trashed = await trashNote(notebook, id('n1'));
    await emptyTrash(notebook);
    const last = await lastAction(notebook);
    expect(last?.label).toBe('empty-trash');
    for (const action of [last!.actionId, String(trashed.actionId), kept.actionId])
      expect(await undo(notebook, action)).toEqual({ undone: false, actionId: null, gone: true });
    expect(await notebook.db.notes.count()).toBe(0);
  });

  it('takes nothing back by half: of two notes that were moved together neither goes back when one is gone', async () => {
    const notebook = freshNotebook();
    const { themeId } = await createTheme(notebook, { name: { zh: '生态' } });
    await keep(notebook, 'n1');
    await keep(notebook, 'n2');
    const add = [{ id: themeId, by: 'reader' as const }];
    const moved = await setNotesThemes(notebook, [
      { noteId: id('n1'), add },
      { noteId: id('n2'), add },
    ]);
    await trashNote(notebook, id('n1'));
    await emptyTrash(notebook);
    expect(await undo(notebook, String(moved.actionId))).toMatchObject({ undone: false, gone: true });
    expect((await notebook.db.notes.get(id('n2')))?.themes).toEqual(add);
  });

  it('leaves what only touched the note in the trash to be undone: a deleted theme comes back', async () => {
    const notebook = freshNotebook();
    const { themeId } = await createTheme(notebook, { name: { zh: '生态' } });
    for (const name of ['n1', 'n2']) await keep(notebook, name, { themes: [{ id: themeId, by: 'reader' }] });
    await trashNote(notebook, id('n1'));
    const deleted = await deleteTheme(notebook, themeId);
    await emptyTrash(notebook);
    expect(await undo(notebook, String(deleted.actionId))).toMatchObject({ undone: true });
    expect((await notebook.db.notes.get(id('n2')))?.themes).toEqual([{ id: themeId, by: 'reader' }]);
    expect((await notebook.db.themes.get(themeId))?.deleted).toBeUndefined();
  });

  it('keeps a speech that a note outside of it quotes, or one inside that stays', async () => {
    const notebook = freshNotebook();
    const { speechId } = await keep(notebook, 'n1');
    await keep(notebook, 'n2');
    await trashSpeech(notebook, speechId);
    await notebook.db.notes.update(id('n1'), { deleted: undefined });
    expect(await emptyTrash(notebook, { table: 'speeches', id: speechId })).toMatchObject({ purged: 0 });
    expect(await emptyTrash(notebook)).toMatchObject({ purged: 1 });
    expect(await notebook.db.speeches.count()).toBe(1);
  });

  it('takes one thing alone, a speech with its notes', async () => {
    const notebook = freshNotebook();
    const one = await keep(notebook, 'n1');
    await keep(notebook, 'n2', {}, 2, 'https://other.example/2.html');
    await trashSpeech(notebook, one.speechId);
    await trashNote(notebook, id('n2'));
    expect(await emptyTrash(notebook, { table: 'speeches', id: one.speechId })).toMatchObject({ purged: 2 });
    const left = await trashContents(notebook);
    expect([left.notes.map(({ thing }) => thing.id), left.speeches]).toEqual([[id('n2')], []]);
    expect(await emptyTrash(notebook, { table: 'notes', id: 'nothing' })).toEqual({ purged: 0, actionId: null });
  });

  it('of what is not in the trash touches nothing', async () => {
    const notebook = freshNotebook();
    await keep(notebook, 'n1');
    expect(await emptyTrash(notebook, { table: 'notes', id: id('n1') })).toMatchObject({ purged: 0 });
    expect(await notebook.db.notes.count()).toBe(1);
  });

  it('goes on forgetting where it was broken off', async () => {
    const notebook = freshNotebook();
    await keep(notebook, 'n1', { quote: '这一句要忘掉。' });
    const edited = await editNote(notebook, id('n1'), { thought: '一' });
    await trashNote(notebook, id('n1'));
    const { log: table } = notebook.db;
    const put = table.bulkPut.bind(table);
    table.bulkPut = (() => Promise.reject(new Error('the browser was closed'))) as never;
    await expect(emptyTrash(notebook)).rejects.toThrow('closed');
    table.bulkPut = put;
    expect(await log(notebook)).toContain('这一句要忘掉');
    // Gone it is all the same.
    expect(await undo(notebook, String(edited.actionId))).toMatchObject({ undone: false, gone: true });
    // A page that still shows it keeps it once more: that is another note, which can be undone.
    const again = await keep(notebook, 'n1', { quote: '这一句又划了。' });
    await forgetPurged(notebook);
    expect(await log(notebook)).not.toContain('这一句要忘掉');
    expect(await log(notebook)).toContain('这一句又划了');
    expect(await undo(notebook, again.actionId)).toMatchObject({ undone: true });
  });

  it('is no lost notebook when nothing is left', async () => {
    let record: SentinelRecord | null = null;
    const sentinel = {
      read: async () => record,
      write: async (next: SentinelRecord) => {
        record = next;
      },
    };
    const notebook = freshNotebook({ sentinel });
    await keep(notebook, 'n1');
    await notebook.watch.settled();
    await trashNote(notebook, id('n1'));
    await emptyTrash(notebook);
    await notebook.watch.settled();
    expect(notebook.health.get().lost).toBeNull();
    expect(record).toMatchObject({ notes: 0 });
  });

  it('lets nothing be learned of a note that nobody had unlearned', async () => {
    const notebook = freshNotebook();
    const teaching = {
      noCounts: () => ({ notes: 0, features: new Map() }) as never,
      learn: () => undefined,
      prepareThemes: () => ({ said: () => undefined }),
    };
    await keep(notebook, 'n1');
    await catchUp(notebook, teaching);
    await trashNote(notebook, id('n1'));
    await catchUp(notebook, teaching);
    expect(await learnedSoFar(notebook)).toBeDefined();
    await emptyTrash(notebook);
    expect(await learnedSoFar(notebook)).toBeUndefined();
  });
});

describe('the thirty days', () => {
  it('are told, and end by themselves when the notebook is opened', async () => {
    const { clock, notebook } = withClock();
    await keep(notebook, 'n1');
    await keep(notebook, 'n2');
    await trashNote(notebook, id('n1'));
    for (const day of [0, 10, 20]) {
      clock.now = START + day * DAY;
      expect(await expireTrash(notebook)).toEqual({ purged: 0 });
    }
    const [entry] = (await trashContents(notebook)).notes;
    expect(Math.round(entry!.left / DAY)).toBe(10);
    clock.now = START + 31 * DAY;
    expect(await expireTrash(notebook)).toMatchObject({ purged: 1 });
    expect(await notebook.db.notes.count()).toBe(1);
    // Nothing the reader did: Ctrl+Z goes on to what they did.
    expect((await lastAction(notebook))?.label).toBe('trash-note');
  });

  it('begin anew for what was taken out and put in again', async () => {
    const { clock, notebook } = withClock();
    await keep(notebook, 'n1');
    await trashNote(notebook, id('n1'));
    for (const day of [0, 10, 20, 29]) {
      clock.now = START + day * DAY;
      await expireTrash(notebook);
    }
    await restoreNote(notebook, id('n1'));
    await trashNote(notebook, id('n1'));
    clock.now = START + 31 * DAY;
    expect(await expireTrash(notebook)).toEqual({ purged: 0 });
  });

  it('do not end because the machine’s clock is off by years', async () => {
    const { clock, notebook } = withClock();
    await keep(notebook, 'n1');
    await trashNote(notebook, id('n1'));
    await expireTrash(notebook);
    for (const day of [3650, 3651, 3652, 1]) {
      clock.now = START + day * DAY;
      expect(await expireTrash(notebook)).toEqual({ purged: 0 });
    }
    expect(await notebook.db.notes.count()).toBe(1);
  });
});

describe('a speech in the trash', () => {
  it('brings back the notes that went with it, not those that had gone before', async () => {
    const notebook = freshNotebook();
    const { speechId } = await keep(notebook, 'n1');
    await keep(notebook, 'n2');
    await keep(notebook, 'n3');
    await trashNote(notebook, id('n3'));
    expect(await trashSpeech(notebook, speechId)).toMatchObject({ notes: 2 });
    expect((await trashContents(notebook)).speeches).toMatchObject([{ notes: 2, all: 3, stays: false }]);
    expect(await restoreSpeech(notebook, speechId)).toMatchObject({ notes: 2 });
    expect((await trashContents(notebook)).notes.map(({ thing }) => thing.id)).toEqual([id('n3')]);
    expect((await notebook.db.speeches.get(speechId))?.deleted).toBeUndefined();
  });

  it('is undone and done again as one, also where the reader wrote on the whole', async () => {
    const notebook = freshNotebook();
    const { speechId } = await keep(notebook, 'n1');
    await editSpeech(notebook, speechId, { thought: '通篇讲责任。' });
    const gone = await trashSpeech(notebook, speechId);
    const back = await undo(notebook, String(gone.actionId));
    expect((await notebook.db.notes.get(id('n1')))?.deleted).toBeUndefined();
    expect(await undo(notebook, String(back.actionId))).toMatchObject({ undone: true });
    const [note, speech] = [await notebook.db.notes.get(id('n1')), await notebook.db.speeches.get(speechId)];
    expect([note?.deleted, speech?.deleted].map((at) => at !== undefined)).toEqual([true, true]);
  });

  it('comes out with a note that is taken out', async () => {
    const notebook = freshNotebook();
    const { speechId } = await keep(notebook, 'n1');
    await keep(notebook, 'n2');
    await trashSpeech(notebook, speechId);
    await restoreNote(notebook, id('n1'));
    expect((await notebook.db.speeches.get(speechId))?.deleted).toBeUndefined();
    expect((await notebook.db.notes.get(id('n2')))?.deleted).toBeDefined();
  });
});

it('whatever is done and undone in whatever order: what is gone stays gone, without its words, and nothing is undone by half', async () => {
  const name = fc.constantFrom('n1', 'n2', 'n3', 'n4');
  const url = fc.constantFrom(SAMPLE_URL, 'https://other.example/2.html');
  type Step = (notebook: Notebook) => Promise<unknown>;
  const speechAt = async (notebook: Notebook, at: number): Promise<string> =>
    (await notebook.db.speeches.toCollection().primaryKeys())[at] ?? '';
  const themes = (notebook: Notebook) => notebook.db.themes.toCollection().primaryKeys();
  const step: fc.Arbitrary<Step> = fc.oneof(
    fc.tuple(name, url).map(
      ([one, from]): Step =>
        (notebook) =>
          keep(notebook, one, {}, from === SAMPLE_URL ? 1 : 2, from),
    ),
    name.map(
      (one): Step =>
        (notebook) =>
          editNote(notebook, id(one), { thought: `只有${one}有的话` }),
    ),
    name.map(
      (one): Step =>
        (notebook) =>
          trashNote(notebook, id(one)),
    ),
    name.map(
      (one): Step =>
        (notebook) =>
          restoreNote(notebook, id(one)),
    ),
    fc.nat(1).map(
      (at): Step =>
        async (notebook) =>
          trashSpeech(notebook, await speechAt(notebook, at)),
    ),
    fc.nat(1).map(
      (at): Step =>
        async (notebook) =>
          restoreSpeech(notebook, await speechAt(notebook, at)),
    ),
    fc.constant<Step>(async (notebook) =>
      joinSpeeches(notebook, await speechAt(notebook, 0), await speechAt(notebook, 1)),
    ),
    fc.constantFrom('甲', '乙').map(
      (zh): Step =>
        (notebook) =>
          createTheme(notebook, { name: { zh } }),
    ),
    fc.constant<Step>(async (notebook) => deleteTheme(notebook, (await themes(notebook))[0] ?? '')),
    fc.constant<Step>(async (notebook) =>
      setNotesThemes(
        notebook,
        (await notebook.db.notes.toCollection().primaryKeys()).map((noteId) => ({ noteId, add: [] })),
      ),
    ),
    fc.constant<Step>((notebook) => emptyTrash(notebook)),
    fc.nat(30).map((at): Step => async (notebook) => {
      const ids = await notebook.db.log.toCollection().primaryKeys();
      return undo(notebook, ids[at % ids.length] ?? '');
    }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 18 }), async (steps) => {
      const notebook = freshNotebook();
      for (const act of steps) {
        const rows = await notebook.db.log.count();
        const answer = await act(notebook).catch(() => undefined);
        if (typeof answer === 'object' && answer !== null && 'gone' in answer)
          expect(await notebook.db.log.count()).toBe(rows);
        const log = await notebook.db.log.toArray();
        for (const one of ['n1', 'n2', 'n3', 'n4']) {
          if ((await notebook.db.notes.get(id(one))) !== undefined) continue;
          // Not there: never kept, or gone with its words; and what touched it while it was no trash is said to be beyond undo.
          expect(JSON.stringify(log)).not.toContain(`只有${one}有的话`);
          expect(log.flatMap(({ inverse }) => inverse).filter((each) => each.id === id(one))).toEqual([]);
        }
        // A note never stands without its speech.
        for (const { speechId } of await notebook.db.notes.toArray())
          expect(await notebook.db.speeches.get(speechId)).toBeDefined();
      }
      notebook.db.close();
    }),
    { numRuns: 60 },
  );
});
