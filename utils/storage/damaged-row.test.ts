// @vitest-environment node
import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { DamagedRow } from './errors';
import { freshNotebook } from './fixtures/fresh-notebook';
import { sampleNote, sampleSpeech, SAMPLE_URL } from './fixtures/sample-drafts';
import { joinSpeeches } from './join-speeches';
import { keepNote } from './keep-note';
import { trashNotes } from './trash-notes';

test('one damaged row keeps an act from being done, is named by its words, and nothing is changed', async () => {
  const notebook = freshNotebook();
  const keep = (id: string, text: number, url: string) =>
    keepNote(notebook, { note: sampleNote(id), speech: sampleSpeech({}, text), url });
  const one = await keep('n1', 1, SAMPLE_URL);
  const two = await keep('n2', 9, 'https://other.example/c1');
  await notebook.db.notes.update('n2000000', { quote: '这一条坏了。', section: 7 as never });
  const count = await notebook.db.log.count();
  for (const work of [
    () => trashNotes(notebook, ['n1000000', 'n2000000']),
    () => joinSpeeches(notebook, one.speechId, two.speechId),
  ]) {
    const error: unknown = await work().catch((why: unknown) => why);
    expect(error).toBeInstanceOf(DamagedRow);
    expect((error as DamagedRow).damaged).toEqual({ table: 'notes', words: '这一条坏了。' });
  }
  expect(await notebook.db.log.count()).toBe(count);
});
