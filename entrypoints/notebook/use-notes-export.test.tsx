import { act, render } from '@testing-library/preact';
import { expect, test } from 'vitest';
import type { NoteGroup } from '@/components/notebook/group-notes';
import type { Note } from '@/utils/model/note';
import type { Theme } from '@/utils/model/theme';
import { notes, speeches, themes } from '@/utils/study-notes/fixtures/material';
import { useNotesExport, type NotesGoing, type Shown } from './use-notes-export';

const bySpeech = new Map(speeches.map((speech) => [speech.id, speech]));
const under = (id: string) => notes.filter((note) => note.themes.some((theme) => theme.id === id));
const group = (theme: Theme | null, some: Note[]): NoteGroup => ({
  key: theme?.id ?? 'none',
  head: { kind: 'theme', theme },
  count: some.length,
  parts: [{ path: [], notes: some }],
});
const study = group(themes.study, under('theme-study'));

/** What the dialog is opened on. */
async function opened(shown: Shown): Promise<NotesGoing> {
  let exporting: ReturnType<typeof useNotesExport> | undefined;
  function Probe() {
    exporting = useNotesExport(() => new Date(2026, 3, 24, 23, 59));
    return null;
  }
  render(<Probe />);
  expect(exporting!.going).toBeUndefined();
  await act(() => exporting!.open(shown));
  const { going } = exporting!;
  await act(() => exporting!.close());
  expect(exporting!.going).toBeUndefined();
  return going!;
}

test('the notes of one theme, in a file named after it', async () => {
  const { input, name, date } = await opened({ groups: [study], speeches: bySpeech });
  expect([name, date]).toEqual(['笔记-学习方法', '2026-04-24']);
  expect(input.notes).toEqual(under('theme-study'));
  expect(input.themes).toEqual([themes.study]);
});

test('several groups: each note once, and those without a theme', async () => {
  const loose = group(
    null,
    notes.filter((note) => note.themes.length === 0),
  );
  const groups = [study, group(themes.duty, under('theme-duty')), loose];
  const { input, name } = await opened({ groups, speeches: bySpeech });
  expect(name).toBe('笔记');
  const ids = input.notes.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.toSorted()).toEqual(
    [...new Set(groups.flatMap(({ parts }) => parts.flatMap((part) => part.notes.map(({ id }) => id))))].toSorted(),
  );
});

test('of the speeches only those go that are quoted, and without their texts', async () => {
  const note = notes.find(({ id }) => id === 'note-loose')!;
  const { input, name } = await opened({ groups: [group(null, [note])], speeches: bySpeech });
  expect(name).toBe('笔记');
  expect(input.speeches.map(({ id, paragraphs }) => [id, paragraphs])).toEqual([[note.speechId, []]]);
});
