import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sampleNote, sampleSpeech } from '../fixtures/sample';
import { search, searchable } from './choose-notes';
import { markedParts } from './Marked';

const under = (id: string, ...themes: string[]) =>
  sampleNote({ id, themes: themes.map((theme) => ({ id: theme, by: 'reader' as const })) });
const speeches = new Map([
  ['speech01', sampleSpeech()],
  ['speech02', sampleSpeech({ id: 'speech02', speaker: '顾澄', title: '小窗口里的大文章', date: '2026-03-18' })],
]);
const notes = [
  under('none0001'),
  under('gone0001', 'deleted1'),
  under('both0001', 'theme001', 'theme002'),
  sampleNote({
    id: 'older001',
    speechId: 'speech02',
    thought: 'Ｓｌｏｗ is smooth',
    themes: [{ id: 'theme002', by: 'reader' }],
  }),
];
test.each([
  ['slow', ['older001']],
  ['顾澄 SLOW', ['older001']],
  ['顾澄 担当', []],
  [' ', ['none0001', 'gone0001', 'both0001', 'older001']],
  ['绕道　矛盾', ['none0001', 'gone0001', 'both0001', 'older001']],
])('searching “%s” finds every word, whatever its width or case', (query, found) => {
  expect(search(searchable(notes, speeches), query).map(({ id }) => id)).toEqual(found);
});

test('marked parts joined are the text, and each hit holds a word of the query', () => {
  const piece = fc.constantFrom('群众', '办', '“', 'Ａ', 'a', ' ', '一', '\u200b', '…', '，');
  const text = fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(text, text, (whole, query) => {
      const parts = markedParts(whole, query);
      expect(parts.map(({ part }) => part).join('')).toBe(whole);
    }),
  );
  expect(markedParts('让群众少跑路', '群众 众少').filter(({ hit }) => hit)).toEqual([{ part: '群众少', hit: true }]);
});
