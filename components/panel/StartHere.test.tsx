import { fireEvent, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { siteAccess } from '@/utils/sites/site-access';
import { axeProblems } from '../fixtures/axe-problems';
import { show } from '../fixtures/show';
import { OnlyNow } from './OnlyNow';
import { StartHere } from './StartHere';

const site = { name: 'yundu.example', pattern: '*://*.yundu.example/*' };
const listed = ['*://*.people.com.cn/*', '*://*.news.cn/*'];
const acts = () => ({ allow: vi.fn(), takeBack: vi.fn() });
const press = (name: string): boolean => fireEvent.click(screen.getByRole('button', { name }));

test.each(['zh-CN', 'en'] as const)(
  'where the browser doesn’t tell the site: how to start it, and everywhere (%s)',
  async (locale) => {
    const sites = acts();
    const { container } = show(
      <StartHere site={null} revoked={false} access={siteAccess(listed, listed)} lasts="site" acts={sites} />,
      locale,
    );
    expect(await axeProblems(container)).toEqual([]);
    expect(screen.getAllByRole('button')).toHaveLength(1);
    press(locale === 'en' ? 'Always on every site' : '在所有网站都用');
    expect(sites.allow).toHaveBeenCalledExactlyOnceWith(['*://*/*'], locale === 'en' ? 'every site' : '所有网站');
  },
);

test('a known site is allowed by one click; how long a press on the button holds is said', () => {
  const sites = acts();
  const { rerender, container } = show(
    <StartHere site={site} revoked={false} access={siteAccess(listed, listed)} lasts="site" acts={sites} />,
  );
  press('以后在 yundu.example 都用');
  expect(sites.allow).toHaveBeenCalledExactlyOnceWith([site.pattern], site.name);
  expect(container.textContent).toContain('用到离开这个网站为止');
  rerender(<StartHere site={site} revoked={false} access={siteAccess(listed, listed)} lasts="page" acts={sites} />);
  expect(container.textContent).toContain('用到换页为止');
});

test('a site whose access was taken back says so, and is given back', () => {
  const sites = acts();
  const news = { name: 'news.cn', pattern: '*://*.news.cn/*' };
  show(<StartHere site={news} revoked access={siteAccess([], listed)} lasts="site" acts={sites} />);
  expect(screen.getByRole('heading', { name: '札记不能在 news.cn 运行' })).toBeTruthy();
  press('重新允许');
  expect(sites.allow).toHaveBeenCalledExactlyOnceWith(['*://*.news.cn/*'], 'news.cn');
});

test('speech sites that are not allowed are told of where the site isn’t known, and asked for at once', () => {
  const sites = acts();
  show(<StartHere site={null} revoked={false} access={siteAccess([listed[0]!], listed)} lasts="site" acts={sites} />);
  expect(screen.getByText('有 1 个讲话网站，浏览器没有让札记运行。')).toBeTruthy();
  press('重新允许');
  expect(sites.allow).toHaveBeenCalledExactlyOnceWith(['*://*.news.cn/*'], '讲话网站');
});

test.each(['zh-CN', 'en'] as const)('a page that runs only this time leads on to for good (%s)', async (locale) => {
  const sites = acts();
  const { container } = show(<OnlyNow site={site} lasts="site" acts={sites} />, locale);
  expect(await axeProblems(container)).toEqual([]);
  const [here, everywhere] = screen.getAllByRole('button');
  fireEvent.click(here!);
  fireEvent.click(everywhere!);
  expect(sites.allow.mock.calls.map(([patterns]) => patterns as string[])).toEqual([[site.pattern], ['*://*/*']]);
});
