import { expect, test } from 'vitest';
import { missingFonts } from './missing-fonts';

/** A machine with these fonts, each of a width of its own; whatever else is asked for is drawn in the generic one behind it. */
function machine(fonts: Record<string, number>) {
  let font = '';
  return {
    get font() {
      return font;
    },
    set font(asked: string) {
      font = asked;
    },
    measureText(text: string) {
      const families = font
        .replace(/^\S+ /, '')
        .split(', ')
        .map((family) => family.replaceAll('"', ''));
      const width = (families.map((family) => fonts[family]).find((one) => one !== undefined) ?? 0) * text.length;
      return { width, actualBoundingBoxAscent: width } as TextMetrics;
    },
  };
}

const pen = machine({ serif: 3, 'sans-serif': 4, monospace: 5, 仿宋: 6, 宋体: 3 });

test('those are missing that are drawn as whatever stands in for them; a font that is the usual one is there', () => {
  expect(missingFonts(['仿宋', '宋体', '方正小标宋简体', '方正小标宋简体'], pen)).toEqual(['方正小标宋简体']);
});

test('a name breaks out of nothing', () => {
  const asked: string[] = [];
  const spy = Object.defineProperty(machine({}), 'font', {
    set(font: string) {
      asked.push(font);
    },
    get: () => '',
  });
  missingFonts(['a", "b\\\n'], spy);
  expect(asked).toContain('48px "a, b", serif');
});
