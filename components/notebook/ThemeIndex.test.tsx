import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import type { Theme } from '@/utils/model/theme';
import { axeProblems } from '../fixtures/axe-problems';
import { sampleThemes } from '../fixtures/sample';
import { show } from '../fixtures/show';
import { ThemeIndex } from './ThemeIndex';

type Move = (theme: Theme, by: -1 | 1) => void;
type Create = (name: string) => Promise<string | null>;

const index = (themes: Theme[], onMove: Move, onCreate: Create = async () => null) => (
  <ThemeIndex
    themes={themes}
    counts={{ all: 9, unsorted: 1, trash: 2, byTheme: new Map([['theme001', 3]]) }}
    shelf={{ kind: 'theme', id: 'theme001' }}
    onMove={onMove}
    onCreate={onCreate}
  />
);

test('lists every shelf with its count, and where we are', async () => {
  const { container } = show(index(sampleThemes, () => undefined));
  expect(screen.getAllByRole('link').map(({ textContent }) => textContent)).toEqual([
    '全部笔记9',
    '担当作为3',
    '学习方法0',
    '为民服务0',
    '未归类1',
    '回收站2',
  ]);
  expect(container.querySelector('[aria-current]')?.textContent).toBe('担当作为3');
  expect(await axeProblems(container)).toEqual([]);
});

test('Alt+↓ moves a theme and the focus stays on it; a plain arrow is the page’s own', () => {
  const onMove = vi.fn<Move>();
  const [first, second, third] = sampleThemes;
  const { rerender } = show(index(sampleThemes, onMove));
  const link = screen.getByRole('link', { name: /担当作为/ });
  link.focus();
  fireEvent.keyDown(link, { key: 'ArrowDown' });
  expect(onMove).not.toHaveBeenCalled();
  fireEvent.keyDown(link, { key: 'ArrowDown', altKey: true });
  expect(onMove).toHaveBeenCalledExactlyOnceWith(first, 1);
  rerender(index([second!, first!, third!], onMove));
  expect(document.activeElement?.textContent).toBe('担当作为3');
});

test('a new theme: refused with the reason, then made', async () => {
  const onCreate = vi.fn<Create>().mockResolvedValueOnce('主题要有个名字。').mockResolvedValueOnce(null);
  const { container } = show(index(sampleThemes, () => undefined, onCreate));
  fireEvent.click(screen.getByRole('button', { name: '新主题' }));
  const field = screen.getByRole('textbox', { name: '新主题的名字' });
  expect(document.activeElement).toBe(field);
  fireEvent.submit(container.querySelector('form')!);
  expect((await screen.findByRole('alert')).textContent).toBe('主题要有个名字。');
  expect(await axeProblems(container)).toEqual([]);
  fireEvent.input(field, { target: { value: ' 调查研究 ' } });
  fireEvent.submit(container.querySelector('form')!);
  await waitFor(() => expect(screen.queryByRole('textbox')).toBeNull());
  expect(onCreate).toHaveBeenLastCalledWith('调查研究');
});
