import { describe, expect, test } from 'vitest';
import { findingKinds } from '@/utils/model/finding';
import { findingWords } from './finding-words';

describe.each(['zh-CN', 'en'] as const)('%s', (locale) => {
  test.each(findingKinds)('%s has a title and a line that says why', (kind) => {
    const words = findingWords({ kind, found: '3', expected: '5' }, locale);
    expect(words.title).not.toBe(`title-${kind}`);
    expect(words.why).not.toMatch(/\{|why-/);
    expect(words.fix).toBeUndefined();
  });

  test.each(['altered-quotation', 'contradicts-facts', 'typed-number', 'punctuation'] as const)(
    'the mending of %s has a name',
    (kind) => {
      expect(findingWords({ kind, expected: '2026年4月23日', fix: '2026年4月23日' }, locale).fix).not.toMatch(
        /fix-|\{/,
      );
    },
  );
});
