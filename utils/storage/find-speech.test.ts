// @vitest-environment node
import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { editSpeech } from './edit-speech';
import { findSpeech } from './find-speech';
import { freshNotebook } from './fixtures/fresh-notebook';
import { sampleNote, sampleSpeech, SAMPLE_URL } from './fixtures/sample-drafts';
import { keepNote } from './keep-note';
import { keptAt } from './kept-at';
import { notesAt } from './notes-at';

const ELSEWHERE = 'https://other.example/c1';

async function withCorrectedTitle() {
  const notebook = freshNotebook();
  const { speechId } = await keepNote(notebook, { note: sampleNote('n1'), speech: sampleSpeech(), url: SAMPLE_URL });
  await editSpeech(notebook, speechId, { title: '读者改过的题' });
  return { notebook, speechId };
}

it('knows a speech elsewhere by the title pages give it, whatever the reader calls it', async () => {
  const { notebook, speechId } = await withCorrectedTitle();
  const elsewhere = { ...sampleSpeech(), url: ELSEWHERE };
  expect((await findSpeech(notebook.db, elsewhere))?.id).toBe(speechId);
  expect((await notesAt(notebook, elsewhere)).speech).toMatchObject({ title: '读者改过的题' });
  expect(await keptAt(notebook, ELSEWHERE, sampleSpeech().title)).toBe(true);
  const again = await keepNote(notebook, { note: sampleNote('n2'), speech: sampleSpeech(), url: ELSEWHERE });
  expect(again.speechId).toBe(speechId);
});

it('does not take a title for proof, neither the reader’s nor the page’s', async () => {
  const { notebook } = await withCorrectedTitle();
  expect(await keptAt(notebook, ELSEWHERE, '读者改过的题')).toBe(false);
  for (const title of ['读者改过的题', sampleSpeech().title]) {
    const another = { ...sampleSpeech({ title }, 7), url: ELSEWHERE };
    expect(await findSpeech(notebook.db, another)).toBeUndefined();
  }
});

it('lets nobody edit the title a page gave', async () => {
  const { notebook, speechId } = await withCorrectedTitle();
  expect(await notebook.db.speeches.get(speechId)).toMatchObject({
    title: '读者改过的题',
    pageTitle: sampleSpeech().title,
  });
});
