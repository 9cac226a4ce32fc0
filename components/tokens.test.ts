// @vitest-environment node
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readSources } from '@/scripts/read-sources';
import { pageLayout } from '@/utils/export/page-layout';
import { pageProperties } from '@/utils/export/page-properties';

/** Custom properties by name. */
type Tokens = Map<string, string>;

const css = ['tokens.css', 'tokens-pages.css']
  .map((name) => readFileSync(`components/${name}`, 'utf8'))
  .join('\n')
  .replaceAll(/\/\*[^]*?\*\//g, '');

/** The two sides of every `--name: light-dark(…, …)`, split at the comma that is in no brackets; what is the same in both stands in both. */
function appearances(): { light: Tokens; dark: Tokens } {
  const sides = { light: new Map<string, string>(), dark: new Map<string, string>() };
  for (const [, name = '', value = ''] of css.matchAll(/(--[\w-]+)\s*:\s*([^;]+);/g)) {
    const pair = /^light-dark\(\s*((?:[^(),]|\([^()]*\))+),\s*((?:[^(),]|\([^()]*\))+)\)$/.exec(value.trim());
    sides.light.set(name, (pair?.[1] ?? value).trim());
    sides.dark.set(name, (pair?.[2] ?? value).trim());
  }
  return sides;
}

const { light, dark } = appearances();

/** Relative luminance of `#rrggbb` by WCAG 2.2. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast ratio of two colours by WCAG 2.2, 1 … 21. */
function contrast(a: string, b: string): number {
  const [dark = 0, bright = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (bright + 0.05) / (dark + 0.05);
}

/** A token's colour, or the colour itself. */
function colour(tokens: Tokens, name: string): string {
  const value = name.startsWith('#') ? name : tokens.get(`--${name}`);
  if (!/^#[0-9a-f]{6}$/.test(value ?? '')) throw new Error(`--${name} is no #rrggbb colour: ${value}`);
  return value ?? '';
}

test('every colour has a light and a dark side, written once', () => {
  const declared = [...css.matchAll(/(--[\w-]+)\s*:\s*([^;]+);/g)];
  const single = declared.filter(
    ([, , value = '']) => /#[0-9a-f]{3,8}\b/i.test(value) && !value.includes('light-dark('),
  );
  expect(single.map(([, name]) => name)).toEqual([]);
  const colours = declared.filter(([, , value = '']) => value.includes('light-dark('));
  expect(colours.length).toBeGreaterThan(40);
  expect(new Set(colours.map(([, name]) => name)).size).toBe(colours.length);
});

/** Text needs 4.5, the border of a control 3 (WCAG 2.2, 1.4.3 and 1.4.11). */
const TEXT = 4.5;
const BORDER = 3;

test.each([
  ['ink', 'desk', TEXT],
  ['ink', 'card', TEXT],
  ['ink-2', 'sheet', TEXT],
  ['ink-3', 'desk', TEXT],
  ['ink-3', 'sunken', TEXT],
  ['ink-3', 'accent-soft', TEXT],
  ['accent', 'desk', TEXT],
  ['on-accent', 'accent', TEXT],
  ['accent', 'accent-soft', TEXT],
  ['cinnabar', 'card', TEXT],
  ['cinnabar', 'cinnabar-soft', TEXT],
  ['cinnabar', 'grid-soft', TEXT],
  ['ok', 'ok-soft', TEXT],
  ['warn', 'warn-soft', TEXT],
  ['danger', 'danger-soft', TEXT],
  ['ink', 'diff-add', TEXT],
  ['ink', 'diff-del', TEXT],
  ['on-hit', 'hit', TEXT],
  ['line-strong', 'desk', BORDER],
  ['line-strong', 'card', BORDER],
])('%s on %s has a contrast of %d at least', (front, ground, needed) => {
  for (const tokens of [light, dark]) {
    expect(contrast(colour(tokens, front), colour(tokens, ground))).toBeGreaterThanOrEqual(needed);
  }
});

describe.each(['apricot', 'vermilion', 'rose', 'plum', 'indigo', 'lake', 'pine', 'moss', 'ochre', 'slate'])(
  'theme colour %s',
  (name) => {
    test('leaves the page’s text readable on its tint', () => {
      // The texts of light and of dark pages: black to the palest grey that is itself allowed on white; white to the darkest on black.
      for (const text of ['#000000', '#333333', '#595959'])
        expect(contrast(text, colour(light, `${name}-tint`))).toBeGreaterThanOrEqual(TEXT);
      for (const text of ['#ffffff', '#cccccc', '#b8b8b8'])
        expect(contrast(text, colour(dark, `${name}-tint`))).toBeGreaterThanOrEqual(TEXT);
    });

    test('stands out as a line, on the page and on its own tint', () => {
      for (const [tokens, page] of [
        [light, '#ffffff'],
        [dark, '#000000'],
      ] as const) {
        expect(contrast(colour(tokens, name), page)).toBeGreaterThanOrEqual(TEXT);
        expect(contrast(colour(tokens, name), colour(tokens, `${name}-tint`))).toBeGreaterThanOrEqual(BORDER);
      }
    });
  },
);

test('colours are written down with the tokens alone', () => {
  const views = readSources(['components', 'entrypoints'], /\.css$/).filter(
    ({ path }) => !/\/tokens(?:-pages)?\.css$/.test(path),
  );
  const colours = views.flatMap(({ path, text }) =>
    [
      ...text
        .replaceAll(/\/\*[^]*?\*\//g, '')
        .matchAll(/#[0-9a-f]{3,8}\b(?=[^{}]*[;}])|\b(?:rgb|hsl|lab|lch|oklab|oklch)a?\(/gi),
    ].map(([found]) => `${path}: ${found}`),
  );
  expect(colours).toEqual([]);
});

test('every token that is used is defined', () => {
  const sheets = readSources(['components', 'entrypoints'], /\.css$/);
  const defined = new Set(sheets.flatMap(({ text }) => [...text.matchAll(/(--[\w-]+)\s*:/g)].map(([, name]) => name)));
  const styled = new Set(
    readSources(['components', 'entrypoints'], /\.tsx?$/).flatMap(({ text }) =>
      [...text.matchAll(/['"`](--[\w-]+)/g)].map(([, name]) => name),
    ),
  );
  // Worked out of a layout.
  for (const name of Object.keys(pageProperties(pageLayout('official', 'zh-CN')))) styled.add(name);
  const missing = sheets.flatMap(({ path, text }) =>
    [...text.replaceAll(/\/\*[^]*?\*\//g, '').matchAll(/var\((--[\w-]+)/g)]
      .filter(([, name]) => !defined.has(name) && !styled.has(name))
      .map(([, name]) => `${path}: ${name}`),
  );
  expect(missing).toEqual([]);
});

test('what is shown in a page finds every token there: those of our own pages are not in its shadow root', () => {
  const sheets = readFileSync('entrypoints/controls/control-styles.ts', 'utf8').matchAll(
    /'@\/(components\/[^?']+\.css)\?inline'/g,
  );
  const inPage = [...sheets].map(([, path = '']) => readFileSync(path, 'utf8')).join('\n');
  const declared = new Set([...inPage.matchAll(/(--[\w-]+)\s*:/g)].map(([, name]) => name));
  // Set by the handle itself, for each passage.
  declared.add('--line-height');
  // With a value to fall back on, a token may be missing.
  const used = new Set([...inPage.matchAll(/var\((--[\w-]+)\)/g)].map(([, name]) => name));
  expect([...used].filter((name) => !declared.has(name))).toEqual([]);
});
