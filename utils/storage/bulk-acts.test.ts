// @vitest-environment node
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Telling } from '@/utils/model/telling';
import { createTheme } from './create-theme';
import { deleteTheme } from './delete-theme';
import { emptyTrash } from './empty-trash';
import { freshNotebook } from './fixtures/fresh-notebook';
import { sampleNote, sampleSpeech, SAMPLE_URL } from './fixtures/sample-drafts';
import { gatherNotes } from './gather-notes';
import { joinSpeeches } from './join-speeches';
import { keepNote } from './keep-note';
import { mergeNotes } from './merge-notes';
import { mergeThemes } from './merge-themes';
import type { Notebook } from './open-notebook';
import { rememberNotes } from './remember-notes';
import { restoreSpeech } from './restore-speech';
import { splitSpeech } from './split-speech';
import { splitTheme } from './split-theme';
import { trashNotes } from './trash-notes';
import { trashSpeech } from './trash-speech';
import { undoNaming } from './undo-naming';

const MANY = 800;

type Filled = { notebook: Notebook; ids: string[]; speech: string; other: string; theme: string; second: string };

/** A notebook with so many notes of one speech, all under one theme. */
async function filled(): Promise<Filled> {
  const notebook = freshNotebook();
  const [theme, second] = await Promise.all(
    ['甲', '乙'].map(async (zh) => (await createTheme(notebook, { name: { zh } })).themeId),
  );
  await keepNote(notebook, { note: sampleNote('n1'), speech: sampleSpeech(), url: SAMPLE_URL });
  const [[note], [speech]] = await Promise.all([notebook.db.notes.toArray(), notebook.db.speeches.toArray()]);
  const other = 'other000';
  const url = 'https://elsewhere.test/one';
  await notebook.db.speeches.put({ ...speech!, id: other, title: '另一篇', urls: [url], keys: [url] });
  await notebook.db.notes.clear();
  const ids = Array.from({ length: MANY }, (_, at) => `many${String(at).padStart(4, '0')}`);
  await notebook.db.notes.bulkPut(
    ids.map((id) => ({ ...note!, id, themes: [{ id: theme!, by: 'reader' as const }], url: SAMPLE_URL })),
  );
  return { notebook, ids, speech: note!.speechId, other, theme: theme!, second: second! };
}

const everything = ({ db }: Notebook) =>
  Promise.all(['notes', 'speeches', 'themes', 'log', 'meta'].map((table) => db.table<unknown>(table).toArray()));

type Act = (filled: Filled, telling: Telling) => Promise<{ actionId: string | null }>;
type Before = (filled: Filled) => Promise<{ actionId: string | null }>;

const nothing: Before = async () => ({ actionId: null });
const trashed: Before = ({ notebook, ids }) => trashNotes(notebook, ids);
let undone = '';
const forUndo =
  (before: Before): Before =>
  async (all) => {
    const done = await before(all);
    undone = done.actionId!;
    return done;
  };
const undoing: Act = ({ notebook }, telling) => undoNaming(notebook, undone, telling);

describe.each<[string, Act, Before]>([
  ['putting in the trash', ({ notebook, ids }, telling) => trashNotes(notebook, ids, telling), nothing],
  ['remembering', ({ notebook, ids }, telling) => rememberNotes(notebook, ids, true, telling), nothing],
  [
    'merging duplicates',
    ({ notebook, ids }, telling) =>
      mergeNotes(
        notebook,
        ids.flatMap((_, at) => (at % 4 === 0 ? [ids.slice(at, at + 4)] : [])),
        telling,
      ),
    nothing,
  ],
  ['deleting a speech', ({ notebook, speech }, telling) => trashSpeech(notebook, speech, telling), nothing],
  [
    'bringing a speech back',
    ({ notebook, speech }, telling) => restoreSpeech(notebook, speech, telling),
    ({ notebook, speech }) => trashSpeech(notebook, speech),
  ],
  [
    'joining speeches',
    ({ notebook, speech, other }, telling) => joinSpeeches(notebook, other, speech, telling),
    nothing,
  ],
  [
    'splitting a speech',
    ({ notebook, speech }, telling) => splitSpeech(notebook, speech, SAMPLE_URL, undefined, telling),
    async ({ notebook, speech }) => {
      const row = await notebook.db.speeches.get(speech);
      await notebook.db.speeches.put({ ...row!, urls: ['https://first.test/', ...row!.urls] });
      return { actionId: null };
    },
  ],
  ['emptying the trash', ({ notebook }, telling) => emptyTrash(notebook, undefined, telling), trashed],
  ['deleting a theme', ({ notebook, theme }, telling) => deleteTheme(notebook, theme, telling), nothing],
  [
    'merging themes',
    ({ notebook, theme, second }, telling) => mergeThemes(notebook, [theme], second, telling),
    nothing,
  ],
  [
    'splitting a theme',
    ({ notebook, theme, ids }, telling) => splitTheme(notebook, theme, { name: { zh: '丙' }, noteIds: ids }, telling),
    nothing,
  ],
  [
    'gathering notes',
    ({ notebook, second, ids }, telling) => gatherNotes(notebook, second, { words: ['桥'], noteIds: ids }, telling),
    nothing,
  ],
  ['undo', undoing, forUndo(trashed)],
  ['redo', undoing, forUndo(async (all) => undoNaming(all.notebook, (await trashed(all)).actionId!))],
  ['undo of deleting a speech', undoing, forUndo(({ notebook, speech }) => trashSpeech(notebook, speech))],
])('%s', (_, act, before) => {
  it('tells how far it has come', async () => {
    const all = await filled();
    await before(all);
    const told: number[][] = [];
    const { actionId } = await act(all, { onProgress: (done, of) => told.push([done, of]) });
    expect(actionId).not.toBeNull();
    expect(told[0]?.[0]).toBe(0);
    expect(told[0]?.[1]).toBeGreaterThanOrEqual(MANY / 2);
    expect(told.filter(([done, of]) => done! > 0 && done! < of!).length).toBeGreaterThan(0);
    const [done, of] = told.at(-1)!;
    expect(done).toBe(of);
    expect(told.map(([done]) => done)).toEqual(told.map(([done]) => done).toSorted((a, b) => a! - b!));
  });

  it.each([0, 1])('ended on the way it has done nothing (%s)', async (atLeast) => {
    const all = await filled();
    await before(all);
    const was = await everything(all.notebook);
    const stop = new AbortController();
    const onProgress = (done: number): void => {
      if (done >= atLeast) stop.abort();
    };
    await expect(act(all, { onProgress, signal: stop.signal })).rejects.toHaveProperty('name', 'AbortError');
    expect(await everything(all.notebook)).toEqual(was);
  });
});
