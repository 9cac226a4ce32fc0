import { fireEvent, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { expect, test } from 'vitest';
import type { Facets } from '@/utils/search/filter-notes';
import { noFilter, type NoteFilter } from '@/utils/search/note-filter';
import { axeProblems } from '../fixtures/axe-problems';
import { sampleThemes } from '../fixtures/sample';
import { show } from '../fixtures/show';
import { FilterChips } from './FilterChips';

const facets: Facets = {
  themes: new Map([
    ['theme001', 3],
    [null, 1],
  ]),
  speakers: new Map([
    ['沈知远', 2],
    ['顾澄', 5],
  ]),
  sites: new Map([['yundu.example', 4]]),
  years: new Map([
    ['2026', 4],
    ['2025', 2],
    [null, 1],
  ]),
  lost: 2,
  thought: 4,
  noThought: 6,
};
let filter: NoteFilter;
function Chips({ begin = noFilter, counts = facets }: { begin?: NoteFilter; counts?: Facets }) {
  const [now, setNow] = useState(begin);
  filter = now;
  return <FilterChips filter={now} onFilter={setNow} facets={counts} themes={sampleThemes} />;
}
const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
const press = (key: string): void => void fireEvent.keyDown(document.activeElement!, { key });
const options = (): (string | null)[] => screen.getAllByRole('option').map(({ textContent }) => textContent);

test('chips say what they would show, and are on or off; one thought excludes the other', async () => {
  const { container } = show(<Chips />);
  expect([...container.querySelectorAll('.chip')].map(({ textContent }) => textContent)).toEqual([
    '有感悟4',
    '还没有感悟6',
    '找不到原文2',
    '主题',
    '讲话人',
    '日期',
    '网站',
  ]);
  fireEvent.click(button('有感悟 4'));
  expect(filter).toEqual({ ...noFilter, thought: true });
  expect(button('有感悟 4').getAttribute('aria-pressed')).toBe('true');
  fireEvent.click(button('还没有感悟 6'));
  expect(filter.thought).toBe(false);
  fireEvent.click(button('找不到原文 2'));
  expect(filter.lost).toBe(true);
  expect(await axeProblems(container)).toEqual([]);
  fireEvent.click(button('清除筛选'));
  expect(filter).toEqual(noFilter);
  expect(screen.queryByRole('button', { name: '清除筛选' })).toBeNull();
});

test('what is lost is no filter where nothing is, unless it is on', () => {
  const { rerender } = show(<Chips counts={{ ...facets, lost: 0 }} />);
  expect(screen.queryByRole('button', { name: /找不到原文/ })).toBeNull();
  rerender(<Chips key="on" begin={{ ...noFilter, lost: true }} counts={{ ...facets, lost: 0 }} />);
  expect(button('找不到原文 0').isConnected).toBe(true);
});

test('a list by keys alone: ↓ opens it, arrows and Enter choose several, Esc closes and the focus is back', async () => {
  const { container } = show(<Chips />);
  button('讲话人').focus();
  press('ArrowDown');
  expect(document.activeElement).toBe(screen.getByRole('combobox', { name: '找讲话人' }));
  expect(options()).toEqual(['顾澄5', '沈知远2']);
  press('ArrowDown');
  press('Enter');
  expect(filter.speakers).toEqual(['沈知远']);
  expect(screen.getByRole('option', { selected: true }).textContent).toBe('沈知远2');
  press('ArrowDown');
  press('Enter');
  expect(filter.speakers).toEqual(['沈知远', '顾澄']);
  expect(await axeProblems(container)).toEqual([]);
  press('Escape');
  expect(screen.queryByRole('listbox')).toBeNull();
  expect(document.activeElement).toBe(button('讲话人: 沈知远 +1'));
  expect(document.activeElement?.getAttribute('aria-pressed')).toBe('true');
});

test('the field narrows the list; Enter while composing chooses nothing', () => {
  show(<Chips />);
  fireEvent.click(button('主题'));
  expect(options()).toEqual(['担当作为3', '没有主题1']);
  fireEvent.keyDown(document.activeElement!, { key: 'Enter', isComposing: true });
  expect(filter).toEqual(noFilter);
  fireEvent.input(document.activeElement!, { target: { value: '没有' } });
  expect(options()).toEqual(['没有主题1']);
  press('Enter');
  expect(filter.themes).toEqual([null]);
  fireEvent.input(document.activeElement!, { target: { value: '<b>' } });
  expect(screen.queryAllByRole('option')).toEqual([]);
  expect(screen.getByText('没有这样的').isConnected).toBe(true);
});

test('a year is a range of days; a range of one’s own is said on the chip', async () => {
  const { container } = show(<Chips />);
  fireEvent.click(button('日期'));
  expect(options()).toEqual(['2026年4', '2025年2']);
  fireEvent.click(screen.getByRole('option', { name: /2025年/ }));
  expect(filter).toMatchObject({ from: '2025-01-01', to: '2025-12-31' });
  expect(button('日期: 2025年').isConnected).toBe(true);
  fireEvent.change(screen.getByLabelText('到'), { target: { value: '2025-04-23' } });
  expect(button('日期: 2025年1月1日 – 2025年4月23日').isConnected).toBe(true);
  expect(await axeProblems(container)).toEqual([]);
  fireEvent.change(screen.getByLabelText('从'), { target: { value: '' } });
  expect(filter).toMatchObject({ from: null, to: '2025-04-23' });
});

test('one stop of the Tab key, moved through by arrows; clearing leaves the focus among them', () => {
  const { container } = show(<Chips />);
  const stops = (): (string | null)[] =>
    [...container.querySelectorAll<HTMLElement>('button')]
      .filter(({ tabIndex }) => tabIndex === 0)
      .map(({ textContent }) => textContent);
  expect(stops()).toEqual(['有感悟4']);
  button('有感悟 4').focus();
  press('ArrowLeft');
  expect(document.activeElement).toBe(button('搜索的写法'));
  press('ArrowRight');
  press('ArrowRight');
  expect(stops()).toEqual(['还没有感悟6']);
  fireEvent.click(button('还没有感悟 6'));
  expect(stops()).toEqual(['还没有感悟6']);
  press('End');
  press('ArrowLeft');
  expect(document.activeElement).toBe(button('清除筛选'));
  expect(stops()).toEqual(['清除筛选']);
  fireEvent.click(button('清除筛选'));
  expect(document.activeElement).toBe(button('有感悟 4'));
  expect(stops()).toEqual(['有感悟4']);
});

test('a click elsewhere closes a list', () => {
  show(<Chips />);
  fireEvent.click(button('网站'));
  fireEvent.pointerDown(document.body);
  expect(screen.queryByRole('listbox')).toBeNull();
});

test('how to search is told on request', async () => {
  const { container } = show(<Chips />);
  fireEvent.click(button('搜索的写法'));
  expect(screen.getByText('-会议').isConnected).toBe(true);
  expect(button('搜索的写法').getAttribute('aria-expanded')).toBe('true');
  expect(await axeProblems(container)).toEqual([]);
  fireEvent.click(button('搜索的写法'));
  expect(screen.queryByText('-会议')).toBeNull();
});
