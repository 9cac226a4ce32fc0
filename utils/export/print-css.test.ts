import { expect, test } from 'vitest';
import { pageLayout } from './page-layout';
import { printCss } from './print-css';

test('公文: number between dashes, right on odd pages, left on even ones, one character in, 25.5 mm above the edge', () => {
  const css = printCss(pageLayout('official', 'zh-CN'));
  expect(css).toContain('@page{size:210mm 297mm;margin:37mm 26mm 35mm 28mm}');
  expect(css).toMatch(
    /@page :right\{@bottom-right\{content:"— " counter\(page\) " —";font:400 14pt[^}]*padding-right:14pt;padding-bottom:25.5mm\}\}/,
  );
  expect(css).toMatch(/@page :left\{@bottom-left\{[^}]*padding-left:14pt;padding-bottom:25.5mm\}\}/);
});

test('the bare number in the middle, or none', () => {
  const english = pageLayout('english', 'en');
  expect(printCss(english)).toMatch(/@page\{@bottom-center\{content:"" counter\(page\) ""/);
  const { pageNumber: _, ...none } = english;
  expect(printCss(none)).not.toContain('counter');
});
