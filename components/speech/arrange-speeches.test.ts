import { expect, test } from 'vitest';
import { arrangeSpeeches, findSpeeches, type SpeechOrder } from './arrange-speeches';

const speech = (id: string, part = {}) => ({ id, title: id, notes: 0, read: 0, ...part });
const speeches = [
  speech('把桥修到家门口', { speaker: '沈知远', date: '2026-04-03', occasion: '云渡市座谈会', notes: 2, read: 5 }),
  speech('第10课', { notes: 9, read: 1 }),
  speech('第2课', { publishedOn: '2026-05-01', publication: 'Yundu Daily', read: 9 }),
];

test.each<[SpeechOrder, string[]]>([
  ['read', ['第2课', '把桥修到家门口', '第10课']],
  ['date', ['第2课', '把桥修到家门口', '第10课']],
  ['title', ['把桥修到家门口', '第2课', '第10课']],
  ['notes', ['第10课', '把桥修到家门口', '第2课']],
])('by %s', (order, ids) => {
  expect(arrangeSpeeches(speeches, order, 'zh').map(({ id }) => id)).toEqual(ids);
});

test.each([
  ['', 3],
  ['  ', 3],
  ['沈知远 桥', 1],
  ['ＹＵＮＤＵ daily', 1],
  ['2026年4月', 1],
  ['2026-04', 1],
  ['座谈会 没有', 0],
])('“%s” finds %i', (query, n) => {
  expect(findSpeeches(speeches, query)).toHaveLength(n);
});
