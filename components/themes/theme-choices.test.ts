import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sampleTheme, sampleThemes } from '../fixtures/sample';
import { themeChoices } from './theme-choices';

test('an archived theme is not offered, nor is its name offered as new', () => {
  const themes = [sampleTheme({ archived: true })];
  expect(themeChoices(themes, '担当作为', false)).toEqual([]);
});

test('a name that is too long is not offered', () => {
  expect(themeChoices([], '长'.repeat(60), false)).toHaveLength(1);
  expect(themeChoices([], '长'.repeat(61), false)).toEqual([]);
});

test('whatever is typed: every theme offered holds it, and a new one is offered only if none is called so', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.constantFrom('担', '学习方法', ' ways TO learn ', '民')), (typed) => {
      const fold = (text: string): string => text.normalize('NFKC').toLowerCase();
      const wanted = fold(typed.trim());
      const named = (zh = '', en = ''): string[] => [fold(zh), fold(en)];
      for (const choice of themeChoices(sampleThemes, typed, true)) {
        if (choice.kind === 'theme') {
          expect(named(choice.theme.name.zh, choice.theme.name.en).some((name) => name.includes(wanted))).toBe(true);
        }
        if (choice.kind === 'new') {
          expect(sampleThemes.flatMap(({ name }) => named(name.zh, name.en))).not.toContain(wanted);
        }
      }
    }),
  );
});
