import { fireEvent, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { axeProblems } from '../fixtures/axe-problems';
import { show } from '../fixtures/show';
import { OtherSources } from './OtherSources';

const urls = ['https://www.yundu.example/a.html', 'http://m.lanxi.example/%E2%80%AE/'];

test('the other addresses are listed as they are written, the open one is not', async () => {
  const { container } = show(<OtherSources urls={urls} here={urls[0]} />, 'en');
  expect(screen.getByText('Also at 1 other address').tagName).toBe('SUMMARY');
  const links = [...container.querySelectorAll('a')];
  expect(links.map(({ href, textContent }) => [href, textContent])).toEqual([[urls[1], 'm.lanxi.example/%E2%80%AE']]);
  expect(screen.queryByRole('button')).toBeNull();
  expect(await axeProblems(container)).toEqual([]);
});

test('nothing is said of a speech that was read at this address alone', () => {
  const { container } = show(<OtherSources urls={urls.slice(0, 1)} here={urls[0]} />);
  expect(container.querySelector('details')).toBeNull();
});

test('an address is split off, a speech is joined with another, where that can be done', () => {
  const onSplit = vi.fn<(url: string) => void>();
  const onJoin = vi.fn<() => void>();
  const { container } = show(<OtherSources urls={urls} onSplit={onSplit} onJoin={onJoin} />);
  container.querySelector('details')!.open = true;
  fireEvent.click(screen.getAllByRole('button', { name: '分出去' })[1]!);
  fireEvent.click(screen.getByRole('button', { name: '与另一篇合并…' }));
  expect(onSplit).toHaveBeenCalledExactlyOnceWith(urls[1]);
  expect(onJoin).toHaveBeenCalledOnce();
});
