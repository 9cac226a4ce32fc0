// @vitest-environment node
import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { createTheme } from './create-theme';
import { deleteTheme } from './delete-theme';
import { editNote } from './edit-note';
import { freshNotebook } from './fixtures/fresh-notebook';
import { sampleNote, sampleSpeech, SAMPLE_URL } from './fixtures/sample-drafts';
import { isActionAt } from './is-action-at';
import { keepNote } from './keep-note';
import type { Notebook } from './open-notebook';
import { undo } from './undo';

const OTHER = 'https://x.example/';

/** One note here, one of another speech elsewhere, both under one theme. */
async function twoPages() {
  const notebook = freshNotebook();
  const { themeId, actionId: created } = await createTheme(notebook, { name: { zh: '甲' } });
  const themes = [{ id: themeId, by: 'reader' as const }];
  const here = await keepNote(notebook, {
    note: sampleNote('n1', { themes }),
    speech: sampleSpeech(),
    url: SAMPLE_URL,
  });
  await keepNote(notebook, { note: sampleNote('n2', { themes }), speech: sampleSpeech({}, 7), url: OTHER });
  return { notebook, themeId, created, here };
}

const at = async (notebook: Notebook, actionId: string | null) =>
  Promise.all([SAMPLE_URL, OTHER].map((url) => isActionAt(notebook, String(actionId), url)));

it('tells an action on a note of the address, and its undo', async () => {
  const { notebook, here } = await twoPages();
  expect(await at(notebook, here.actionId)).toEqual([true, false]);
  expect(await at(notebook, (await editNote(notebook, 'n2000000', { thought: '一' })).actionId)).toEqual([false, true]);
  expect(await at(notebook, (await undo(notebook, here.actionId)).actionId)).toEqual([true, false]);
});

it('is false for what touched notes of several pages, or none, and for an action there is not', async () => {
  const { notebook, themeId, created } = await twoPages();
  expect(await at(notebook, (await deleteTheme(notebook, themeId)).actionId)).toEqual([false, false]);
  expect(await at(notebook, created)).toEqual([false, false]);
  expect(await at(notebook, 'no such action')).toEqual([false, false]);
});
