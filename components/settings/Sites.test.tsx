import { fireEvent, screen, within } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { siteAccess } from '@/utils/sites/site-access';
import { axeProblems } from '../fixtures/axe-problems';
import { show } from '../fixtures/show';
import { Sites } from './Sites';

const listed = ['*://*.people.com.cn/*', '*://*.news.cn/*'];

function sites(origins: string[], locale: 'zh-CN' | 'en' = 'zh-CN') {
  const acts = { allow: vi.fn(), takeBack: vi.fn() };
  return { acts, ...show(<Sites access={siteAccess(origins, listed)} acts={acts} />, locale) };
}

test.each(['zh-CN', 'en'] as const)('axe is content with all of it in %s', async (locale) => {
  for (const origins of [[], listed, [...listed, '*://*.yundu.example/*'], ['*://*/*']]) {
    const { container, unmount } = sites(origins, locale);
    expect(await axeProblems(container)).toEqual([]);
    unmount();
  }
});

test('the sites it comes with are allowed, or not, or partly; what is missing is asked for at once, or one by one', () => {
  const { unmount } = sites(listed);
  expect(screen.getByText('允许', { selector: '.state *' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: '重新允许' })).toBeNull();
  unmount();
  const { acts } = sites([listed[0]!]);
  expect(screen.getByText('1 个不允许')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: '重新允许' }));
  fireEvent.click(screen.getByRole('button', { name: '允许 news.cn', hidden: true }));
  expect(acts.allow.mock.calls).toEqual([
    [['*://*.news.cn/*'], '讲话网站'],
    [['*://*.news.cn/*'], 'news.cn'],
  ]);
});

test('what the reader added is taken back, with all its patterns', () => {
  const { acts } = sites([...listed, 'http://yundu.example/*', 'https://yundu.example/*']);
  const row = screen.getByText('yundu.example').closest('tr')!;
  fireEvent.click(within(row).getByRole('button', { name: '收回 yundu.example' }));
  expect(acts.takeBack).toHaveBeenCalledExactlyOnceWith(
    ['http://yundu.example/*', 'https://yundu.example/*'],
    'yundu.example',
  );
});

test('everywhere is a switch that shows what is allowed, whatever was pressed', async () => {
  const { acts } = sites(listed);
  const everywhere = screen.getByRole<HTMLInputElement>('switch', { name: '在所有网站上自己运行' });
  fireEvent.click(everywhere);
  expect(acts.allow).toHaveBeenCalledExactlyOnceWith(['*://*/*'], '所有网站');
  await vi.waitFor(() => expect(everywhere.checked).toBe(false));
});

test('on everywhere, it is given up', () => {
  const { acts } = sites(['*://*/*']);
  fireEvent.click(screen.getByRole('switch'));
  expect(acts.takeBack).toHaveBeenCalledExactlyOnceWith(['*://*/*'], '所有网站');
});

const type = (address: string): void => {
  const field = screen.getByRole('textbox', { name: '加一个网站' });
  fireEvent.input(field, { target: { value: address } });
  fireEvent.submit(field.closest('form')!);
};

test.each([
  ['yundu.example', '*://*.yundu.example/*'],
  [' https://www.yundu.example/a?b#c ', '*://*.yundu.example/*'],
  ['yundu.example:8080/a', '*://*.yundu.example/*'],
  ['localhost', '*://localhost/*'],
])('“%s” is asked for as %s', (address, pattern) => {
  const { acts } = sites(listed);
  type(address);
  expect(acts.allow.mock.calls.map(([patterns]) => patterns as string[])).toEqual([[pattern]]);
});

test.each([
  '',
  '云渡',
  'a b',
  'chrome://settings',
  'file:///a',
  'javascript:alert(1)',
  '*',
  '*.example.org',
  '<all_urls>',
])('“%s” is no site, and it is said', (address) => {
  const { acts } = sites(listed);
  type(address);
  expect(acts.allow).not.toHaveBeenCalled();
  expect(screen.getByRole('alert').textContent).toContain('example.org');
});
