// @vitest-environment node
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Note } from '@/utils/model/note';
import type { ThemeFile } from '@/utils/model/theme-file';
import { learn, noCounts } from '@/utils/themes/learn';
import { prepareThemes } from '@/utils/themes/suggest';
import { addThemes } from './add-themes';
import { changeNoteThemes } from './change-note-themes';
import { deleteTheme } from './delete-theme';
import { editTheme } from './edit-theme';
import { freshNotebook } from './fixtures/fresh-notebook';
import { sampleNote, sampleSpeech, SAMPLE_URL } from './fixtures/sample-drafts';
import { keepNote } from './keep-note';
import { catchUp, learnedSoFar, rebuild } from './learned';
import { gatherNotes } from './gather-notes';
import { inThemeOrder } from './live-themes';
import { mergeThemes } from './merge-themes';
import { nestTheme } from './nest-theme';
import type { Notebook } from './open-notebook';
import { orderThemes } from './order-themes';
import { removePack } from './remove-pack';
import { restoreNote } from './restore-note';
import { setNotesThemes } from './set-notes-themes';
import { setNoteTheme } from './set-note-theme';
import { splitTheme } from './split-theme';
import { trashNote } from './trash-note';
import { undo } from './undo';

const teaching = { learn, noCounts, prepareThemes };
const PASSAGES = [
  '守住青山绿水，河流才有鱼虾回来。',
  '把群众的难处记在本子上，更要办在日子里。',
  '改革不是把旧桌子擦亮，是换一张能坐下更多人的桌子。',
  'Leaders who listen first are trusted when they decide.',
  '清廉二字，写在墙上容易，守在夜里难。',
];
const NAMES = ['生态', '民生', '改革', '廉洁', 'Leadership', '担当'];
const WORDS = [
  '青山绿水',
  '河流才有鱼虾',
  '群众的难处',
  '写在本子上',
  '改革不是',
  '清廉二字',
  'listen first',
  'trusted when',
];

/** Everything the reader has, with what is in the trash; without clocks, and the times that every change moves. Themes that an undo has put in the trash again are gone. */
async function seen({ db }: Notebook) {
  const plain = <T extends { deleted?: number | undefined }>({ deleted, ...row }: T) => ({
    ...row,
    changed: 0,
    clocks: 0,
    ...(deleted !== undefined && { deleted: true }),
  });
  return {
    notes: (await db.notes.toArray()).map(plain),
    themes: (await db.themes.toArray()).filter(({ deleted }) => deleted === undefined).map(plain),
  };
}

type Act = (notebook: Notebook) => Promise<{ actionId: string | null }>;
const at = <T>(all: readonly T[], index: number): T => all[index % Math.max(1, all.length)] as T;
async function ids({ db }: Notebook): Promise<string[]> {
  const live = (await db.themes.toArray()).filter(({ deleted }) => deleted === undefined);
  return live.sort(inThemeOrder).map(({ id }) => id);
}
const noteIds = async ({ db }: Notebook): Promise<string[]> => (await db.notes.toCollection().primaryKeys()).sort();

const n = fc.nat(30);
const by = fc.constantFrom('reader' as const, 'suggested' as const);
const words = fc.subarray(WORDS);
const file: fc.Arbitrary<ThemeFile> = fc
  .uniqueArray(fc.record({ name: fc.constantFrom(...NAMES), zh: words, top: fc.boolean() }), {
    selector: ({ name }) => name,
    minLength: 1,
  })
  .map((themes) => ({
    version: 1,
    id: 'pack',
    themes: themes.map(({ name, zh, top }, index) => ({
      id: name,
      name: { zh: name },
      keywords: { zh },
      ...(!top && index > 0 && themes[0]!.top && { parent: themes[0]!.name }),
    })),
  }));

