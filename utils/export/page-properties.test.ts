import { expect, test } from 'vitest';
import { USUAL_LAYOUT } from '@/utils/model/custom-layout';
import { pageLayout } from './page-layout';
import { pageProperties } from './page-properties';

test('公文: 22 lines of 28 characters in the text, nothing but what the standard says bold', () => {
  const page = pageProperties(pageLayout('official', 'zh-CN'));
  expect(Math.floor(Number(page['--page-text']) / Number(page['--row-mm']))).toBe(22);
  expect(Math.floor((210 - 28 - 26) / Number(page['--char-mm']))).toBe(28);
  expect(['title', 'heading1', 'heading2', 'heading3'].map((name) => page[`--${name}-weight`])).toEqual(
    Array.from({ length: 4 }, () => '400'),
  );
  expect([page['--title-size'], page['--title-row'], page['--blank']]).toEqual(['1.375', '1', '1']);
});

test('another layout has other paper, type and lines', () => {
  const homework = pageProperties(pageLayout('homework', 'zh-CN'));
  expect([homework['--top'], homework['--left'], homework['--heading1-indent']]).toEqual(['25.4', '31.7', '0em']);
  // 12 points, lines of 12 × 1.3 × 1.5.
  expect([Number(homework['--char-mm']), Number(homework['--row-mm'])].map((mm) => (mm * 72) / 25.4)).toEqual([
    expect.closeTo(12, 2),
    expect.closeTo(23.4, 2),
  ]);
  expect(homework['--body-font']).toContain('"宋体"');
  const custom = pageProperties(pageLayout('custom', 'zh-CN', { ...USUAL_LAYOUT, indent: 0 }));
  expect([custom['--heading3-weight'], custom['--body-indent']]).toEqual(['700', '0em']);
  const english = pageProperties(pageLayout(undefined, 'en'));
  expect(english['--body-font']?.startsWith('"Times New Roman"')).toBe(true);
  expect([english['--title-weight'], english['--blank'], english['--body-align']]).toEqual(['700', '0', 'start']);
});
