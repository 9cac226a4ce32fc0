import { act, render } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { groupNotes, type NoteGroup } from '@/components/notebook/group-notes';
import { notesFormats } from '@/utils/export/notes-formats';
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
const every = Object.values(themes);
async function opened(part: Omit<Shown, 'themes'> & Partial<Shown>): Promise<NotesGoing> {
  let exporting: ReturnType<typeof useNotesExport> | undefined;
  function Probe() {
    exporting = useNotesExport(() => new Date(2026, 3, 24, 23, 59));
    return null;
  }
  render(<Probe />);
  expect(exporting!.going).toBeUndefined();
  await act(() => exporting!.open({ themes: every, ...part }));
  const { going } = exporting!;
  await act(() => exporting!.close());
  expect(exporting!.going).toBeUndefined();
  return going!;
}

test('the notes of one theme, in a file named after it', async () => {
  const { input, name, date } = await opened({ groups: [study], speeches: bySpeech });
  expect([name, date]).toEqual(['笔记-学习方法', '2026-04-24']);
  expect(input.notes).toEqual(under('theme-study'));
  // The others as well, for notes that are under them too; first the one that is shown.
  expect(input.themes[0]).toEqual(themes.study);
  expect(new Set(input.themes)).toEqual(new Set(every));
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

test.each([
  ['theme', 'study'],
  ['speech', undefined],
  ['date', undefined],
] as const)(
  'by %s: the themes of all notes go along, with what they stand under and those put away',
  async (by, first) => {
    const parent = { ...themes.duty, id: 'theme-parent', archived: true };
    const child = { ...themes.study, parent: parent.id };
    const all = [parent, themes.duty, child];
    const some = under('theme-study');
    const groups = groupNotes(some, { by, themes: by === 'theme' ? [child] : all, speeches: bySpeech });
    const { input } = await opened({ groups, speeches: bySpeech, themes: all });
    expect(new Set(input.themes)).toEqual(new Set(all));
    if (first) expect(input.themes[0]).toBe(child);
    const never = new AbortController().signal;
    const render = async (id: string): Promise<string> =>
      (
        await notesFormats
          .find((format) => format.id === id)!
          .render(input, { locale: 'zh-CN', date: '2026-04-24' }, never)
      ).text();
    const markdown = await render('markdown');
    // No heading of a theme that has none of these notes; and none of them is without a theme.
    const headings = markdown.match(/^## .+/gm)!;
    const named = by === 'theme' ? ['## 学习方法'] : ['## 担当作为', '## 学习方法'];
    expect(headings).toEqual(named);
    const json = await render('json');
    for (const id of [parent.id, child.id]) expect(json).toContain(`"id":"${id}"`);
    for (const { paragraphs } of input.speeches) if (paragraphs[0]) expect(json).toContain(paragraphs[0]);
  },
);

test('of the speeches only those go that are quoted', async () => {
  const note = notes.find(({ id }) => id === 'note-loose')!;
  const { input, name } = await opened({ groups: [group(null, [note])], speeches: bySpeech });
  expect(name).toBe('笔记');
  expect(input.speeches).toEqual([bySpeech.get(note.speechId)]);
});
