// @vitest-environment node
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keyPhrases } from './key-phrases';

const hidden = (text: string): string[] => keyPhrases(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['书是前人走过的路，事是我们脚下的路，把两条路接起来，学习才算有了着落。', '学习才算有了着落'],
  ['一分部署，九分落实。', '九分落实'],
  ['干部心里装着谁，脚步就会迈向谁。', '干部心里装着谁'],
  ['A question you can live without is not yet a question.', 'without is not yet a question'],
  ['We measure what is near, and call the rest weather.', 'and call the rest weather'],
  // A mark within a word or a number ends no clause.
  ['Some say it can wait, but those who live here don’t wait for anyone.', 'live here don’t wait for anyone'],
  ['这一年我们迎难而上，粮食总产量增长3.5%，群众满意度稳步提升。', '粮食总产量增长3.5'],
  ['Visit example.org tonight, and read what the river taught us all.', 'Visit example.org tonight'],
])('in “%s” the phrase is “%s”', (text, phrase) => {
  expect(hidden(text)).toContain(phrase);
});

test.each(['', '好', '好。', '实事求是', '。。。！', '2026', '   ', '的了是在', 'Yes.', '🌊🌊🌊'])(
  'nothing of “%s” can be hidden without leaving too little',
  (text) => {
    expect(keyPhrases(text)).toEqual([]);
  },
);

test.each([
  ['持之以恒加强思想建设，不断加强党性锤炼，做到学思用贯通。', '做到学思用贯通'],
  ['要引导干部树立正确的政绩观，把群众的事牢牢记在心上。', '把群众的事牢牢记在心上'],
  ['学得懂的是道理，扛得住的才是担当。', '扛得住的才是担当'],
  ['We are here because of what they did, and the harbour remembers their names.', 'harbour remembers their names'],
])('the most telling of “%s” is “%s”', (text, phrase) => {
  expect(hidden(text)[0]).toContain(phrase);
});

test('a passage without a mark loses its end, at the border of a word, and no more than can be held in mind', () => {
  const [phrase = ''] = hidden('把读过的书一本一本地用到眼前的事情上去才叫学习');
  expect(phrase.length).toBeGreaterThan(3);
  expect(phrase.length).toBeLessThanOrEqual(12);
  expect('把读过的书一本一本地用到眼前的事情上去才叫学习'.endsWith(phrase)).toBe(true);
});

test('whatever the text: phrases lie in it, hide some of it and leave some, and are the same each time', () => {
  const part = fc.constantFrom(
    '学习',
    '落实',
    '的',
    '，',
    '。',
    '\n',
    ' ',
    'work',
    'A',
    '🌊',
    '“',
    '”',
    '𠀀',
    '1',
    'é',
    '\u202e',
    '.',
    '’',
    '\u202f',
    '\ufeff',
    'river',
    'あ',
    'ก',
    '我们把基层治理这件事办好',
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 60 }), (parts) => {
      const text = parts.join('');
      const phrases = keyPhrases(text);
      expect(keyPhrases(text)).toEqual(phrases);
      // Those that are asked for only: the same, though not every clause was looked at.
      for (const most of [0, 1, 3]) expect(keyPhrases(text, most)).toEqual(phrases.slice(0, most));
      for (const { start, end } of phrases) {
        expect(start >= 0 && start < end && end <= text.length).toBe(true);
        expect(/[\p{L}\p{N}]/u.test(text.slice(start, end))).toBe(true);
        expect(/[\p{L}\p{N}]/u.test(text.slice(0, start) + text.slice(end))).toBe(true);
        expect(text.slice(start, end).isWellFormed()).toBe(true);
      }
    }),
  );
});
