import { describe, expect, test } from 'vitest';
import { USUAL_LAYOUT } from '@/utils/model/custom-layout';
import { fontChain } from './font-chain';
import { fontsOf } from './fonts-of';
import { pageLayout } from './page-layout';

test('without a name, the usual one of the language', () => {
  expect(pageLayout(undefined, 'zh-CN').name).toBe('official');
  expect(pageLayout(undefined, 'en').name).toBe('english');
});

describe('a layout of the reader’s own', () => {
  test('is what they said, in all its faces', () => {
    const layout = pageLayout('custom', 'zh-CN', {
      ...USUAL_LAYOUT,
      headings: [
        { font: '黑体', size: 18, bold: true },
        { font: '楷体', size: 15, bold: false },
        { font: '隶书', size: 14, bold: false },
      ],
      latin: 'Arial',
      indent: 0,
      pageNumber: 'none',
    });
    expect(layout.faces.heading1).toMatchObject({ eastAsia: '黑体', size: 18, bold: true, latin: 'Arial' });
    expect(layout.faces.heading3.eastAsia).toBe('隶书');
    expect(layout.margins).toEqual(USUAL_LAYOUT.margins);
    expect(layout.line).toEqual({ by: 'points', points: 28 });
    // Paragraphs that don't begin two characters in are parted by room.
    expect(layout.faces.body).toMatchObject({ indent: 0, after: 8 });
    expect(layout.pageNumber).toBeUndefined();
    expect(fontsOf(layout)).not.toContain('宋体');
  });

  test('draws 28 characters together on the standard’s line, and none where there is no need', () => {
    expect(pageLayout('custom', 'zh-CN', USUAL_LAYOUT).characterSpacing).toBe(-0.25);
    const margins = { ...USUAL_LAYOUT.margins, right: 24 };
    expect(pageLayout('custom', 'zh-CN', { ...USUAL_LAYOUT, margins }).characterSpacing).toBeCloseTo(-0.05, 5);
    const wide = { ...USUAL_LAYOUT.margins, right: 23.5 };
    expect(pageLayout('custom', 'zh-CN', { ...USUAL_LAYOUT, margins: wide }).characterSpacing).toBe(0);
  });

  test('a subtitle is never larger than its title; entries of a list stand in lines of their own size', () => {
    const title = { font: '宋体', size: 22, bold: false };
    const body = { font: '仿宋', size: 24, bold: false };
    const { faces } = pageLayout('custom', 'zh-CN', { ...USUAL_LAYOUT, title, body });
    expect(faces.subtitle.size).toBe(22);
    expect(faces.reference).toMatchObject({ size: 12, line: { by: 'points', points: 20 } });
    expect(pageLayout('custom', 'zh-CN', USUAL_LAYOUT).faces.subtitle.size).toBe(USUAL_LAYOUT.body.size);
    const line = { by: 'points' as const, points: 18 };
    expect(pageLayout('custom', 'zh-CN', { ...USUAL_LAYOUT, line }).faces.reference.line).toEqual(line);
  });

  test.each([
    [5, 0.0306],
    [9.5, 2.2806],
    [12, 3.5306],
    [18.9, 9.4306],
    [19, 9.5306],
    [35, 25.5306],
  ])('a margin of %d mm has its number %d mm above the edge of the paper', (bottom, above) => {
    const margins = { ...USUAL_LAYOUT.margins, bottom };
    expect(pageLayout('custom', 'zh-CN', { ...USUAL_LAYOUT, margins }).pageNumber!.above).toBeCloseTo(above, 3);
  });

  test.each([5, 12, 35, 80])('its number never reaches into the text or over the paper: %d mm below', (bottom) => {
    const margins = { ...USUAL_LAYOUT.margins, bottom };
    const { pageNumber, faces } = pageLayout('custom', 'zh-CN', { ...USUAL_LAYOUT, margins });
    expect(pageNumber!.above).toBeGreaterThanOrEqual(0);
    expect(pageNumber!.above + (faces.pageNumber.size * 25.4) / 72).toBeLessThanOrEqual(bottom);
  });
});

test('in English a title stands apart from the text, as in the plain layout, whatever the paragraphs do', () => {
  for (const indent of [0, 2] as const) {
    const { faces } = pageLayout('custom', 'en', { ...USUAL_LAYOUT, indent });
    const { size } = USUAL_LAYOUT.body;
    expect([faces.title.after, faces.byline.after]).toEqual([size, size]);
    // An empty line does in Chinese.
    expect(pageLayout('custom', 'zh-CN', { ...USUAL_LAYOUT, indent: 2 }).faces.title.after).toBe(0);
  }
});

test('the fonts of the standard, each once, those of Chinese text first', () => {
  // What an English text is set in; the Chinese fonts behind it are for words it hasn't got.
  expect(fontsOf(pageLayout('english', 'en'))).toEqual(['Times New Roman']);
  expect(fontsOf(pageLayout('official', 'zh-CN'))).toEqual([
    '方正小标宋简体',
    '楷体_GB2312',
    '仿宋_GB2312',
    '黑体',
    '宋体',
    'Times New Roman',
  ]);
});

test('a font is followed by what stands in for it; one we don’t know by 宋体; none gets out of its marks', () => {
  expect(fontChain('仿宋_GB2312')).toMatch(/^"仿宋_GB2312", "FangSong_GB2312", "仿宋", .*"Noto Serif CJK SC", serif$/);
  expect(fontChain('仿宋')).toMatch(/^"仿宋", "仿宋_GB2312", /);
  expect(fontChain('隶书')).toMatch(/^"隶书", "宋体", .*serif$/);
  expect(fontChain('x"; } body { display: none')).toMatch(/^"x\\22 ; } body \{ display: none", /);
});