const keeping: fc.Arbitrary<Act> = fc.tuple(n, n, by, fc.boolean()).map(([p, t, by, filed]) => async (notebook) => {
  const quote = at(PASSAGES, p);
  const id = at(await ids(notebook), t);
  const themes: Note['themes'] = filed && id !== undefined ? [{ id, by }] : [];
  const note = sampleNote(`note${p}x${t}`, { quote, themes, paragraph: { index: 0, text: `${quote}再说一句。` } });
  return keepNote(notebook, { note, speech: sampleSpeech(), url: SAMPLE_URL });
});
/** The acts of which the notebook promises that they keep every note and are taken back exactly. */
const themeActs: fc.Arbitrary<Act>[] = [
  file.map((file) => (notebook) => addThemes(notebook, file)),
  fc.constant((notebook) => removePack(notebook, 'pack')),
  fc.tuple(fc.array(n, { maxLength: 3 }), n).map(([from, into]) => async (notebook) => {
    const all = await ids(notebook);
    return mergeThemes(
      notebook,
      from.map((index) => at(all, index)),
      at(all, into),
    );
  }),
  fc.tuple(n, fc.constantFrom(...NAMES), fc.array(n)).map(([t, zh, some]) => async (notebook) => {
    const notes = await noteIds(notebook);
    const chosen = some.map((index) => at(notes, index));
    return splitTheme(notebook, at(await ids(notebook), t), { name: { zh }, noteIds: chosen });
  }),
  fc.tuple(n, fc.option(n)).map(([t, p]) => async (notebook) => {
    const all = await ids(notebook);
    return nestTheme(notebook, at(all, t), p === null ? null : at(all, p));
  }),
  fc.tuple(n, n).map(([t, p]) => async (notebook) => {
    const all = await ids(notebook);
    return nestTheme(notebook, at(all, t), p % 2 === 0 ? null : at(all, p), all.toReversed());
  }),
  fc.tuple(n, words, fc.array(n)).map(([t, zh, some]) => async (notebook) => {
    const notes = await noteIds(notebook);
    const chosen = some.map((index) => at(notes, index)).filter((id) => id !== undefined);
    return gatherNotes(notebook, at(await ids(notebook), t), { words: zh, noteIds: chosen });
  }),
  n.map((t) => async (notebook) => deleteTheme(notebook, at(await ids(notebook), t))),
  fc.tuple(n, words, fc.boolean()).map(([t, zh, archived]) => async (notebook) => {
    return editTheme(notebook, at(await ids(notebook), t), { keywords: { zh }, archived });
  }),
  fc.array(fc.tuple(n, n, n, by), { maxLength: 6 }).map((some) => async (notebook) => {
    const [all, notes] = [await ids(notebook), await noteIds(notebook)];
    const changes = some.map(([note, add, remove, by]) => ({
      noteId: at(notes, note),
      add: [{ id: at(all, add), by }],
      remove: [at(all, remove)],
    }));
    return setNotesThemes(notebook, changes);
  }),
  n.map((by) => async (notebook) => {
    const all = await ids(notebook);
    return orderThemes(notebook, [...all.slice(by % 7), ...all.slice(0, by % 7)]);
  }),
];
const noteActs: fc.Arbitrary<Act>[] = [
  fc.tuple(n, fc.option(n)).map(([note, t]) => async (notebook) => {
    const id = t === null ? null : at(await ids(notebook), t);
    return setNoteTheme(notebook, at(await noteIds(notebook), note), id);
  }),
  fc.tuple(n, n).map(([note, t]) => async (notebook) => {
    return changeNoteThemes(notebook, at(await noteIds(notebook), note), { add: at(await ids(notebook), t) });
  }),
  n.map((note) => async (notebook) => trashNote(notebook, at(await noteIds(notebook), note))),
  n.map((note) => async (notebook) => restoreNote(notebook, at(await noteIds(notebook), note))),
];

/** Does what can be done: an act may find nothing to act on, or be refused. */
const attempt = (act: Act, notebook: Notebook) => act(notebook).catch(() => ({ actionId: null }));

