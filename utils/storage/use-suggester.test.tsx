// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { renderHook, waitFor } from '@testing-library/preact';
import { beforeEach, expect, it, vi } from 'vitest';
import { addThemes } from './add-themes';
import { allNotes } from './all-notes';
import { editNote } from './edit-note';
import { editSpeech } from './edit-speech';
import { editTheme } from './edit-theme';
import { freshNotebook } from './fixtures/fresh-notebook';
import { sampleNote, sampleSpeech, SAMPLE_URL } from './fixtures/sample-drafts';
import { keepNote } from './keep-note';
import { liveThemes } from './live-themes';
import { setNoteTheme } from './set-note-theme';
import { useSuggester } from './use-suggester';

const RIVERS = {
  version: 1 as const,
  themes: [{ id: 'rivers', name: { zh: '治水' }, keywords: { zh: ['治水', '河流'] } }],
};

// Without the table of traditional characters, which is a file of the extension.
beforeEach(() => void vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no such file'))));

it('suggests by the themes as they are and by what was taught, and is not made anew for a thought', async () => {
  const notebook = freshNotebook();
  await addThemes(notebook, RIVERS);
  const keep = (id: string, quote: string) =>
    keepNote(notebook, {
      url: SAMPLE_URL,
      speech: sampleSpeech(),
      note: sampleNote(id, { quote, paragraph: { index: 1, text: quote }, section: [] }),
    });
  await keep('one', '治水先治人心，河流才清。');
  await keep('two', '河长要常到河边走。');
  const [theme] = await liveThemes(notebook);
  const { notes } = await allNotes(notebook);
  const { result } = renderHook(() => useSuggester(notebook, true));
  const ids = () => notes.map((note) => result.current?.suggest(note).map(({ themeId }) => themeId));
  await waitFor(() => expect(ids()).toEqual([[theme!.id], []]));
  expect(result.current!.suggest(notes[0]!)).toBe(result.current!.suggest(notes[0]!));

  const before = result.current;
  await editNote(notebook, notes[0]!.id, { thought: '先看岸上的人。' }, { thought: '' });
  await editTheme(notebook, theme!.id, { keywords: { zh: ['治水', '河流', '河长', '河边'] } });
  await waitFor(() => expect(ids()).toEqual([[theme!.id], [theme!.id]]));
  expect(result.current).not.toBe(before);

  const taught = result.current;
  await editNote(notebook, notes[0]!.id, { thought: '再看河里的鱼。' }, { thought: '先看岸上的人。' });
  await new Promise((later) => setTimeout(later, 100));
  expect(result.current).toBe(taught);
  await setNoteTheme(notebook, notes[0]!.id, theme!.id);
  await waitFor(() => expect(result.current).not.toBe(taught));
});

it('reads the title of a note’s speech, as it is', async () => {
  const notebook = freshNotebook();
  await addThemes(notebook, RIVERS);
  const quote = '河流要有人管，管到底。';
  const speech = { ...sampleSpeech(), title: '在治水会上的讲话' };
  await keepNote(notebook, {
    url: SAMPLE_URL,
    speech,
    note: sampleNote('one', { quote, paragraph: { index: 1, text: quote }, section: [] }),
  });
  const { notes, speeches } = await allNotes(notebook);
  const { result } = renderHook(() => useSuggester(notebook, true));
  const title = () => result.current?.passageOf(notes[0]!).title;
  await waitFor(() => expect(title()).toBe(speech.title));
  await editSpeech(notebook, [...speeches.keys()][0]!, { title: '在河边的讲话' });
  await waitFor(() => expect(title()).toBe('在河边的讲话'));
});

it('learns and keeps nothing where there is no note to suggest for', async () => {
  const notebook = freshNotebook();
  await addThemes(notebook, RIVERS);
  const { result } = renderHook(() => useSuggester(notebook, false));
  await new Promise((later) => setTimeout(later, 100));
  expect(result.current).toBeUndefined();
  expect(await notebook.db.meta.get('learned')).toBeUndefined();
});
