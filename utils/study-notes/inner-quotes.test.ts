import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quoted } from './inner-quotes';

describe('quoted', () => {
  test.each([
    ['要实干', '“要实干”'],
    ['坚持“以学促干”的导向', '“坚持‘以学促干’的导向”'],
    ['他说：“要记住‘实干’二字。”', '“他说：‘要记住“实干”二字。’”'],
    ['写成‘札记’', '“写成‘札记’”'],
    ['“读进去”“做出来”', '“‘读进去’‘做出来’”'],
    // cut inside a quotation, at either end
    ['实干”不是口号', '“实干’不是口号”'],
    ['所谓“实干', '“所谓‘实干”'],
    ['所谓“实干，就是‘做’', '“所谓‘实干，就是“做””'],
    ['第一段\n第二段“实”\n第三段', '“第一段\n“第二段‘实’\n“第三段”'],
  ])('%s', (text, expected) => {
    expect(quoted(text, 'zh-CN')).toBe(expected);
  });

  test.each([
    ['don’t say “I can’t”', '“don’t say ‘I can’t’”'],
    ['She said “he said ‘I don’t know’ twice”', '“She said ‘he said “I don’t know” twice’”'],
    ['They said "go on" and went', '“They said ‘go on’ and went”'],
    ['a 6" pipe', '“a 6" pipe”'],
  ])('English: %s', (text, expected) => {
    expect(quoted(text, 'en')).toBe(expected);
  });

  test('straight marks of a Chinese page are left as they are', () => {
    expect(quoted('他说"好"', 'zh-CN')).toBe('“他说"好"”');
  });

  test('only quotation marks change, and none disappears', () => {
    const text = fc.string({ unit: fc.constantFrom('“', '”', '‘', '’', '"', '\n', '实', 'a', ' ', '😀') });
    const bare = (s: string) => s.replaceAll(/[“”‘’"]/g, '');
    fc.assert(
      fc.property(text, fc.constantFrom('zh-CN' as const, 'en' as const), (words, lang) => {
        const out = quoted(words, lang);
        expect(bare(out)).toBe(bare(words));
        expect(out.length).toBe(words.length + 2 + (words.split('\n').length - 1));
        expect(out.startsWith('“') && out.endsWith('”')).toBe(true);
        expect(out.split('\n').every((paragraph) => paragraph.startsWith('“'))).toBe(true);
      }),
    );
  });
});
