import 'fake-indexeddb/auto';
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { show } from '@/components/fixtures/show';
import type { Acts } from '@/components/shell/use-acts';
import { allNotes } from '@/utils/storage/all-notes';
import { editNote } from '@/utils/storage/edit-note';
import { freshNotebook } from '@/utils/storage/fixtures/fresh-notebook';
import { sampleNote, sampleSpeech, SAMPLE_URL } from '@/utils/storage/fixtures/sample-drafts';
import { keepNote } from '@/utils/storage/keep-note';
import { ReviewPage } from './ReviewPage';

const attempt: Acts['attempt'] = async (work) => {
  try {
    await work({});
    return null;
  } catch {
    return '没有存上';
  }
};

test('reading through, one thought written in two tabs: both are shown, and both can stay', async () => {
  const notebook = freshNotebook();
  const note = sampleNote('n1', { thought: '旧的话' });
  await keepNote(notebook, { note, speech: sampleSpeech(), url: SAMPLE_URL });
  const all = { ...(await allNotes(notebook)), trashed: [] };
  const read = vi.spyOn(notebook.db.notes, 'toArray');
  show(
    <ReviewPage
      notebook={notebook}
      hash="#review/five"
      acts={{ attempt } as Acts}
      all={all}
      settings={{ over: 'all', fresh: 5, again: 20 }}
      onSettings={() => undefined}
    />,
  );
  fireEvent.click(await screen.findByRole('button', { name: '改感悟' }));
  await editNote(notebook, note.id, { thought: '那边的' });
  const field = screen.getByRole('textbox', { name: '感悟' });
  fireEvent.input(field, { target: { value: '这边的' } });
  fireEvent.blur(field);
  fireEvent.click(await screen.findByRole('button', { name: '两个都留' }));
  await waitFor(async () => expect((await notebook.db.notes.get(note.id))?.thought).toBe('那边的\n这边的'));
  // The page as a whole follows the notebook; each one that read all of it would do so at every word.
  expect(read).not.toHaveBeenCalled();
});
