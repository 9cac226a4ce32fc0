import { screen } from '@testing-library/preact';
import { useRef } from 'preact/hooks';
import { expect, test } from 'vitest';
import { show } from '../fixtures/show';
import { NothingHere } from './NothingHere';
import { useFocusWhereEmpty } from './use-focus-where-empty';

function Notes({ n, query = '' }: { n: number; query?: string }) {
  const root = useRef<HTMLElement>(null);
  useFocusWhereEmpty(root, n === 0);
  return (
    <>
      <button type="button">别处</button>
      <main ref={root}>
        {n > 0 && <button type="button">删除</button>}
        {n === 0 && <NothingHere shelf={{ kind: 'all', by: 'theme' }} query={query} onClear={() => undefined} />}
      </main>
    </>
  );
}
const focused = () => document.activeElement?.textContent;

test('where the last note goes, the focus goes to what is said of it, or done about it', () => {
  const { rerender } = show(<Notes n={1} />);
  screen.getByText('删除').focus();
  rerender(<Notes n={0} />);
  expect(document.activeElement).toBe(screen.getByRole('link'));
  rerender(<Notes n={1} />);
  screen.getByText('删除').focus();
  rerender(<Notes n={0} query="清单" />);
  expect(focused()).toBe('清除搜索');
});

test('it is neither taken from elsewhere nor where the reader has clicked elsewhere meanwhile', () => {
  const { rerender } = show(<Notes n={1} />);
  screen.getByText('删除').focus();
  screen.getByText('别处').focus();
  rerender(<Notes n={0} />);
  expect(focused()).toBe('别处');
  rerender(<Notes n={1} />);
  screen.getByText('删除').focus();
  document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
  rerender(<Notes n={0} />);
  expect(document.activeElement).toBe(document.body);
});
