import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { titleWords } from './title-words';

test.each([
  ['答好|新时代|青年|干部的|考题'.split('|')],
  ['以|“钉钉子”精神|抓好|2026年|第一季度|重点工作落实'.split('|')],
  ['——|学习|《在|全市|推进会上的|讲话》有感'.split('|')],
  ['学习|《习近平|著作|选读》|奋力|谱写新篇章'.split('|')],
  [['学习 ', 'Reading ', 'well 的', '心得']],
  [['Small things']],
])('%j', (words) => {
  expect(titleWords(words.join(''))).toEqual(words);
});

test('joined, they are the title', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...Array.from('学习新时代的“”《》，—a 1😀年')), maxLength: 30 }),
      (title) => {
        expect(titleWords(title).join('')).toBe(title);
      },
    ),
  );
});
