import { fireEvent, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { axeProblems } from '../fixtures/axe-problems';
import { sampleNote, sampleSpeech, sampleThemes } from '../fixtures/sample';
import { show } from '../fixtures/show';
import type { NoteActs } from '../notes/NoteCard';
import { NoteGroups } from './NoteGroups';
import { NothingHere } from './NothingHere';
import { SearchField } from './SearchField';

const acts: NoteActs = {
  onSave: async () => null,
  onTheme: () => undefined,
  onNewTheme: () => undefined,
  onTake: () => undefined,
  onRefuse: () => undefined,
  onDelete: () => undefined,
};
const speeches = new Map([['speech01', sampleSpeech()]]);
const some = (count: number, prefix: string) =>
  Array.from({ length: count }, (_, index) => sampleNote({ id: `${prefix}${String(index).padStart(5, '0')}` }));

test('groups with their counts, and what was searched for marked', async () => {
  const groups = [
    { theme: sampleThemes[0]!, notes: some(2, 'one') },
    { theme: null, notes: some(1, 'two') },
  ];
  const { container } = show(
    <NoteGroups
      groups={groups}
      themes={sampleThemes}
      speeches={speeches}
      query={{ all: ['难题'] }}
      acts={acts}
      tools={() => <b>tools</b>}
    />,
  );
  expect([...container.querySelectorAll('h2')].map(({ textContent }) => textContent)).toEqual([
    '担当作为2 条tools',
    '未分类1 条tools',
  ]);
  expect([...container.querySelectorAll('.quote mark')].map(({ textContent }) => textContent)).toEqual([
    '难题',
    '难题',
    '难题',
  ]);
  expect(await axeProblems(container)).toEqual([]);
});

test('a hundred cards at a time, over all groups', () => {
  const groups = sampleThemes.map((theme, index) => ({ theme, notes: some(60, `g${index}`) }));
  const { container } = show(
    <NoteGroups groups={groups} themes={sampleThemes} speeches={speeches} query={{ all: [] }} acts={acts} />,
  );
  const drawn = (): number[] =>
    [...container.querySelectorAll('.grid')].map((grid) => grid.querySelectorAll('.note').length);
  expect(drawn()).toEqual([60, 40]);
  fireEvent.click(screen.getByRole('button', { name: '再显示 80 条' }));
  expect(drawn()).toEqual([60, 60, 60]);
});

test.each([
  [{ kind: 'all' }, '还没有笔记'],
  [{ kind: 'unsorted' }, '都归好类了'],
  [{ kind: 'trash' }, '回收站是空的'],
  [{ kind: 'theme', id: 'theme001' }, '这个主题下还没有笔记'],
] as const)('an empty shelf %j teaches', async (shelf, title) => {
  const { container } = show(<NothingHere shelf={shelf} query="" onClear={() => undefined} />);
  expect(screen.getByRole('heading', { name: title }).isConnected).toBe(true);
  expect(container.querySelectorAll('a, button').length).toBeLessThanOrEqual(1);
  expect(await axeProblems(container)).toEqual([]);
});

test('what filters keep out is not what is missing', async () => {
  const onClear = vi.fn<() => void>();
  const { container } = show(<NothingHere shelf={{ kind: 'all' }} query=" " filtered onClear={onClear} />);
  expect(screen.getByRole('heading', { name: '没有符合这些条件的笔记' }).isConnected).toBe(true);
  expect(await axeProblems(container)).toEqual([]);
  fireEvent.click(screen.getByRole('button', { name: '清除筛选' }));
  expect(onClear).toHaveBeenCalledOnce();
});

test('of a query of ten thousand characters the beginning is told again', () => {
  show(<NothingHere shelf={{ kind: 'all' }} query={'字'.repeat(10_000)} onClear={() => undefined} />);
  expect(screen.getByRole('heading').textContent.length).toBeLessThan(100);
});

test('what was searched for is marked in own words and source as well, in the trash too', () => {
  const groups = [{ theme: null, notes: [sampleNote({ thought: '难题就在门口', application: '先做难题' })] }];
  const draw = (onRestore?: () => void) => (
    <NoteGroups
      groups={groups}
      themes={sampleThemes}
      speeches={speeches}
      query={{ all: ['难题', '沈知远'] }}
      acts={acts}
      {...(onRestore && { onRestore })}
    />
  );
  const { container, rerender } = show(draw());
  const marks = (): (string | null)[] => [...container.querySelectorAll('mark')].map(({ textContent }) => textContent);
  expect(marks()).toEqual(['难题', '沈知远', '难题', '难题']);
  rerender(draw(() => undefined));
  expect(marks()).toEqual(['难题', '沈知远', '难题', '难题']);
});

test('nothing found says what was looked for; Esc clears the search', async () => {
  let query = '没有的话';
  const { container } = show(
    <>
      <SearchField query={query} onQuery={(next) => (query = next)} />
      <NothingHere shelf={{ kind: 'all' }} query={query} onClear={() => undefined} />
    </>,
  );
  expect(screen.getByRole('heading', { name: '没有找到“没有的话”' }).isConnected).toBe(true);
  expect(await axeProblems(container)).toEqual([]);
  fireEvent.keyDown(screen.getByRole('searchbox'), { key: 'Escape' });
  expect(query).toBe('');
});
