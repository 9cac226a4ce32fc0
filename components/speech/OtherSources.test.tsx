import { fireEvent, screen } from '@testing-library/preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { axeProblems } from '../fixtures/axe-problems';
import { show } from '../fixtures/show';
import type { OtherSpeech } from './JoinWith';
import { OtherSources } from './OtherSources';

const urls = ['https://www.yundu.example/a.html', 'http://m.lanxi.example/%E2%80%AE/'];
const onSplit = vi.fn<(url: string) => void>();
const onJoin = vi.fn<(id: string) => void>();
const loadOthers = vi.fn<() => Promise<OtherSpeech[]>>();
const sources = (all = urls, here = urls[0]) => (
  <OtherSources urls={all} here={here} onSplit={onSplit} loadOthers={loadOthers} onJoin={onJoin} />
);

beforeEach(() => {
  onSplit.mockReset();
  onJoin.mockReset();
  loadOthers.mockReset();
  loadOthers.mockResolvedValue([
    { id: 'two', title: '把桥修到家门口', lang: 'zh-CN', about: ['沈知远', '2026年4月12日'] },
    { id: 'three', title: '把灯点起来', lang: 'zh-CN', about: [] },
  ]);
});

test('the other addresses are listed as they are written, the open one by name', async () => {
  const { container } = show(sources(), 'en');
  expect(screen.getByText('Also at 1 other address').tagName).toBe('SUMMARY');
  const links = [...container.querySelectorAll('a')];
  expect(links.map(({ href, textContent }) => [href, textContent])).toEqual([[urls[1], 'm.lanxi.example/%E2%80%AE']]);
  expect(screen.getByText('This page')).toBeTruthy();
  expect(await axeProblems(container)).toEqual([]);
});

test('later pages say which they are, and what is read here opens here', () => {
  const pages = ['http://a.people.com.cn/n1/1.html', 'http://a.people.com.cn/n1/1-2.html', 'read:/k3j9x0a1b2c3d4e5'];
  const { container } = show(sources(pages, pages[0]));
  expect(container.textContent).toContain('第 2 页');
  expect(screen.getByText('在札记里读').getAttribute('href')).toBe('/read.html?id=k3j9x0a1b2c3d4e5');
  // The pages of the web can be split off, the text that is read here cannot.
  container.querySelector('details')!.open = true;
  expect(screen.getAllByRole('button', { name: '是另一篇，分出去' })).toHaveLength(2);
});

test('nothing can be split off a speech that was read at this address alone', () => {
  const { container } = show(sources(urls.slice(0, 1)));
  container.querySelector('details')!.open = true;
  expect(screen.queryByRole('button', { name: '是另一篇，分出去' })).toBeNull();
});

test('an address is split off', () => {
  const { container } = show(sources());
  container.querySelector('details')!.open = true;
  fireEvent.click(screen.getAllByRole('button', { name: '是另一篇，分出去' })[1]!);
  expect(onSplit).toHaveBeenCalledExactlyOnceWith(urls[1]);
});

test('the speech this one is one with is found by its title; Esc leaves both as they are', async () => {
  const { container } = show(sources());
  container.querySelector('details')!.open = true;
  fireEvent.click(screen.getByRole('button', { name: '与另一篇合并…' }));
  const field = await screen.findByLabelText('合并到这一篇里：按题目找');
  expect(document.activeElement).toBe(field);
  fireEvent.input(field, { target: { value: '，桥' } });
  expect(screen.getByText('没有这样的讲话。')).toBeTruthy();
  fireEvent.keyDown(field, { key: 'Escape' });
  expect(screen.queryByLabelText('合并到这一篇里：按题目找')).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: '与另一篇合并…' }));
  fireEvent.click(screen.getByRole('button', { name: '与另一篇合并…' }));
  fireEvent.input(await screen.findByLabelText('合并到这一篇里：按题目找'), { target: { value: '沈知远' } });
  expect(await axeProblems(container)).toEqual([]);
  fireEvent.click(screen.getByRole('button', { name: /把桥修到家门口/ }));
  expect(onJoin).toHaveBeenCalledExactlyOnceWith('two');
  expect(document.activeElement).toBe(screen.getByRole('button', { name: '与另一篇合并…' }));
});

test('Enter takes the only speech that is found, and none of several', async () => {
  const { container } = show(sources());
  container.querySelector('details')!.open = true;
  fireEvent.click(screen.getByRole('button', { name: '与另一篇合并…' }));
  const field = await screen.findByLabelText('合并到这一篇里：按题目找');
  fireEvent.keyDown(field, { key: 'Enter' });
  fireEvent.input(field, { target: { value: '沈知远' } });
  fireEvent.keyDown(field, { key: 'Enter', isComposing: true });
  expect(onJoin).not.toHaveBeenCalled();
  fireEvent.keyDown(field, { key: 'Enter' });
  expect(onJoin).toHaveBeenCalledExactlyOnceWith('two');
});

test('a notebook that can’t be read is said, and asked again', async () => {
  loadOthers.mockRejectedValueOnce(new Error('closed'));
  const { container } = show(sources());
  container.querySelector('details')!.open = true;
  fireEvent.click(screen.getByRole('button', { name: '与另一篇合并…' }));
  expect((await screen.findByRole('alert')).textContent).toBe('没能读出笔记本，请再试一次。');
  fireEvent.click(screen.getByRole('button', { name: '与另一篇合并…' }));
  expect(await screen.findByText('把灯点起来')).toBeTruthy();
});
