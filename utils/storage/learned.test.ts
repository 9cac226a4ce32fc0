// @vitest-environment node
import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import type { NoteTheme } from '@/utils/model/note';
import { learn, noCounts } from '@/utils/themes/learn';
import { prepareThemes } from '@/utils/themes/suggest';
import { addThemes } from './add-themes';
import { createTheme } from './create-theme';
import { editNote } from './edit-note';
import { editTheme } from './edit-theme';
import { freshNotebook } from './fixtures/fresh-notebook';
import { sampleNote, sampleSpeech, SAMPLE_URL } from './fixtures/sample-drafts';
import { keepNote } from './keep-note';
import { catchUp, learnedSoFar, rebuild } from './learned';
import type { Notebook } from './open-notebook';
import { orderThemes } from './order-themes';
import { setNoteTheme } from './set-note-theme';
import { trashNote } from './trash-note';

const teaching = { learn, noCounts, prepareThemes };
const QUOTE = '守住青山绿水，河流才有鱼虾回来。';

/** A notebook with themes 甲, 乙 and 丙, of which 甲 has the words of the passage, and the ids of these. */
async function notebookOfThree(): Promise<{ notebook: Notebook; ids: string[] }> {
  const notebook = freshNotebook();
  const themes = Array.from('甲乙丙').map((zh) => ({
    id: zh,
    name: { zh },
    keywords: zh === '甲' ? { zh: ['青山绿水'] } : {},
  }));
  await addThemes(notebook, { id: 'pack', themes });
  const ids = (await notebook.db.themes.orderBy('id').toArray()).sort((a, b) => a.order - b.order).map(({ id }) => id);
  return { notebook, ids };
}
const keep = (notebook: Notebook, id: string, themes: NoteTheme[]) =>
  keepNote(notebook, { note: sampleNote(id, { quote: QUOTE, themes }), speech: sampleSpeech(), url: SAMPLE_URL });
const by = (id: string | undefined, by: NoteTheme['by'] = 'reader'): NoteTheme => ({ id: String(id), by });

