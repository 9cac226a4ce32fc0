import 'fake-indexeddb/auto';
import { act, renderHook, waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';
import type { Acts } from '@/components/shell/use-acts';
import type { Note } from '@/utils/model/note';
import { allNotes } from '@/utils/storage/all-notes';
import { createTheme } from '@/utils/storage/create-theme';
import { freshNotebook } from '@/utils/storage/fixtures/fresh-notebook';
import { sampleNote, sampleSpeech, SAMPLE_URL } from '@/utils/storage/fixtures/sample-drafts';
import { keepNote } from '@/utils/storage/keep-note';
import { setNoteTheme } from '@/utils/storage/set-note-theme';
import type { NoteSuggester } from '@/utils/storage/use-suggester';
import { useResuggest } from './use-resuggest';

test('what is shown is done to the notes that are as they were shown, and that many are said', async () => {
  const notebook = freshNotebook();
  const [a, b] = await Promise.all(
    ['甲', '乙'].map(async (zh) => (await createTheme(notebook, { name: { zh } })).themeId),
  );
  for (const id of ['n1', 'n2'])
    await keepNote(notebook, { note: sampleNote(id), speech: sampleSpeech(), url: SAMPLE_URL });
  const said: string[] = [];
  const acts: Partial<Acts> = {
    async act(work, text) {
      await work({});
      said.push(typeof text === 'function' ? text() : (text ?? ''));
      return true;
    },
  };
  const suggester = {
    suggester: { suggest: () => [{ themeId: b, score: 1, because: [] }], said: () => undefined },
    suggest: () => [],
    passageOf: ({ quote, paragraph, section }: Note) => ({ quote, paragraph: paragraph.text, section }),
  } as unknown as NoteSuggester;
  const { result } = renderHook(() => useResuggest(notebook, acts as Acts, suggester));
  const themes = async (): Promise<Note['themes'][]> => (await allNotes(notebook)).notes.map((note) => note.themes);
  const { notes } = await allNotes(notebook);
  await act(async () => result.current.begin(notes));
  await waitFor(() => expect(result.current.state?.stage).toBe('preview'));
  const shown = result.current.state;
  if (shown?.stage !== 'preview') throw new Error('no preview');
  expect(shown.changes).toHaveLength(2);
  // In another window.
  await setNoteTheme(notebook, notes[0]!.id, a!);
  await act(async () => result.current.apply(shown.changes));
  await waitFor(() => expect(said).toEqual(['1 条笔记有了建议的主题']));
  expect(await themes()).toEqual([[{ id: a, by: 'reader' }], [{ id: b, by: 'suggested' }]]);
});

test('a dialog whose closing is told late ends not what was asked for since', async () => {
  const notebook = freshNotebook();
  await keepNote(notebook, { note: sampleNote('n1'), speech: sampleSpeech(), url: SAMPLE_URL });
  const suggester = {
    suggester: { suggest: () => [], said: () => undefined },
    suggest: () => [],
    passageOf: ({ quote, paragraph, section }: Note) => ({ quote, paragraph: paragraph.text, section }),
  } as unknown as NoteSuggester;
  const { result } = renderHook(() => useResuggest(notebook, {} as Acts, suggester));
  const { notes } = await allNotes(notebook);
  await act(async () => result.current.begin(notes));
  const first = result.current;
  await act(async () => result.current.begin(notes));
  expect(result.current.turn).not.toBe(first.turn);
  await act(async () => first.cancel());
  await waitFor(() => expect(result.current.state?.stage).toBe('preview'));
  await act(async () => result.current.cancel());
  expect(result.current.state).toBeNull();
});
