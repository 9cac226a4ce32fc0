import { expect, it } from 'vitest';
import { sourceAddress } from './source-address';

const id = 'k3j9x0a1b2c3d4e5';
const own = `read:/${id}`;
const article = { name: '', blocks: [{ text: '话' }] };

it.each([
  ['a page', ['https://a.example/1', own], article, 'https://a.example/1'],
  ['an article', [own, 'https://a.example/1'], article, `/read.html?id=${id}`],
  ['an article that was removed', [own, 'https://a.example/1'], undefined, 'https://a.example/1'],
  ['an article that was removed, nothing else', [own], undefined, undefined],
  ['another’s article', ['read:/anotherspeech000'], article, undefined],
  ['a file', ['file:///home/a.txt'], undefined, undefined],
])('of %s', (_what, urls, kept, address) => {
  expect(sourceAddress({ id, urls, article: kept })).toBe(address);
});

it('of a note is where it was kept, if that opens', () => {
  const speech = { id, urls: ['https://a.example/1', own, 'file:///home/a.txt'], article };
  expect(sourceAddress(speech, 'https://b.example/2')).toBe('https://b.example/2');
  expect(sourceAddress(speech, own)).toBe(`/read.html?id=${id}`);
  expect(sourceAddress(speech, 'file:///home/a.txt')).toBe('https://a.example/1');
});

it('of no speech is none', () => expect(sourceAddress(undefined)).toBeUndefined());