describe('catchUp', () => {
  it('learns what the reader chose, not what was suggested, and unlearns what was taken back', async () => {
    const { notebook, ids } = await notebookOfThree();
    expect(await learnedSoFar(notebook)).toBeUndefined();
    await keep(notebook, 'n1', [by(ids[1]), by(ids[2], 'suggested')]);
    await keep(notebook, 'n2', [by(ids[2], 'suggested')]);
    const first = await catchUp(notebook, teaching);
    expect([first.all.notes, [...first.themes.keys()]]).toEqual([1, [ids[1]]]);
    expect(first.all.said).toEqual(new Map([[ids[0], 1]]));
    await setNoteTheme(notebook, 'n1000000', ids[2]!);
    expect([...(await catchUp(notebook, teaching)).themes.keys()]).toEqual([ids[2]]);
    await trashNote(notebook, 'n1000000');
    expect(await catchUp(notebook, teaching)).toEqual({ all: noCounts(), themes: new Map() });
  });

  it.each([
    ['keywords', (notebook: Notebook, [a]: string[]) => editTheme(notebook, a!, { keywords: { zh: ['别的话'] } })],
    ['archive', (notebook: Notebook, [a]: string[]) => editTheme(notebook, a!, { archived: true })],
    ['name', (notebook: Notebook, [, b]: string[]) => editTheme(notebook, b!, { name: { zh: '河流才有鱼虾回来' } })],
    ['another theme', (notebook: Notebook) => createTheme(notebook, { name: { zh: '守住青山绿水，河流才有鱼虾' } })],
  ])('learns anew which words were heard where those of the themes change: %s', async (_, change) => {
    const { notebook, ids } = await notebookOfThree();
    await keep(notebook, 'n1', [by(ids[1])]);
    const before = structuredClone(await catchUp(notebook, teaching));
    await change(notebook, ids);
    const after = await catchUp(notebook, teaching);
    expect(after.all.said).not.toEqual(before.all.said);
    expect(after).toEqual(await rebuild(notebook, teaching));
  });

  it('learns nothing anew where themes are put in another order: among equals their ids decide what was heard', async () => {
    const { notebook, ids } = await notebookOfThree();
    for (const id of ids.slice(0, 2))
      await editTheme(notebook, id, { keywords: { zh: ['青山绿水', '鱼虾回来', '河流才有'] } });
    await keep(notebook, 'n1', [by(ids[2])]);
    const first = ids.slice(0, 2).sort()[0];
    const learned = await catchUp(notebook, teaching);
    expect(learned.all.said).toEqual(new Map([[first, 1]]));
    const prepare = vi.fn(prepareThemes);
    for (const order of [ids, ids.toReversed()]) {
      await orderThemes(notebook, order);
      expect(await catchUp(notebook, { ...teaching, prepareThemes: prepare })).toEqual(learned);
    }
    expect(prepare).not.toHaveBeenCalled();
    expect(await rebuild(notebook, teaching)).toEqual(learned);
  });

  it('learns once for all who ask meanwhile, and again for who asks after something was done', async () => {
    const { notebook, ids } = await notebookOfThree();
    await keep(notebook, 'n1', [by(ids[1])]);
    const prepare = vi.fn(prepareThemes);
    const counting = { ...teaching, prepareThemes: prepare };
    const all = await Promise.all(Array.from({ length: 3 }, () => catchUp(notebook, counting)));
    expect(prepare).toHaveBeenCalledTimes(1);
    expect(all.map(({ all: { notes } }) => notes)).toEqual([1, 1, 1]);
    const before = catchUp(notebook, counting);
    await keep(notebook, 'n2', [by(ids[1])]);
    expect((await catchUp(notebook, counting)).all.notes).toBe(2);
    await before;
  });

  it('learns for who asks next where it could not learn for the one before', async () => {
    const { notebook, ids } = await notebookOfThree();
    await keep(notebook, 'n1', [by(ids[1])]);
    const broken = {
      ...teaching,
      prepareThemes: () => {
        throw new Error('broken');
      },
    };
    const first = catchUp(notebook, broken);
    await Promise.resolve();
    const [failed, done] = await Promise.allSettled([first, catchUp(notebook, teaching)]);
    expect([failed.status, done.status]).toEqual(['rejected', 'fulfilled']);
  });

  it('reads nothing but the log where nothing was to be learned', async () => {
    const { notebook, ids } = await notebookOfThree();
    await keep(notebook, 'n1', [by(ids[1])]);
    const learned = await catchUp(notebook, teaching);
    const prepare = vi.fn(prepareThemes);
    for (let each = 0; each < 60; each++) {
      await editNote(notebook, 'n1000000', { thought: `想法${each}` });
      expect(await catchUp(notebook, { ...teaching, prepareThemes: prepare })).toEqual(learned);
    }
    // Once, to write down how far the log was looked through.
    expect(prepare).toHaveBeenCalledTimes(1);
  });

  it('learns anew where the log was cut, the row is of another kind, or none is there', async () => {
    const { notebook, ids } = await notebookOfThree();
    await keep(notebook, 'n1', [by(ids[1])]);
    const learned = await rebuild(notebook, teaching);
    const row = await notebook.db.meta.get('learned');
    await notebook.db.meta.put({ key: 'learned', value: { ...(row!.value as object), version: 0, learned: 'old' } });
    expect(await learnedSoFar(notebook)).toBeUndefined();
    expect(await catchUp(notebook, teaching)).toEqual(learned);
    await notebook.db.meta.delete('learned');
    expect(await catchUp(notebook, teaching)).toEqual(learned);
    await trashNote(notebook, 'n1000000');
    await notebook.db.log.clear();
    expect((await catchUp(notebook, teaching)).all.notes).toBe(0);
  });

  it('is told what it learned also where that can’t be kept', async () => {
    const { notebook, ids } = await notebookOfThree();
    await keep(notebook, 'n1', [by(ids[1])]);
    notebook.health.set({ stale: true });
    expect((await catchUp(notebook, teaching)).all.notes).toBe(1);
    expect(await learnedSoFar(notebook)).toBeUndefined();
  });
});
