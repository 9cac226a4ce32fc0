import type { ComponentProps } from 'preact';
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import type { Theme } from '@/utils/model/theme';
import { themeTree } from '@/utils/themes/theme-tree';
import { axeProblems } from '../fixtures/axe-problems';
import { sampleTheme, sampleThemes } from '../fixtures/sample';
import { show } from '../fixtures/show';
import { MakeTheme } from './MakeTheme';
import type { Shelf } from './shelf';
import { ShelfIndex } from './ShelfIndex';
import { ThemeIndex } from './ThemeIndex';

type Parts = {
  onArrange?: ComponentProps<typeof ThemeIndex>['onArrange'];
  onGo?: ComponentProps<typeof ShelfIndex>['onGo'];
};
const HERE: Shelf = { kind: 'theme', id: 'theme001' };

const index = (themes: Theme[], parts: Parts = {}) => (
  <ShelfIndex
    shelf={HERE}
    counts={{ all: 9, unsorted: 1, lost: 0, trash: 2, duplicates: 0 }}
    onGo={parts.onGo ?? (() => undefined)}
  >
    <ThemeIndex
      tree={themeTree(themes)}
      counts={{
        byTheme: new Map([
          ['theme001', 3],
          ['theme004', 2],
        ]),
        withBelow: new Map(themes.some(({ parent }) => parent) ? [['theme001', 4]] : []),
      }}
      shelf={HERE}
      held={null}
      onDropNotes={() => undefined}
      onArrange={parts.onArrange ?? (() => undefined)}
    />
  </ShelfIndex>
);
const nested = [...sampleThemes, sampleTheme({ id: 'theme004', name: { zh: '读书会' }, parent: 'theme001' })];

const withoutParent = (theme: Theme): Theme => {
  const { parent: _parent, ...alone } = theme;
  return alone;
};

test('lists every shelf with its count, and where we are', async () => {
  const { container } = show(index(sampleThemes));
  expect(screen.getAllByRole('link').map(({ textContent }) => textContent)).toEqual([
    '全部笔记9',
    '担当作为3',
    '学习方法0',
    '为民服务0',
    '未分类1',
    '回收站2',
  ]);
  expect(container.querySelector('[aria-current]')?.textContent).toBe('担当作为3');
  expect(await axeProblems(container)).toEqual([]);
});

test('what stands under a theme is below it; the count is of its own, and says what there is in all', async () => {
  const { container } = show(index(nested));
  expect(screen.getAllByRole('link').map(({ textContent }) => textContent)).toEqual([
    '全部笔记9',
    '担当作为3 · 共 4',
    '读书会2',
    '学习方法0',
    '为民服务0',
    '未分类1',
    '回收站2',
  ]);
  const under = [...container.querySelectorAll('ul ul')].map(
    (list) => list.parentElement?.firstElementChild?.textContent,
  );
  expect(under).toEqual(['担当作为3 · 共 4']);
  expect(screen.getByRole('link', { name: /担当作为/ }).title).toBe('担当作为：自己的 3 条，连下面的共 4 条');
  expect(await axeProblems(container)).toEqual([]);
});

test('Alt+↓ moves a theme and the focus stays on it; a plain arrow is the page’s own', () => {
  const onArrange = vi.fn<ComponentProps<typeof ThemeIndex>['onArrange']>();
  const [first, second, third] = sampleThemes;
  const { rerender } = show(index(sampleThemes, { onArrange }));
  const link = screen.getByRole('link', { name: /担当作为/ });
  link.focus();
  fireEvent.keyDown(link, { key: 'ArrowDown' });
  fireEvent.keyDown(link, { key: 'ArrowLeft', altKey: true });
  expect(onArrange).not.toHaveBeenCalled();
  fireEvent.keyDown(link, { key: 'ArrowDown', altKey: true });
  expect(onArrange).toHaveBeenCalledExactlyOnceWith(first, { to: 'later' });
  rerender(index([second!, first!, third!]));
  expect(document.activeElement?.textContent).toBe('担当作为3');
});

test('Alt+Shift+→ puts a theme under the one before, Alt+Shift+← takes it out; the focus goes along', () => {
  const onArrange = vi.fn<ComponentProps<typeof ThemeIndex>['onArrange']>();
  const alone = nested.map(withoutParent);
  const { rerender } = show(index(alone, { onArrange }));
  const link = screen.getByRole('link', { name: /读书会/ });
  link.focus();
  fireEvent.keyDown(link, { key: 'ArrowRight', altKey: true, shiftKey: true });
  rerender(index(nested, { onArrange }));
  expect(document.activeElement?.textContent).toBe('读书会2');
  fireEvent.keyDown(document.activeElement!, { key: 'ArrowLeft', altKey: true, shiftKey: true });
  expect(onArrange.mock.calls).toEqual([
    [alone[3], { to: 'under-previous' }],
    [nested[3], { to: 'out' }],
  ]);
});

test('a new theme: refused with the reason, then made', async () => {
  const onCreate = vi
    .fn<ComponentProps<typeof MakeTheme>['onCreate']>()
    .mockResolvedValueOnce('主题要有个名字。')
    .mockResolvedValueOnce(null);
  const { container } = show(<MakeTheme onCreate={onCreate} />);
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

test('the notes are arranged in another way by one press', () => {
  const onGo = vi.fn<ComponentProps<typeof ShelfIndex>['onGo']>();
  show(index(sampleThemes, { onGo }));
  expect(screen.getByRole('button', { name: '主题' }).getAttribute('aria-pressed')).toBe('true');
  fireEvent.click(screen.getByRole('button', { name: '讲话' }));
  expect(onGo).toHaveBeenCalledExactlyOnceWith({ kind: 'all', by: 'speech' });
});
