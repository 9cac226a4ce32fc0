import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clausesOf } from './clauses-of';

const clauses = (text: string): string[] => clausesOf(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['读书，干事。', ['读书', '干事']],
  ['增长3.5%，收入1,200元，12:30开会', ['增长3.5%', '收入1,200元', '12:30开会']],
  ['We don’t wait. Read example.org: the U.S. did', ['We don’t wait', ' Read example.org', ' the U.S', ' did']],
  ['It ends.Then it goes on', ['It ends', 'Then it goes on']],
  ['他说‘好’就好', ['他说', '好', '就好']],
  ['', []],
  ['。。', []],
])('%j', (text, expected) => {
  expect(clauses(text)).toEqual(expected);
});

test('whatever the text: clauses in their order, parted by marks alone, and their letters with the marks on them', () => {
  const part = fc.constantFrom('甲', '。', '.', '’', 'a', 'É', 'e\u0301', '1', ' ', '🌊', '\ud800', '\n', '𠀀');
  fc.assert(
    fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
      const text = parts.join('');
      let rest = '';
      let at = 0;
      for (const { start, end, letters, lettersEnd } of clausesOf(text)) {
        expect(start >= at && end > start).toBe(true);
        rest += text.slice(at, start);
        at = end;
        const found = [...text.slice(start, end).matchAll(/[\p{L}\p{N}]\p{M}*/gu)];
        expect(letters).toEqual(found.map(({ index }) => start + index));
        const last = found.at(-1);
        if (last) expect(lettersEnd).toBe(start + last.index + last[0].length);
      }
      expect(rest + text.slice(at)).toMatch(/^[。.’\n]*$/);
    }),
  );
});
