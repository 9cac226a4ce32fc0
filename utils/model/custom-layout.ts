import * as v from 'valibot';
import type { Locale } from './locale';

const font = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(60));
/** Points: from 八号 to 初号. */
const size = v.pipe(v.number(), v.minValue(5), v.maxValue(42));
const millimetres = v.pipe(v.number(), v.minValue(5), v.maxValue(80));
const face = v.object({ font, size, bold: v.boolean() });

/** A page layout of the reader's own: what units and schools set differently from the standard. `font` is that of Chinese text. */
export const CustomLayout = v.object({
  title: face,
  body: face,
  headings: v.tuple([face, face, face]),
  /** Of Latin letters and digits, everywhere. */
  latin: font,
  /** Distance of lines: exact points, or times the usual one. */
  line: v.variant('by', [
    v.object({ by: v.literal('points'), points: v.pipe(v.number(), v.minValue(8), v.maxValue(60)) }),
    v.object({ by: v.literal('times'), times: v.pipe(v.number(), v.minValue(1), v.maxValue(3)) }),
  ]),
  /** Millimetres. */
  margins: v.object({ top: millimetres, right: millimetres, bottom: millimetres, left: millimetres }),
  /** First lines, in characters. */
  indent: v.picklist([0, 2]),
  /** `dashes`: — 1 — on the outer side as in 公文; `middle`: the bare number. */
  pageNumber: v.picklist(['dashes', 'middle', 'none']),
});
export type CustomLayout = v.InferOutput<typeof CustomLayout>;

/** One for each language documents are in: what suits one is seldom right for the other. Missing: the usual one, which was never changed. */
export const CustomLayouts = v.object({
  'zh-CN': v.fallback(v.optional(CustomLayout), undefined),
  en: v.fallback(v.optional(CustomLayout), undefined),
});
export type CustomLayouts = v.InferOutput<typeof CustomLayouts>;

/** What is begun with in Chinese: the standard with fonts that every Windows has, and the usual distance of lines of 28 pt. */
export const USUAL_LAYOUT: CustomLayout = {
  title: { font: '黑体', size: 22, bold: false },
  body: { font: '仿宋', size: 16, bold: false },
  headings: [
    { font: '黑体', size: 16, bold: false },
    { font: '楷体', size: 16, bold: false },
    { font: '仿宋', size: 16, bold: true },
  ],
  latin: 'Times New Roman',
  line: { by: 'points', points: 28 },
  margins: { top: 37, right: 26, bottom: 35, left: 28 },
  indent: 2,
  pageNumber: 'dashes',
};

const english = { font: '宋体', size: 12, bold: false };
/** In English: what schools and offices commonly take (english-pages.ts). */
const USUAL_ENGLISH: CustomLayout = {
  title: { ...english, size: 18, bold: true },
  body: english,
  headings: [
    { ...english, size: 14, bold: true },
    { ...english, bold: true },
    { ...english, bold: true },
  ],
  latin: 'Times New Roman',
  line: { by: 'times', times: 1.5 },
  margins: { top: 25, right: 25, bottom: 25, left: 25 },
  indent: 0,
  pageNumber: 'middle',
};

/** The layout a reader who has not set one begins with, by the language of what is laid out. */
export const usualLayout = (lang: Locale): CustomLayout => (lang === 'en' ? USUAL_ENGLISH : USUAL_LAYOUT);
