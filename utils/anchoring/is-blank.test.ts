import { expect, it } from 'vitest';
import { isBlank } from './is-blank';

it('agrees, for every UTF-16 unit, with the pattern that says what is not to be seen', () => {
  const wrong = Array.from({ length: 0x1_0000 }, (_, code) => String.fromCharCode(code)).filter(
    (unit) => isBlank(unit) !== /^[\s\u200b\u2060\ufeff]$/.test(unit),
  );
  expect(wrong).toEqual([]);
});
it.each([
  ['', true],
  [' \n\u3000\u200b', true],
  ['\u3000\u3000实', false],
  [' x', false],
])('%j', (text, blank) => expect(isBlank(text)).toBe(blank));
