import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { choosePassages } from './choose-passages.ts';

const paragraphs = readFileSync('scripts/speech.txt', 'utf8').split('\n').slice(2).filter(Boolean);
const text = paragraphs.join('\n');

test('passages are spread over the speech, in order, each found once', () => {
  const passages = choosePassages(paragraphs, text, 8);
  expect(passages).toHaveLength(8);
  const starts = passages.map(({ from }) => text.indexOf(from));
  expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  expect(new Set(starts).size).toBe(8);
  expect(Math.max(...starts)).toBeGreaterThan(text.length * 0.7);
  for (const { from, to } of passages) {
    expect(text.indexOf(from)).toBe(text.lastIndexOf(from));
    expect(text.indexOf(to)).toBeGreaterThanOrEqual(text.indexOf(from));
  }
  expect(passages.filter(({ from, to }) => from !== to)).toHaveLength(1);
});

test('a short speech gives as many as it has; sentences that are there twice are left out', () => {
  const twice = '同样的一句话在这里说了两遍，所以不选它。';
  expect(
    choosePassages(
      [twice, twice, '只说一遍的这句话够长，可以选上。', '短。'],
      `${twice}${twice}只说一遍的这句话够长，可以选上。短。`,
      8,
    ),
  ).toEqual([{ from: '只说一遍的这句话够长，可以选上。', to: '只说一遍的这句话够长，可以选上。' }]);
  expect(choosePassages([], '', 8)).toEqual([]);
});
