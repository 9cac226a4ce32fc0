import { expect, test } from 'vitest';
import type { PagePlacement } from '@/utils/messaging/calls';
import { sampleNote, sampleSpeech } from '../fixtures/sample';
import { keptElsewhere } from './kept-elsewhere';

const first = 'http://www.gmw.cn/n1/c1-100.html';
const second = 'http://www.gmw.cn/n1/c1-100-2.html';
const other = 'https://dukou.example/a.html';
const text = [
  '路要一步一步走，桥要一座一座修，这话渡口的人都记得。',
  '灯要一盏一盏点，书要一页一页读，这话夜校的人都记得。',
];
const strange = ['今天讲的是另一件事，同修桥和读书都没有关系，请大家听好。'];
const page = (paragraphs: string[], pager?: { page: number; pages: number }) => ({
  paragraphs,
  fingerprint: { hashes: [], shingles: 0 },
  ...(pager && { pager }),
});
const at = (id: string, url: string, index = 0) => sampleNote({ id, url, paragraph: { index, text: '' } });
const lost: PagePlacement = { state: 'lost' };

test('a note of page one is on page one, though nothing was kept on page two yet', () => {
  const speech = sampleSpeech({ urls: [first], paragraphs: text });
  const notes = [at('one', first), at('two', 'https://www.gmw.cn/n1/c1-100.html')];
  const placements: Record<string, PagePlacement> = {
    one: { state: 'lost', candidates: [{ start: 1, end: 2, words: '路', before: '', after: '' }] },
    two: { state: 'ambiguous' },
  };
  const found = keptElsewhere(notes, {
    speech,
    page: page(strange, { page: 2, pages: 2 }),
    address: second,
    placements,
  });
  expect([...found]).toEqual([
    ['one', { href: first, page: 1, host: 'gmw.cn', isBefore: true }],
    ['two', { href: 'https://www.gmw.cn/n1/c1-100.html', page: 1, host: 'gmw.cn', isBefore: true }],
  ]);
});

test('one of page two comes after, one that was kept at this address is not elsewhere, nor one that is found here', () => {
  const speech = sampleSpeech({ urls: [first, second], paragraphs: text });
  const notes = [at('one', first), at('two', second), at('there', second)];
  const placements = { one: lost, two: lost, there: { state: 'exact', start: 3 } as const };
  const found = keptElsewhere(notes, {
    speech,
    page: page(strange, { page: 1, pages: 2 }),
    address: first,
    placements,
  });
  expect([...found]).toEqual([['two', { href: second, page: 2, host: 'gmw.cn', isBefore: false }]]);
});

test('a note of a speech that was joined to this one is where that is', () => {
  const speech = sampleSpeech({ urls: [first, other], paragraphs: text });
  const world = { speech, page: page(text), address: first, placements: { a: lost, b: lost } };
  const found = keptElsewhere([at('a', first), at('b', other, -1)], world);
  expect([...found]).toEqual([['b', { href: other, host: 'dukou.example', isBefore: false }]]);
  // And seen from there, with the text of the first kept.
  const there = { ...world, page: page(strange), address: other };
  expect([...keptElsewhere([at('a', first), at('b', other, -1)], there).keys()]).toEqual(['a']);
});

test('where another site has the whole text, a note that isn’t found should be here', () => {
  const speech = sampleSpeech({ urls: [first, other], paragraphs: text });
  const world = { speech, page: page(text), address: other, placements: { a: lost } };
  expect(keptElsewhere([at('a', first, 1)], world).size).toBe(0);
  // Told by the other notes of that address, too: they are found here.
  const placements: Record<string, PagePlacement> = { a: lost, c: { state: 'moved', start: 3 } };
  expect(keptElsewhere([at('a', first, -1), at('c', first)], { ...world, placements }).size).toBe(0);
  // What is like it here is to be decided.
  const like: Record<string, PagePlacement> = {
    a: { state: 'lost', candidates: [{ start: 1, end: 2, words: '路', before: '', after: '' }] },
  };
  expect(keptElsewhere([at('a', first, -1)], { ...world, placements: like }).size).toBe(0);
});

test('a text that is read here opens in its page, and nothing opens a file', () => {
  const article = { name: '', blocks: [{ text: '路' }] };
  const own = 'read:/speech01';
  const speech = sampleSpeech({ urls: [other, own, 'file:///a.html'], paragraphs: text, article });
  const world = { speech, page: page(strange), address: other, placements: { a: lost, b: lost } };
  expect([...keptElsewhere([at('a', own), at('b', 'file:///a.html')], world).values()]).toEqual([
    { href: '/read.html?id=speech01', isBefore: false },
    { isBefore: false },
  ]);
});

test('without a placement nothing is said', () => {
  const speech = sampleSpeech({ urls: [first] });
  expect(keptElsewhere([at('a', other)], { speech, page: page(strange), address: first, placements: {} }).size).toBe(0);
});
