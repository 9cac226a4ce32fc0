import { fireEvent, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { expect, test, vi } from 'vitest';
import { axeProblems } from '../fixtures/axe-problems';
import { show } from '../fixtures/show';
import { SearchField } from './SearchField';

const onDown = vi.fn<() => void>();
function Page() {
  const [query, setQuery] = useState('');
  return (
    <>
      <SearchField
        label="搜索笔记"
        hint="原文、感悟"
        query={query}
        onQuery={setQuery}
        onDown={onDown}
        found={`找到 ${query.length} 条`}
      />
      <button type="button">别的</button>
      <textarea aria-label="感悟" />
    </>
  );
}
const field = (): HTMLInputElement => screen.getByRole('searchbox');
const keyOn = (where: Element, key: string, more: KeyboardEventInit = {}): boolean =>
  fireEvent.keyDown(where, { key, ...more });

test.each([
  ['/', {}],
  ['／', {}],
  ['k', { ctrlKey: true }],
  ['K', { metaKey: true }],
])('“%s” %j leads to it, and what is in it is selected', async (key, more) => {
  const { container } = show(<Page />);
  fireEvent.input(field(), { target: { value: '群众' } });
  expect(keyOn(screen.getByRole('button'), key, more)).toBe(false);
  expect(document.activeElement).toBe(field());
  expect([field().selectionStart, field().selectionEnd]).toEqual([0, 2]);
  expect(await axeProblems(container)).toEqual([]);
});

test.each([
  ['/', { isComposing: true }],
  ['/', { ctrlKey: true }],
  ['k', {}],
  ['k', { ctrlKey: true, shiftKey: true }],
])('“%s” %j is not for it', (key, more) => {
  show(<Page />);
  expect(keyOn(screen.getByRole('button'), key, more)).toBe(true);
  expect(document.activeElement).not.toBe(field());
});

test('that something is looked for is seen, and how much was found said, which is no part of its name', () => {
  const { container } = show(<Page />);
  const isOn = () => container.querySelector('.search')!.classList.contains('is-on');
  expect(isOn()).toBe(false);
  expect(screen.queryByRole('status')).toBeNull();
  fireEvent.input(field(), { target: { value: '群众' } });
  expect(isOn()).toBe(true);
  expect(screen.getByRole('status').textContent).toBe('找到 2 条');
  expect(screen.getByRole('searchbox', { name: '搜索笔记' })).toBe(field());
});

test('in a field the keys are the field’s own', () => {
  show(<Page />);
  screen.getByLabelText('感悟').focus();
  expect(keyOn(document.activeElement!, '/')).toBe(true);
  expect(document.activeElement).not.toBe(field());
});

test('Esc clears it, then leaves it; ↓ goes on into the list', () => {
  show(<Page />);
  field().focus();
  fireEvent.input(field(), { target: { value: '群众' } });
  keyOn(field(), 'Escape', { isComposing: true });
  expect(field().value).toBe('群众');
  keyOn(field(), 'Escape');
  expect(field().value).toBe('');
  expect(document.activeElement).toBe(field());
  keyOn(field(), 'ArrowDown');
  expect(onDown).toHaveBeenCalledOnce();
  keyOn(field(), 'Escape');
  expect(document.activeElement).not.toBe(field());
});
