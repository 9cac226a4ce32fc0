import { expect, test } from 'vitest';
import { keepFontFaces } from './keep-font-faces';

const sheetOf = (font: string): CSSStyleSheet => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`@font-face{font-family:latin;src:local("${font}")} .pages{color:black}`);
  return sheet;
};
const faces = (): string[] =>
  document.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText));

test('fonts stay, once, until others are asked for; the other rules stay in their own sheet', () => {
  const sheet = sheetOf('One');
  keepFontFaces(sheet);
  expect([...sheet.cssRules].map(({ cssText }) => cssText.includes('font-face'))).toEqual([false]);
  expect(faces()).toHaveLength(1);
  expect(faces()[0]).toContain('One');
  const kept = [...document.adoptedStyleSheets];
  keepFontFaces(sheetOf('One'));
  keepFontFaces(new CSSStyleSheet());
  expect([...document.adoptedStyleSheets]).toEqual(kept);
  keepFontFaces(sheetOf('Other'));
  expect(faces()).toHaveLength(1);
  expect(faces()[0]).toContain('Other');
});