async function filled(): Promise<Notebook> {
  const notebook = freshNotebook();
  const themes: ThemeFile['themes'] = NAMES.slice(0, 3).map((name) => ({ id: name, name: { zh: name }, keywords: {} }));
  Object.assign(themes[2]!, { parent: NAMES[0], keywords: { zh: ['青山绿水', '群众的难处'] } });
  await addThemes(notebook, { id: 'pack', themes });
  for (const [index, quote] of PASSAGES.entries()) {
    const id = at(await ids(notebook), index);
    const themes: Note['themes'] = index < 3 ? [{ id, by: index === 1 ? 'suggested' : 'reader' }] : [];
    const note = sampleNote(`first${index}`, { quote, themes });
    await keepNote(notebook, { note, speech: sampleSpeech(), url: SAMPLE_URL });
  }
  return notebook;
}

/** Notes are under themes there are, each once; themes stand on two levels. */
function expectSound({ notes, themes }: Awaited<ReturnType<typeof seen>>): void {
  const parents = new Map(themes.map(({ id, parent }) => [id, parent]));
  for (const { themes: held } of notes) {
    expect(held.filter(({ id }) => !parents.has(id))).toEqual([]);
    expect(new Set(held.map(({ id }) => id)).size).toBe(held.length);
  }
  for (const parent of parents.values()) {
    if (parent !== undefined) expect([parents.has(parent), parents.get(parent)]).toEqual([true, undefined]);
  }
}

test('every act on themes keeps every note, and is taken back exactly', async () => {
  const act = fc.oneof(...themeActs);
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof({ weight: 3, arbitrary: act }, fc.oneof(...noteActs)), { maxLength: 6 }),
      act,
      async (before, last) => {
        const notebook = await filled();
        for (const each of before) await attempt(each, notebook);
        const was = await seen(notebook);
        const { actionId } = await attempt(last, notebook);
        const done = await seen(notebook);
        const apart = ({ notes }: typeof was) =>
          notes.map((note) => ({ ...note, themes: [], refusedThemes: undefined }));
        expect(apart(done)).toEqual(apart(was));
        expectSound(done);
        if (actionId === null) {
          expect(done).toEqual(was);
        } else {
          const back = await undo(notebook, actionId);
          expect(await seen(notebook)).toEqual(was);
          // And again: redo is the undoing of that.
          await undo(notebook, String(back.actionId));
          expect(await seen(notebook)).toEqual(done);
        }
        notebook.db.close();
      },
    ),
  );
});

test('whatever was done is taken back exactly, from the end', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(...themeActs, ...noteActs), { maxLength: 12 }), async (acts) => {
      const notebook = await filled();
      const states: { actionId: string; was: unknown }[] = [];
      for (const act of acts) {
        const was = await seen(notebook);
        const { actionId } = await attempt(act, notebook);
        if (actionId !== null) states.push({ actionId, was });
      }
      for (const { actionId, was } of states.reverse()) {
        await undo(notebook, actionId);
        expect(await seen(notebook)).toEqual(was);
      }
      notebook.db.close();
    }),
    { numRuns: 60 },
  );
});

test('what is learned after any actions, undone and done again, is what the notes say', async () => {
  const undoing: fc.Arbitrary<Act> = n.map((back) => async (notebook) => {
    const clocks = await notebook.db.log.orderBy('clock').reverse().primaryKeys();
    return undo(notebook, at(clocks, back));
  });
  const looking: fc.Arbitrary<Act> = fc.constant(async (notebook) => {
    await catchUp(notebook, teaching);
    return { actionId: null };
  });
  const act = fc.oneof(
    { weight: 4, arbitrary: keeping },
    { weight: 4, arbitrary: fc.oneof(...noteActs) },
    { weight: 3, arbitrary: undoing },
    { weight: 3, arbitrary: looking },
    { weight: 2, arbitrary: fc.oneof(...themeActs) },
  );
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 20 }), async (acts) => {
      const notebook = await filled();
      await catchUp(notebook, teaching);
      for (const each of acts) await attempt(each, notebook);
      const learned = await catchUp(notebook, teaching);
      expect(learned).toEqual(await rebuild(notebook, teaching));
      expect(await learnedSoFar(notebook)).toEqual(learned);
      notebook.db.close();
    }),
    { numRuns: 60 },
  );
});
