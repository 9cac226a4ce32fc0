import { expect, test } from 'vitest';
import { wordRuns } from './word-runs';

test.each([' a', 'a ', 'a  b', '\ta', 'a\tb', '甲\u3000', 'a\n', 'a \nb'])(
  'white space Word would leave out is kept: %j',
  (text) => {
    expect(wordRuns(text, 'en')).toContain('<w:t xml:space="preserve">');
  },
);

test.each(['a', 'a b', '甲乙', ''])('where there is none, a file does not grow by telling so: %j', (text) => {
  expect(wordRuns(text, 'en')).not.toContain('preserve');
});

test('an apostrophe stays Latin, a quotation mark does not', () => {
  const runs = wordRuns('他说“don’t”’', 'zh-CN');
  expect([...runs.matchAll(/<w:r>(.*?)<\/w:r>/g)].map(([, run]) => run)).toEqual([
    '<w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr><w:t>他说“don</w:t>',
    '<w:t>’</w:t>',
    '<w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr><w:t>t”’</w:t>',
  ]);
});
