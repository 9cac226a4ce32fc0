import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyCharacter } from '@/utils/text/fixtures/any-character';
import { parse } from 'yaml';
import { hostileTexts } from './fixtures/whole-documents';
import { frontMatter } from './front-matter';
import { safeText } from './safe-text';

/** What is between the dashes, as programs cut it out: up to the first line that is nothing but dashes. */
function read(text: string): unknown {
  const [, inside, rest] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  expect(rest).toBe('');
  return parse(inside ?? '');
}
const oneLine = (text: string): string => safeText(text).replaceAll(/\s+/gu, ' ').trim();

test('fields in their order, days plain, all other text quoted', () => {
  const fields = { title: '学习：心得', date: '2026-04-24', notes: 12, tags: ['学习方法', '2026'], speaker: '' };
  expect(frontMatter(fields)).toBe(
    '---\ntitle: "学习：心得"\ndate: 2026-04-24\nnotes: 12\ntags:\n  - "学习方法"\n  - "2026"\n---\n',
  );
  expect(read(frontMatter({ date: 'x: 1' }))).toEqual({ date: 'x: 1' });
});

test('nothing to say, nothing written', () => {
  expect(frontMatter({ title: ' \u0000', tags: ['', '\n'], n: Number.NaN })).toBe('');
});

test.each([...hostileTexts, '---', '- a', '*a', '&a b', '!!js/function', 'a: b # c', 'yes', '~', '0x10', '"', "'"])(
  'reads back as the same text: %j',
  (text) => {
    const shown = oneLine(`${text}字`);
    expect(read(frontMatter({ title: `${text}字`, tags: [`${text}字`] }))).toEqual({ title: shown, tags: [shown] });
  },
);

test('whatever the texts and keys', () => {
  const text = fc.string({ unit: anyCharacter });
  fc.assert(
    fc.property(text, fc.array(text), fc.constantFrom('title', 'yes', 'a b', '出处', '- x'), (title, tags, key) => {
      const entries = tags.map(oneLine).filter((tag) => tag !== '');
      const words = oneLine(title);
      expect(read(frontMatter({ kept: 1, [key]: title, tags }))).toEqual({
        kept: 1,
        ...(words !== '' && { [key]: words }),
        ...(entries.length > 0 && { tags: entries }),
      });
    }),
  );
});
