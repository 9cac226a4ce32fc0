// @vitest-environment node
import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { addSpeechAddress } from './add-speech-address';
import { NotFound } from './errors';
import { freshNotebook } from './fixtures/fresh-notebook';
import { sampleNote, sampleSpeech, SAMPLE_URL } from './fixtures/sample-drafts';
import { isNoteAt } from './is-note-at';
import { keepNote } from './keep-note';
import { trashNote } from './trash-note';

const NOTE = 'n1000000';
const OTHER = 'https://x.example/';

async function withNote() {
  const notebook = freshNotebook();
  const { speechId } = await keepNote(notebook, { note: sampleNote('n1'), speech: sampleSpeech(), url: SAMPLE_URL });
  return { notebook, speechId };
}

it('tells a note of an address, live or in the trash, and of no other', async () => {
  const { notebook } = await withNote();
  expect([await isNoteAt(notebook, NOTE, SAMPLE_URL), await isNoteAt(notebook, NOTE, OTHER)]).toEqual([true, false]);
  // Only the whole address counts: a site has many speeches.
  expect(await isNoteAt(notebook, NOTE, SAMPLE_URL.slice(0, -1))).toBe(false);
  await trashNote(notebook, NOTE);
  expect([await isNoteAt(notebook, NOTE, SAMPLE_URL), await isNoteAt(notebook, NOTE, OTHER)]).toEqual([true, false]);
});

it('tells it at every address its speech was read at', async () => {
  const { notebook, speechId } = await withNote();
  await addSpeechAddress(notebook, speechId, OTHER);
  expect([await isNoteAt(notebook, NOTE, SAMPLE_URL), await isNoteAt(notebook, NOTE, OTHER)]).toEqual([true, true]);
});

it('is false for a note there is not, and one whose speech is gone', async () => {
  const { notebook, speechId } = await withNote();
  expect(await isNoteAt(notebook, 'nothere0', SAMPLE_URL)).toBe(false);
  await notebook.db.speeches.delete(speechId);
  expect(await isNoteAt(notebook, NOTE, SAMPLE_URL)).toBe(false);
  await expect(addSpeechAddress(notebook, speechId, OTHER)).rejects.toBeInstanceOf(NotFound);
});
