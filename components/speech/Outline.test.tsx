import { fireEvent, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import type { OutlineItem } from '@/utils/model/outline-item';
import { axeProblems } from '../fixtures/axe-problems';
import { sampleNote, sampleThemes } from '../fixtures/sample';
import { show } from '../fixtures/show';
import { Outline } from './Outline';
import { outlineRows } from './outline-rows';

const item = (label: string, paragraph: number, parent: number | null = null): OutlineItem => ({
  level: 1,
  marker: '',
  label,
  paragraph,
  parent,
});
const short = [item('端正学风', 0), item('读原文', 1, 0), item('学以致用', 2)];
/** Twelve points at the top, each with two under it. */
const long = Array.from({ length: 12 }, (_, index) => [
  item(`第${index}点`, index * 3),
  item(`第${index}点之一`, index * 3 + 1, index * 3),
  item(`第${index}点之二`, index * 3 + 2, index * 3),
]).flat();
const notes = [
  sampleNote({ id: 'note0001', section: ['端正学风', '读原文'] }),
  sampleNote({ id: 'note0002', section: ['端正学风'], themes: [] }),
];
const onShow = vi.fn<(point: number) => void>();
const onCopy = vi.fn<() => void>();
const outline = (items: OutlineItem[], at: number | null = null, starts?: (number | null)[], kept = notes) => (
  <Outline
    rows={outlineRows(items, kept)}
    themes={sampleThemes}
    lang="zh-CN"
    at={at}
    starts={starts}
    onShow={onShow}
    onCopy={onCopy}
  />
);
const labels = (): string[] => [...document.querySelectorAll('.outline .label')].map(({ textContent }) => textContent);
const point = (label: string): HTMLElement => screen.getByText(label).closest('button')!;

test('each point has a slip and a count for the notes under it, and is said with them', async () => {
  const { container } = show(outline(short));
  expect([...container.querySelectorAll('li')].map((row) => row.querySelectorAll('.slips i').length)).toEqual([
    2, 1, 0,
  ]);
  expect(container.querySelector('.slips i')?.getAttribute('data-colour')).toBe('vermilion');
  expect(screen.getByRole('button', { name: '端正学风 2 条笔记' }).isConnected).toBe(true);
  expect(screen.queryByRole('button', { name: /全部/ })).toBeNull();
  expect(await axeProblems(container)).toEqual([]);
});

test('so many notes that their slips would fill the line are told by the number', () => {
  const many = Array.from({ length: 40 }, (_, index) => sampleNote({ id: `note${index}`, section: ['端正学风'] }));
  const { container } = show(outline(short, null, undefined, many));
  expect(container.querySelectorAll('li:first-child .slips i')).toHaveLength(6);
  expect(container.querySelector('li:first-child .n')?.textContent).toBe('40');
});

test('the point being read is marked, and those above it', () => {
  const { container } = show(outline(short, 1));
  expect(container.querySelectorAll('[aria-current]')).toHaveLength(1);
  expect(point('读原文').getAttribute('aria-current')).toBe('location');
  expect(point('端正学风').closest('li')?.classList.contains('here')).toBe(true);
});

test('a click goes there, but not to a point that another page has', () => {
  show(outline(short, null, [10, 20, null]));
  fireEvent.click(point('读原文'));
  fireEvent.click(point('学以致用'));
  expect(onShow.mock.calls).toEqual([[1]]);
  expect(point('学以致用').getAttribute('aria-disabled')).toBe('true');
  expect(point('学以致用').title).toBe('不在打开的这一页上');
});

test('a long outline shows what stands at the top and around the point being read, until it is unfolded', async () => {
  const { container, rerender } = show(outline(long, null));
  expect(labels()).toHaveLength(12);
  rerender(outline(long, 7));
  expect(labels().slice(1, 6)).toEqual(['第1点', '第2点', '第2点之一', '第2点之二', '第3点']);
  const toggle = screen.getByRole('button', { name: '全部 36 条' });
  expect(toggle.getAttribute('aria-expanded')).toBe('false');
  fireEvent.click(toggle);
  expect(labels()).toHaveLength(36);
  expect(await axeProblems(container)).toEqual([]);
  fireEvent.click(screen.getByRole('button', { name: '收起' }));
  expect(labels()).toHaveLength(14);
});

test('two thousand points are drawn in steps, and as far as the one being read', () => {
  const giant = Array.from({ length: 2_000 }, (_, index) => item(`第${index}条`, index));
  const { rerender } = show(outline(giant, 0));
  expect(labels()).toHaveLength(60);
  fireEvent.click(screen.getByRole('button', { name: '再显示 60 条' }));
  expect(labels()).toHaveLength(120);
  rerender(outline(giant, 1_000));
  expect(labels().length).toBeGreaterThan(1_000);
  expect(labels().length).toBeLessThan(1_100);
});

test('Tab stops once, at the point being read; arrows, Home and End walk on', () => {
  const { container } = show(outline(short, 1));
  const stops = (): string[] =>
    [...container.querySelectorAll<HTMLElement>('[data-point][tabindex="0"]')].map(({ dataset }) => dataset['point']!);
  const press = (key: string, with_ = {}): void => void fireEvent.keyDown(document.activeElement!, { key, ...with_ });
  const at = (): string | undefined => (document.activeElement as HTMLElement).dataset['point'];
  expect(stops()).toEqual(['1']);
  point('读原文').focus();
  press('ArrowDown');
  expect([at(), stops()]).toEqual(['2', ['2']]);
  press('ArrowDown');
  expect(at()).toBe('2');
  press('Home');
  expect(at()).toBe('0');
  press('ArrowDown', { ctrlKey: true });
  expect(at()).toBe('0');
  press('End');
  expect(at()).toBe('2');
  press('ArrowUp');
  expect(at()).toBe('1');
});

test('the outline can be copied', () => {
  show(outline(short), 'en');
  fireEvent.click(screen.getByRole('button', { name: 'Copy the outline' }));
  expect(onCopy).toHaveBeenCalledOnce();
});
