import { fireEvent, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { axeProblems } from '../fixtures/axe-problems';
import { show } from '../fixtures/show';
import { ToolbarKeys } from './ToolbarKeys';

function fields(locale: 'zh-CN' | 'en' = 'zh-CN') {
  const onChange = vi.fn<(keys: string) => void>();
  return { onChange, ...show(<ToolbarKeys keys="hn0cqz" onChange={onChange} />, locale) };
}
const field = (name: string): HTMLInputElement => screen.getByRole('textbox', { name });
const said = (): string => screen.getByRole('status').textContent;

test('a key that is pressed in a field is that one’s from now on', () => {
  const { onChange } = fields();
  expect(field('划线').value).toBe('H');
  fireEvent.keyDown(field('划线'), { key: 'k' });
  expect(onChange).toHaveBeenCalledExactlyOnceWith('kn0cqz');
  expect(said()).toBe('“划线”用 K');
  fireEvent.keyDown(field('撤销'), { key: 'U', shiftKey: true });
  expect(onChange).toHaveBeenLastCalledWith('hn0cqu');
});

test.each([
  ['n', /^N 已经给了“划线并写感悟”/],
  ['0', /^0 已经给了“找主题”/],
  ['2', /^1 到 3 用来选主题/],
  [' ', /^只能是一个字母或数字/],
  ['划', /^只能是一个字母或数字/],
])('%j is refused, and said why', async (key, why) => {
  const { onChange, container } = fields();
  fireEvent.keyDown(field('划线'), { key });
  expect(onChange).not.toHaveBeenCalled();
  expect(said()).toMatch(why);
  expect(field('划线').getAttribute('aria-invalid')).toBe('true');
  expect(field('撤销').getAttribute('aria-invalid')).toBe('false');
  expect(await axeProblems(container)).toEqual([]);
});

test.each([{ key: 'Tab' }, { key: 'ArrowLeft' }, { key: 'k', ctrlKey: true }, { key: 'k', altKey: true }])(
  '%j stays the browser’s',
  (key) => {
    const { onChange } = fields();
    expect(fireEvent.keyDown(field('划线'), key)).toBe(true);
    expect(onChange).not.toHaveBeenCalled();
  },
);

test('the one it has is no change', () => {
  const { onChange } = fields();
  fireEvent.keyDown(field('划线'), { key: 'h' });
  expect(onChange).not.toHaveBeenCalled();
  expect(said()).toBe('“划线”用 H');
});

test('the usual keys come back', () => {
  const { onChange, rerender } = fields();
  rerender(<ToolbarKeys keys="k7jxyu" onChange={onChange} />);
  const names = ['划线', '划线并写感悟', '找主题', '复制为引文', '开关快划', '撤销'];
  expect(names.map((name) => field(name).value).join('')).toBe('K7JXYU');
  fireEvent.click(screen.getByRole('button', { name: '恢复原来的按键' }));
  expect(onChange).toHaveBeenCalledExactlyOnceWith('hn0cqz');
});

test.each(['zh-CN', 'en'] as const)('axe is content in %s', async (locale) => {
  expect(await axeProblems(fields(locale).container)).toEqual([]);
});
