import { fireEvent, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import type { Settings } from '@/utils/model/settings';
import { axeProblems } from '../fixtures/axe-problems';
import { show } from '../fixtures/show';
import { SettingsForm } from './SettingsForm';

const settings: Settings = {
  locale: 'auto',
  appearance: 'system',
  keys: true,
  toolbarKeys: 'hn0cqz',
  suggest: true,
  quick: false,
  look: 'cards',
  review: { over: 'marked', fresh: 10, again: 50 },
  writer: { name: '林见川' },
  writing: { quotedShare: 0.3, ownNames: [] },
};

function form(locale: 'zh-CN' | 'en' = 'zh-CN') {
  const onChange = vi.fn<(part: Partial<Settings>) => void>();
  return { onChange, ...show(<SettingsForm settings={settings} onChange={onChange} />, locale) };
}

test.each<[string, Partial<Settings>]>([
  ['English', { locale: 'en' }],
  ['中文', { locale: 'zh-CN' }],
  ['暗', { appearance: 'dark' }],
  ['亮', { appearance: 'light' }],
])('%s sets %j', (name, part) => {
  const { onChange } = form();
  fireEvent.click(screen.getByRole('button', { name }));
  expect(onChange).toHaveBeenCalledExactlyOnceWith(part);
});

test('keys can be switched off', () => {
  const { onChange } = form();
  fireEvent.click(screen.getByRole('switch', { name: '按键划线' }));
  expect(onChange).toHaveBeenCalledExactlyOnceWith({ keys: false });
});

test('each key can be changed, while they are on', () => {
  const { onChange, rerender } = form();
  fireEvent.keyDown(screen.getByRole('textbox', { name: '划线' }), { key: 'k' });
  expect(onChange).toHaveBeenCalledExactlyOnceWith({ toolbarKeys: 'kn0cqz' });
  rerender(<SettingsForm settings={{ ...settings, keys: false }} onChange={onChange} />);
  expect(screen.queryByRole('textbox', { name: '划线' })).toBeNull();
});

test('suggesting themes can be switched off', () => {
  const { onChange } = form();
  fireEvent.click(screen.getByRole('switch', { name: '工具条推荐主题' }));
  expect(onChange).toHaveBeenCalledExactlyOnceWith({ suggest: false });
});

test('quick mode can be switched on', () => {
  const { onChange } = form();
  fireEvent.click(screen.getByRole('switch', { name: '快划' }));
  expect(onChange).toHaveBeenCalledExactlyOnceWith({ quick: true });
});

test('the signature is saved when a field is left, and only if it changed', () => {
  const { onChange } = form();
  const name = screen.getByRole('textbox', { name: '姓名' });
  const unit = screen.getByRole('textbox', { name: '单位' });
  fireEvent.blur(name);
  expect(onChange).not.toHaveBeenCalled();
  fireEvent.input(unit, { target: { value: ' 政务服务中心 ' } });
  fireEvent.blur(unit);
  expect(onChange).toHaveBeenCalledExactlyOnceWith({ writer: { name: '林见川', unit: '政务服务中心' } });
});

test('what study notes are checked by: a share, and names parted by commas', () => {
  const { onChange } = form();
  fireEvent.change(screen.getByRole('combobox', { name: '引文最多占' }), { target: { value: '20' } });
  expect(onChange).toHaveBeenCalledExactlyOnceWith({ writing: { quotedShare: 0.2, ownNames: [] } });
  onChange.mockClear();
  const names = screen.getByRole('textbox', { name: '自己的单位和地名' });
  fireEvent.input(names, { target: { value: ' 云渡市，政务服务中心、 云渡市,' } });
  fireEvent.blur(names);
  expect(onChange).toHaveBeenCalledExactlyOnceWith({
    writing: { quotedShare: 0.3, ownNames: ['云渡市', '政务服务中心'] },
  });
});

test.each(['zh-CN', 'en'] as const)('axe is content in %s', async (locale) => {
  expect(await axeProblems(form(locale).container)).toEqual([]);
});

test('a unit that is being typed is not lost when the name comes back saved', () => {
  const saved = (writer: Settings['writer']) => (
    <SettingsForm settings={{ ...settings, writer }} onChange={() => undefined} />
  );
  const { rerender } = show(saved({ name: '' }));
  const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
  fireEvent.input(field('姓名'), { target: { value: '林见川' } });
  fireEvent.blur(field('姓名'));
  fireEvent.input(field('单位'), { target: { value: '政务服务' } });
  rerender(saved({ name: '林见川' }));
  expect([field('姓名').value, field('单位').value]).toEqual(['林见川', '政务服务']);
  // What another window sets is shown where nothing is being typed.
  rerender(saved({ name: '沈知远' }));
  expect([field('姓名').value, field('单位').value]).toEqual(['沈知远', '政务服务']);
});
