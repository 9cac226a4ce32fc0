import { render } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { NoteGroup } from '@/components/notebook/group-notes';
import { createLongWork } from '@/components/shell/long-work';
import type { Acts, Message } from '@/components/shell/use-acts';
import { notesFormats } from '@/utils/export/notes-formats';
import type { Note } from '@/utils/model/note';
import type { Theme } from '@/utils/model/theme';
import { notes, speeches, themes } from '@/utils/study-notes/fixtures/material';
import { useNotesExport, type Shown } from './use-notes-export';

const saved: { name: string; blob: Blob }[] = [];
const said: Message[] = [];
const bySpeech = new Map(speeches.map((speech) => [speech.id, speech]));
const under = (id: string) => notes.filter((note) => note.themes.some((theme) => theme.id === id));
const group = (theme: Theme | null, some: Note[]): NoteGroup => ({
  key: theme?.id ?? 'none',
  head: { kind: 'theme', theme },
  count: some.length,
  parts: [{ path: [], notes: some }],
});
const study = group(themes.study, under('theme-study'));

beforeEach(() => {
  saved.length = 0;
  said.length = 0;
  let blob = new Blob();
  vi.spyOn(URL, 'createObjectURL').mockImplementation((object) => {
    blob = object as Blob;
    return 'blob:x';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    saved.push({ name: this.download, blob });
  });
});
afterEach(() => document.body.replaceChildren());

function start(): (shown: Shown) => Promise<void> {
  let exporting: ((shown: Shown) => Promise<void>) | undefined;
  const nothing = async () => undefined;
  const acts: Acts = {
    work: createLongWork(),
    message: null,
    dismiss: () => undefined,
    show: (message) => said.push(message),
    act: async () => true,
    attempt: async () => null,
    undo: nothing,
    undoLast: nothing,
    redoLast: nothing,
  };
  function Probe() {
    exporting = useNotesExport(acts, () => new Date(2026, 3, 24, 23, 59));
    return null;
  }
  render(<Probe />);
  return exporting!;
}

test('the notes of one theme, in a file named after it', async () => {
  await start()({ groups: [study], speeches: bySpeech });
  expect(saved.map(({ name }) => name)).toEqual(['笔记-学习方法-2026-04-24.md']);
  expect(said).toEqual([{ text: '已存为 笔记-学习方法-2026-04-24.md', tone: 'done' }]);
  const text = await saved[0]!.blob.text();
  expect(text).toContain('2026年4月24日导出，共2条');
  expect(text.match(/^## .+/gm)).toEqual(['## 学习方法']);
  expect(text).toContain('沈知远《把书读进去，把事做出来》');
});

test('several groups: each note once, those without a theme at the end', async () => {
  const loose = group(
    null,
    notes.filter((note) => note.themes.length === 0),
  );
  await start()({ groups: [study, group(themes.duty, under('theme-duty')), loose], speeches: bySpeech });
  expect(saved[0]?.name).toBe('笔记-2026-04-24.md');
  const text = await saved[0]!.blob.text();
  expect(text.match(/^## .+/gm)).toEqual(['## 学习方法', '## 担当作为', '## 未分类']);
  expect(text.split('这样的学习')).toHaveLength(2);
});

test('the notes without a theme by themselves', async () => {
  await start()({
    groups: [group(null, [notes.find(({ id }) => id === 'note-loose')!])],
    speeches: bySpeech,
  });
  expect(saved[0]?.name).toBe('笔记-2026-04-24.md');
  expect((await saved[0]!.blob.text()).match(/^## .+/gm)).toEqual(['## 未分类']);
});

test('a file that could not be made is said without the error’s own words, and can be tried again', async () => {
  const render = vi.spyOn(notesFormats[0]!, 'render').mockRejectedValueOnce(new TypeError('x is undefined'));
  await start()({ groups: [study], speeches: bySpeech });
  expect(said[0]).toMatchObject({
    text: '没能做成 笔记-学习方法-2026-04-24.md（TypeError），笔记都还在。再试一次。',
    tone: 'bad',
  });
  expect(saved).toEqual([]);
  render.mockRestore();
  said[0]!.again!();
  await vi.waitFor(() => expect(said[1]?.tone).toBe('done'));
  expect(saved).toHaveLength(1);
});
