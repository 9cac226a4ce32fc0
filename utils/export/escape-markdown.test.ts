import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeMarkdown } from './escape-markdown';
import { markdownTree } from './fixtures/markdown-tree';

/** The words of one paragraph as another library reads them; it may hold nothing but text, and addresses as code. */
function read(markdown: string): string {
  const { children } = markdownTree(markdown);
  if (children.length === 0) return '';
  expect(children.map(({ type }) => type)).toEqual(['paragraph']);
  const [paragraph] = children;
  const inside = paragraph && 'children' in paragraph ? paragraph.children : [];
  return inside
    .map((node) => {
      expect(['text', 'inlineCode']).toContain(node.type);
      return 'value' in node ? node.value : '';
    })
    .join('');
}

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
  ['https://a.b www.a.b a@b.c', '`https://a.b` `www.a.b` `a@b.c`'],
  ['见https://a.b/c?d=1&e（旧）。', '见`https://a.b/c?d=1&e`（旧）。'],
  ['[x](javascript:alert(1)) ://', '\\[x\\](javascript:alert(1)) \\://'],
  ['a`https://a.b`c', 'a\\``https://a.b`\\`c'],
  ['**粗** _斜_ `码` ~~删~~', '\\*\\*粗\\*\\* \\_斜\\_ \\`码\\` \\~\\~删\\~\\~'],
  ['a\\', 'a\\\\'],
  ['{{{renderer :x}}} {: id="x"}', '\\{\\{\\{renderer :x\\}\\}\\} \\{: id="x"\\}'],
  ['((a-1)) 键:: 值 ^abc', '\\(\\(a-1)) 键\\:\\: 值 \\^abc'],
])('%j', (text, escaped) => {
  expect(escapeMarkdown(text)).toBe(escaped);
});

test('reads back as the same text, with nothing left that has a meaning', () => {
  const unit = fc.constantFrom(
    ...'\\`*_[](){}^<>&|~$#@:/.=%!+-> 1w字“”a'.split(''),
    'www.',
    '://',
    'https://a.b',
    'www.a.b',
    'a@b.c',
    'mailto:a@b.cd',
    'xmpp:a@b.cd/e',
    'ftp://',
    '\t',
  );
  fc.assert(
    fc.property(fc.string({ unit }), (text) => {
      const escaped = escapeMarkdown(text);
      expect(read(escaped)).toBe(text.trim());
      // Once the escaped characters and the addresses are out, no special one is left anywhere, and no block can begin.
      const bare = escaped.replaceAll(/\\[!-/:-@[-`{-~]|`[^`]+`/g, '字');
      expect(bare).not.toMatch(/[\\`*_[\]<>&|~$#@{}^]|:\/\/|www\.|==|%%|::|\(\(/i);
      expect(bare).not.toMatch(/^(?:[-+=:]|\d+[.)]|\s)/);
    }),
    { numRuns: 400 },
  );
});

test('a long word is looked through once', () => {
  for (const long of ['a'.repeat(200_000), 'a.'.repeat(100_000), '@'.repeat(200_000), 'www.!'.repeat(40_000)])
    expect(escapeMarkdown(long).length).toBeGreaterThan(100_000);
});

test.each(['1. 关键', '- 项', '2) b'])('behind a mark a number or a dash begins no list: # %s', (text) => {
  expect(escapeMarkdown(text, { startsLine: false })).toBe(text);
});
