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

test('what was meant comes first: called so, beginning with it, having it inside, having a keyword with it; each in order', () => {
  const names = ['党建引领与基层党组织', '为民服务', '基层治理与服务', '基层治理', '夯实基层'];
  const themes = names.map((zh, at) => sampleTheme({ id: `t${at}`, name: { zh }, order: at }));
  themes[1]!.keywords = { zh: ['基层'], en: ['grass roots'] };
  const found = (typed: string) =>
    themeChoices(themes, typed, false).map((choice) =>
      choice.kind === 'theme' ? choice.theme.name.zh : choice.kind === 'new' ? `+${choice.name}` : choice.kind,
    );
  expect(found('基层')).toEqual(['基层治理与服务', '基层治理', ...[0, 4, 1].map((at) => names[at]), '+基层']);
  expect(found('基层治理')).toEqual(['基层治理', '基层治理与服务']);
  expect(found('Grass')).toEqual(['为民服务', '+Grass']);
  expect(found('')).toEqual(names);
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
