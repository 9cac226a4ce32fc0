import { screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { axeProblems } from '../fixtures/axe-problems';
import { show } from '../fixtures/show';
import { NotHere } from './NotHere';
import { PanelEmpty } from './PanelEmpty';
import { PanelFrame } from './PanelFrame';

const frame = (counts: { notes: number; waiting: number } | null) => (
  <PanelFrame notebook="notebook.html" writing="notebook.html#write" counts={counts}>
    <p>here</p>
  </PanelFrame>
);

test.each([
  [{ notes: 8, waiting: 3 }, 'en', '8 notes, 3 without a thought'],
  [{ notes: 1, waiting: 0 }, 'en', '1 note'],
  [{ notes: 8, waiting: 3 }, 'zh-CN', '8 条笔记，3 条还没有感悟'],
] as const)('the foot counts %j in %s', async (counts, locale, words) => {
  const { container } = show(frame(counts), locale);
  expect(container.querySelector('.panel-foot > span')?.textContent).toBe(words);
  expect(await axeProblems(container)).toEqual([]);
});

test.each([null, { notes: 0, waiting: 0 }])('with %j there is nothing to write from', (counts) => {
  show(frame(counts));
  expect(screen.queryByText('写心得')).toBeNull();
});

test('the empty panel speaks of keys only where they are on', async () => {
  const { container, rerender } = show(<PanelEmpty keys="kn0cqz" />);
  expect(container.querySelectorAll('kbd')).toHaveLength(4);
  expect(await axeProblems(container)).toEqual([]);
  rerender(<PanelEmpty keys={null} />);
  expect(container.querySelectorAll('kbd')).toHaveLength(0);
});

test('where the reader does not run, recent speeches lead on', async () => {
  const recent = [{ id: 'a', title: '', speaker: '沈知远', lang: 'zh-CN', url: 'https://yundu.example/a', notes: 2 }];
  const { container } = show(<NotHere recent={recent}>why</NotHere>);
  expect(screen.getByRole<HTMLAnchorElement>('link', { name: '没有标题的一页' }).href).toBe('https://yundu.example/a');
  expect(await axeProblems(container)).toEqual([]);
});
