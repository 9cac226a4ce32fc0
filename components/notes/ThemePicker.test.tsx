import { fireEvent, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { axeProblems } from '../fixtures/axe-problems';
import { sampleThemes } from '../fixtures/sample';
import { show } from '../fixtures/show';
import { ThemePicker } from './ThemePicker';

function open(chosen = sampleThemes.slice(0, 1)) {
  const onChoose = vi.fn<(themeId: string | null) => void>();
  const onCreate = vi.fn<(name: string) => void>();
  show(<ThemePicker chosen={chosen} themes={sampleThemes} onChoose={onChoose} onCreate={onCreate} />);
  const opener = screen.getByRole('button');
  fireEvent.click(opener);
  return { onChoose, onCreate, opener, field: screen.getByRole<HTMLInputElement>('combobox') };
}

const options = (): (string | null)[] => screen.getAllByRole('option').map(({ textContent }) => textContent);

test('says the theme, and on click offers all and none', async () => {
  const { opener, field } = open();
  expect(opener.getAttribute('aria-label')).toBe('主题：担当作为。更换');
  expect(options()).toEqual(['担当作为', '学习方法', '为民服务', '不归类']);
  expect(document.activeElement).toBe(field);
  expect(await axeProblems(document.body)).toEqual([]);
});

test('arrows and Enter choose; the focus goes back', () => {
  const { field, onChoose, opener } = open();
  fireEvent.keyDown(field, { key: 'ArrowDown' });
  const active = field.getAttribute('aria-activedescendant') ?? '';
  expect(document.getElementById(active)?.textContent).toBe('学习方法');
  fireEvent.keyDown(field, { key: 'Enter' });
  expect(onChoose).toHaveBeenCalledExactlyOnceWith('theme002');
  expect(screen.queryByRole('listbox')).toBeNull();
  expect(document.activeElement).toBe(opener);
});

test('a name that is too long is said to be', async () => {
  const { field, onCreate } = open();
  fireEvent.input(field, { target: { value: '很'.repeat(200) } });
  expect(screen.getByRole('alert').textContent).toBe('名字太长：最多 60 字');
  fireEvent.keyDown(field, { key: 'Enter' });
  expect(onCreate).not.toHaveBeenCalled();
  expect(await axeProblems(document.body)).toEqual([]);
  fireEvent.input(field, { target: { value: '很' } });
  expect(screen.queryByRole('alert')).toBeNull();
});

test('up from the first is the last: no theme', () => {
  const { field, onChoose } = open();
  fireEvent.keyDown(field, { key: 'ArrowUp' });
  fireEvent.keyDown(field, { key: 'Enter' });
  expect(onChoose).toHaveBeenCalledExactlyOnceWith(null);
});

test('typing finds in either language, and offers what is not there as new', () => {
  const { field, onCreate } = open([]);
  expect(options()).not.toContain('不归类');
  fireEvent.input(field, { target: { value: 'LEARN' } });
  expect(options()).toEqual(['学习方法', '新主题“LEARN”']);
  fireEvent.input(field, { target: { value: ' 调查研究 ' } });
  fireEvent.keyDown(field, { key: 'Enter', isComposing: true });
  expect(onCreate).not.toHaveBeenCalled();
  fireEvent.keyDown(field, { key: 'Enter' });
  expect(onCreate).toHaveBeenCalledExactlyOnceWith('调查研究');
});

test('Esc and a click elsewhere close it and change nothing', () => {
  const { field, onChoose, onCreate, opener } = open();
  fireEvent.keyDown(field, { key: 'Escape' });
  expect(screen.queryByRole('listbox')).toBeNull();
  fireEvent.click(opener);
  fireEvent.pointerDown(document.body);
  expect(screen.queryByRole('listbox')).toBeNull();
  expect([...onChoose.mock.calls, ...onCreate.mock.calls]).toEqual([]);
});
