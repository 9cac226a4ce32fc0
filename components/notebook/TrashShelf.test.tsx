import { fireEvent, screen, within } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import type { StudyNotes } from '@/utils/model/study-notes';
import { parseQuery } from '@/utils/search/parse-query';
import { axeProblems } from '../fixtures/axe-problems';
import { sampleNote, sampleSpeech, sampleThemes } from '../fixtures/sample';
import { show } from '../fixtures/show';
import type { NoteActs } from '../notes/NoteCard';
import { TrashShelf, type TrashActs } from './TrashShelf';

const DAY = 86_400_000;
const acts = {
  onRestoreNote: vi.fn<TrashActs['onRestoreNote']>(),
  onRestoreSpeech: vi.fn<TrashActs['onRestoreSpeech']>(),
  onRestoreStudyNotes: vi.fn<TrashActs['onRestoreStudyNotes']>(),
  onForGood: vi.fn<TrashActs['onForGood']>(),
  onEmpty: vi.fn<TrashActs['onEmpty']>(),
};
const note = sampleNote({ deleted: 5 });
const doc: StudyNotes = {
  version: 1,
  id: 'doc',
  title: '心得一篇',
  templateId: 't',
  lang: 'zh-CN',
  date: '2026-04-24',
  blocks: [],
  created: 1,
  changed: 1,
  deleted: 5,
};
const shelf = (query = '') => (
  <TrashShelf
    notes={[note]}
    trash={{
      notes: [{ thing: note, left: 11.2 * DAY }],
      speeches: [
        { thing: sampleSpeech({ deleted: 5 }), left: 3 * DAY, notes: 1, all: 2, stays: false },
        {
          thing: sampleSpeech({ id: 'quoted', title: '还有人引的', deleted: 5 }),
          left: 0,
          notes: 0,
          all: 0,
          stays: true,
        },
      ],
      studyNotes: [{ thing: doc, left: 0 }],
    }}
    speeches={new Map()}
    themes={sampleThemes}
    query={parseQuery(query)}
    noteActs={{} as NoteActs}
    acts={acts}
  />
);

test('each thing says how long it stays, and what else goes with it', async () => {
  const { container } = show(shelf());
  expect(container.querySelector('.note')?.textContent).toContain('还有 12 天');
  const lines = [...container.querySelectorAll('.trash-line')].map(({ textContent }) => textContent);
  expect(lines[0]).toContain('连同 1 条笔记还有 3 天');
  // What a note quotes stays: it can't be deleted for good.
  expect(lines[1]).toContain('还有笔记引用它');
  expect(lines[1]).not.toContain('永久删除');
  expect(lines[2]).toContain('下次打开时清掉');
  expect(await axeProblems(container)).toEqual([]);
});

test('each is put back, or deleted for good, and all are; what is searched for is notes', () => {
  const { container, unmount } = show(shelf());
  fireEvent.click(screen.getByRole('button', { name: '放回 把书读进去，把事做出来' }));
  fireEvent.click(screen.getByRole('button', { name: '放回 心得一篇' }));
  fireEvent.click(within(container.querySelector<HTMLElement>('.note')!).getByRole('button', { name: '放回' }));
  expect(
    [acts.onRestoreSpeech, acts.onRestoreStudyNotes, acts.onRestoreNote].map((act) => act.mock.calls.length),
  ).toEqual([1, 1, 1]);
  const line = container.querySelector<HTMLElement>('.trash-line')!;
  fireEvent.click(within(line).getByRole('button', { name: '永久删除' }));
  expect(line.textContent).toContain('连同 2 条笔记，再也找不回来。');
  fireEvent.click(within(line).getByRole('button', { name: '永久删除' }));
  expect(acts.onForGood).toHaveBeenCalledExactlyOnceWith('speeches', 'speech01');
  fireEvent.click(screen.getByRole('button', { name: '清空回收站' }));
  expect(screen.getByText('这 4 样会永久删除，再也找不回来。')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: '清空回收站' }));
  expect(acts.onEmpty).toHaveBeenCalledOnce();
  unmount();
  const found = show(shelf('难题'));
  expect([
    found.container.querySelectorAll('.note').length,
    found.container.querySelectorAll('.trash-line').length,
  ]).toEqual([1, 0]);
});
