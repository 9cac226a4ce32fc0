import type { Locale } from '@/utils/model/locale';

/** How one kind of paragraph is set. */
export type PageFace = {
  /** Points. */
  size: number;
  latin: string;
  eastAsia: string;
  bold?: boolean;
  align: 'both' | 'center' | 'left' | 'right';
  /** First-line indent in characters (2 or 0). */
  indent: 0 | 2;
  /** Indent from the right in characters. */
  right?: number;
  /** Twips before and after. */
  before?: number;
  after?: number;
};

export type PageLayout = {
  language: 'zh-CN' | 'en-US';
  /** Distance of lines in twips, and whether it is exact (else at least). */
  line: number;
  exact: boolean;
  /** Added between characters, in twips. */
  characterSpacing: number;
  body: PageFace;
  title: PageFace;
  headings: [PageFace, PageFace, PageFace];
  salutation: PageFace;
  signature: PageFace;
  footnote: PageFace;
  /** Empty lines after the title and before the signature. */
  blankLines: boolean;
  /** The page number: its style, what stands around it, and whether it changes sides with the page. */
  footer: { style: PageFace; around: [string, string]; sides: boolean };
};

const LATIN = 'Times New Roman';
/** 三号, the size of everything but the title. */
const body: PageFace = { size: 16, latin: LATIN, eastAsia: '仿宋_GB2312', align: 'both', indent: 2 };

/** GB/T 9704-2012, as far as study notes need it. */
const official: PageLayout = {
  language: 'zh-CN',
  // 28.95 pt: 22 lines in the 225 mm between the margins; 29 pt would give 21.
  line: 579,
  exact: true,
  // 28 characters of 16 pt are 448 pt, the line is 442 pt wide: a quarter point less each. A character grid (charSpace) is laid out wrongly
  // by LibreOffice, so the characters themselves are drawn together.
  characterSpacing: -5,
  body,
  // 二号 小标宋, never bold.
  title: { size: 22, latin: LATIN, eastAsia: '方正小标宋简体', align: 'center', indent: 0 },
  headings: [{ ...body, eastAsia: '黑体' }, { ...body, eastAsia: '楷体_GB2312' }, body],
  salutation: { ...body, indent: 0 },
  signature: { ...body, align: 'right', indent: 0, right: 2 },
  footnote: body,
  blankLines: true,
  // 四号 half-width digits in 宋体 between dashes, one character in from the outer edge.
  footer: {
    style: { size: 14, latin: '宋体', eastAsia: '宋体', align: 'right', indent: 0, right: 1 },
    around: ['— ', ' —'],
    sides: true,
  },
};

const text: PageFace = { size: 12, latin: LATIN, eastAsia: '宋体', align: 'left', indent: 2, after: 120 };

/** What English-language schools and offices commonly take: 12 pt Times New Roman, a line and a half apart, headings bold. */
const english: PageLayout = {
  language: 'en-US',
  line: 360,
  exact: false,
  characterSpacing: 0,
  body: text,
  title: { ...text, size: 18, bold: true, align: 'center', indent: 0, after: 240 },
  headings: [
    { ...text, size: 14, bold: true, indent: 0, before: 240 },
    { ...text, bold: true, indent: 0, before: 120 },
    { ...text, bold: true, indent: 0 },
  ],
  salutation: { ...text, indent: 0 },
  signature: { ...text, align: 'right', indent: 0, after: 0 },
  footnote: { ...text, size: 10 },
  blankLines: false,
  footer: { style: { ...text, size: 10, align: 'center', indent: 0, after: 0 }, around: ['', ''], sides: false },
};

/** `official`: GB/T 9704-2012. `homework`: what schools take. `english`: the plain English one. `custom`: the reader's own. */
export type LayoutName = 'official' | 'homework' | 'english' | 'custom';

/** A layout by its name; without one the usual of the document's language. */
export function pageLayout(name: LayoutName | undefined, lang: Locale): PageLayout {
  return (name ?? (lang === 'en' ? 'english' : 'official')) === 'english' ? english : official;
}
