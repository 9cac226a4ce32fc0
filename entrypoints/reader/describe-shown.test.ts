import { beforeEach, expect, it } from 'vitest';
import { readPageText, type PageText } from '@/utils/anchoring/page-text';
import { CANDIDATE_WORDS } from '@/utils/model/limits';
import { describeShown } from './describe-shown';

let page: PageText;
const WORDS = '事要做出来';
const passage = (): { start: number; end: number } => {
  const start = page.text.indexOf(WORDS);
  return { start, end: start + WORDS.length };
};
const read = (): PageText => readPageText(document.body, () => true);

beforeEach(() => {
  document.body.innerHTML = '<h1>题</h1><p id="p">书要读进去，事要做出来。</p>';
  page = read();
});

it('is the place as long as the words are those that were shown', () => {
  expect(describeShown(page, passage(), WORDS)).toMatchObject({ quote: WORDS, anchor: { exact: WORDS } });
});

it('is the place when something else on the page changed, where the passage is by then', () => {
  document.querySelector('h1')!.textContent = '另一个题目';
  const place = describeShown(page, passage(), WORDS);
  expect(place).toMatchObject({ quote: WORDS, anchor: { start: read().text.indexOf(WORDS) } });
});

it('is none when the words became others, though nobody has read the page since', () => {
  document.querySelector('#p')!.firstChild!.nodeValue = '书要读进去，事要想出来。';
  expect(describeShown(page, passage(), WORDS)).toBe('changed');
  expect(describeShown(page, passage())).toBe('changed');
});

it('is none when the page was read anew and has other words at the place', () => {
  document.querySelector('#p')!.firstChild!.nodeValue = '书要读进去，事要想出来。';
  const before = passage();
  page = read();
  expect(describeShown(page, before, WORDS)).toBe('changed');
});

it('is none when the passage has gone', () => {
  document.querySelector('#p')!.remove();
  expect(describeShown(page, passage(), WORDS)).toBe('changed');
});

it('is the place of words that were shown cut, and of no longer ones that were shown whole', () => {
  const long = '长'.repeat(CANDIDATE_WORDS + 9);
  document.querySelector('#p')!.textContent = long;
  page = read();
  const start = page.text.indexOf(long);
  const all = { start, end: start + long.length };
  expect(describeShown(page, all, long.slice(0, CANDIDATE_WORDS))).toMatchObject({ quote: long });
  expect(describeShown(page, all, long.slice(0, CANDIDATE_WORDS - 1))).toBe('changed');
});
