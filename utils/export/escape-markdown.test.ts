import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeMarkdown } from './escape-markdown';

/** What a Markdown reader makes of backslashes (CommonMark 2.4): before ASCII punctuation they vanish. */
const read = (text: string) => text.replaceAll(/\\([!-/:-@[-`{-~])/g, '$1');

test.each([
  ['要坚持“以学促干”的导向。', '要坚持“以学促干”的导向。'],
  ['# 一', '\\# 一'],
  ['- 一', '\\- 一'],
  ['1. 一', '1\\. 一'],
  ['2026) 一', '2026\\) 一'],
  ['3.5亿', '3\\.5亿'],
  ['    四个空格', '四个空格'],
  ['====', '\\=\\=\\=\\='],
  ['![a](b)<c>&copy;', '!\\[a\\](b)\\<c\\>\\&copy;'],
  ['https://a.b www.a.b a@b.c', 'https\\://a.b www\\.a.b a\\@b.c'],
  ['**粗** _斜_ `码` ~~删~~', '\\*\\*粗\\*\\* \\_斜\\_ \\`码\\` \\~\\~删\\~\\~'],
  ['a\\', 'a\\\\'],
])('%j', (text, escaped) => {
  expect(escapeMarkdown(text)).toBe(escaped);
});

test('reads back as the same text, with nothing left that has a meaning', () => {
  const unit = fc.constantFrom(...'\\`*_[]()<>&|~$#@:/.=%!+-> 1w字“”a'.split(''), 'www.', '://', '\t');
  fc.assert(
    fc.property(fc.string({ unit }), (text) => {
      const escaped = escapeMarkdown(text);
      expect(read(escaped)).toBe(text.trim());
      // Once the escaped characters are out, no special one is left anywhere, and no block can begin.
      const bare = escaped.replaceAll(/\\[!-/:-@[-`{-~]/g, '字');
      expect(bare).not.toMatch(/[\\`*_[\]<>&|~$#@]|:\/\/|www\.|==|%%/i);
      expect(bare).not.toMatch(/^(?:[-+=:]|\d+[.)]|\s)/);
    }),
  );
});

test.each(['1. 关键', '- 项', '2) b'])('behind a mark a number or a dash begins no list: # %s', (text) => {
  expect(escapeMarkdown(text, { startsLine: false })).toBe(text);
});
