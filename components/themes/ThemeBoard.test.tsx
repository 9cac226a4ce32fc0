import { fireEvent, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { axeProblems } from '../fixtures/axe-problems';
import { sampleNote, sampleTheme, sampleThemes } from '../fixtures/sample';
import { show } from '../fixtures/show';
import { boardMaker } from './board-maker';
import { ThemeBoard, type BoardActs } from './ThemeBoard';

const themes = [
  ...sampleThemes,
  sampleTheme({ id: 'theme004', name: { zh: '读书会' }, parent: 'theme002' }),
  sampleTheme({ id: 'theme005', name: { zh: '旧的' }, archived: true }),
];
const NOW = 30 * 86_400_000;
const notes = [sampleNote({ created: NOW - 1 }), sampleNote({ id: 'note0002', created: NOW, thought: '记下了。' })];
const board = boardMaker()({ themes, notes, documents: [], now: NOW });

function draw(open: string | null = null) {
  const acts = {
    onOpen: vi.fn<BoardActs['onOpen']>(),
    onArrange: vi.fn<BoardActs['onArrange']>(),
    onDelete: vi.fn<BoardActs['onDelete']>(),
    onUseAgain: vi.fn<BoardActs['onUseAgain']>(),
    onDropNotes: vi.fn<BoardActs['onDropNotes']>(),
  };
  const shown = show(
    <main>
      <ThemeBoard board={board} shown={board.tree} open={open} dragged={null} onDragged={() => undefined} acts={acts} />
    </main>,
  );
  return { ...shown, ...acts };
}
const link = (name: RegExp) => screen.getByRole('link', { name });

test('cards stand in order with what stands under them; what is put away is folded', async () => {
  const { container } = draw('theme001');
  expect([...container.querySelectorAll('[data-theme-link]')].map((one) => one.getAttribute('aria-label'))).toEqual([
    '担当作为，2 条笔记',
    '学习方法，0 条笔记',
    '读书会，0 条笔记',
    '为民服务，0 条笔记',
  ]);
  expect(link(/^担当作为/).closest('.folder')?.textContent).toContain('1 条没有感悟');
  // Two in a week are no peak yet, though no week had more.
  const spark = screen.getByRole('img', { name: '最近 12 周划了 2 条' });
  expect(spark.firstElementChild?.getAttribute('d')).toContain('M88 20v-8h7');
  expect(link(/^担当作为/).getAttribute('aria-current')).toBe('true');
  expect(screen.getByText('收起不用的（1）')).toBeTruthy();
  expect(await axeProblems(container)).toEqual([]);
});

test('Tab stops at one theme; arrows walk, and the stop goes along', () => {
  draw();
  const stops = () =>
    screen.getAllByRole('link').filter(({ tabIndex, dataset }) => tabIndex === 0 && dataset['themeLink']);
  expect(stops()).toEqual([link(/^担当作为/)]);
  link(/^担当作为/).focus();
  fireEvent.keyDown(link(/^担当作为/), { key: 'ArrowRight' });
  fireEvent.keyDown(link(/^学习方法/), { key: 'ArrowRight' });
  expect(document.activeElement).toBe(link(/^读书会/));
  expect(stops()).toEqual([link(/^读书会/)]);
  fireEvent.keyDown(link(/^读书会/), { key: 'ArrowLeft', ctrlKey: true });
  fireEvent.keyDown(link(/^读书会/), { key: 'ArrowLeft', isComposing: true });
  expect(document.activeElement).toBe(link(/^读书会/));
});

test.each([
  [{ key: 'ArrowRight', altKey: true }, { to: 'later' }],
  [{ key: 'ArrowUp', altKey: true }, { to: 'earlier' }],
  [{ key: 'ArrowRight', altKey: true, shiftKey: true }, { to: 'under-previous' }],
  [{ key: 'ArrowLeft', altKey: true, shiftKey: true }, { to: 'out' }],
])('%o sends a theme %o', (keys, destination) => {
  const { onArrange } = draw();
  fireEvent.keyDown(link(/^学习方法/), keys);
  expect(onArrange).toHaveBeenCalledExactlyOnceWith(themes[1], destination);
});

test('F2 renames, Delete deletes; Alt with another key is the browser’s', () => {
  const { onOpen, onDelete, onArrange } = draw();
  fireEvent.keyDown(link(/^学习方法/), { key: 'F2' });
  expect(onOpen).toHaveBeenCalledExactlyOnceWith(themes[1], true);
  fireEvent.keyDown(link(/^学习方法/), { key: 'Delete' });
  expect(onDelete).toHaveBeenCalledExactlyOnceWith(themes[1]);
  fireEvent.keyDown(link(/^学习方法/), { key: 'd', altKey: true });
  fireEvent.keyDown(link(/^学习方法/), { key: 'Delete', altKey: true });
  expect([onDelete.mock.calls.length, onArrange.mock.calls.length]).toEqual([1, 0]);
});

test('what was put away is used again', () => {
  const { onUseAgain } = draw();
  fireEvent.click(screen.getByRole('button', { name: '拿出来用：“旧的”', hidden: true }));
  expect(onUseAgain).toHaveBeenCalledExactlyOnceWith(themes[4]);
});
