import { fireEvent, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { expect, test } from 'vitest';
import { axeProblems } from '../fixtures/axe-problems';
import { show } from '../fixtures/show';
import type { SpeechOrder } from './arrange-speeches';
import { SpeechList } from './SpeechList';

const speech = (id: string, part = {}) => ({
  id,
  title: `讲话${id}`,
  lang: 'zh-CN',
  urls: [`https://www.${id}.example/`],
  notes: 0,
  withThought: 0,
  hasThought: false,
  documents: 0,
  read: 0,
  ...part,
});
function List({ speeches }: { speeches: ReturnType<typeof speech>[] }) {
  const [query, setQuery] = useState('');
  const [order, setOrder] = useState<SpeechOrder>('read');
  return <SpeechList speeches={speeches} query={query} order={order} onQuery={setQuery} onOrder={setOrder} />;
}

test('an empty list says how one comes there', async () => {
  const { container } = show(<List speeches={[]} />);
  expect(screen.getByRole('heading', { name: '还没有讲话' })).toBeTruthy();
  expect(screen.getByRole('link').getAttribute('href')).toBe('/read.html');
  expect(await axeProblems(container)).toEqual([]);
});

test('the arrows go from the field through the rows, and back', async () => {
  const { container } = show(<List speeches={[speech('a', { read: 2 }), speech('b', { title: '', read: 1 })]} />, 'en');
  const [first, second] = screen.getAllByRole('link');
  const field = screen.getByRole('searchbox');
  field.focus();
  const press = (key: string) => fireEvent.keyDown(document.activeElement!, { key });
  press('ArrowUp');
  expect(document.activeElement).toBe(field);
  press('ArrowDown');
  expect(document.activeElement).toBe(first);
  press('End');
  expect(document.activeElement).toBe(second);
  press('ArrowDown');
  expect(document.activeElement).toBe(second);
  press('Home');
  press('ArrowUp');
  expect(document.activeElement).toBe(field);
  expect(second?.textContent).toContain('A page without a title');
  expect(await axeProblems(container)).toEqual([]);
});

test('a hundred at a time; what is found is said', () => {
  const { container } = show(<List speeches={Array.from({ length: 250 }, (_, index) => speech(`x${index}`))} />);
  expect(container.querySelectorAll('.speech-row')).toHaveLength(100);
  fireEvent.click(screen.getByRole('button', { name: '再显示 100 条' }));
  expect(container.querySelectorAll('.speech-row')).toHaveLength(200);
  fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'x249' } });
  expect(screen.getByRole('status').textContent).toBe('1 / 250 篇');
});
