import type { CustomLayout } from '@/utils/model/custom-layout';
import type { Locale } from '@/utils/model/locale';
import { customPages } from './custom-pages';
import { englishPages } from './english-pages';
import { homeworkPages } from './homework-pages';
import { officialPages } from './official-pages';
import type { PageStyle } from './page-content';

/** How one kind of paragraph is set. Characters are of its own size: 2 of 16 points are 32 points. */
export type PageFace = {
  /** Points. */
  size: number;
  /** Font of Latin letters and digits. */
  latin: string;
  /** Font of Chinese text and its marks; in English layouts of what Chinese text there is. */
  eastAsia: string;
  bold: boolean;
  align: 'both' | 'center' | 'left' | 'right';
  /** First-line indent in characters; below 0 the first line begins left of the others. */
  indent: number;
  /** All lines, from the left and the right, in characters. */
  left: number;
  right: number;
  /** Points. */
  before: number;
  after: number;
  /** Distance of its lines, where it isn't that of the text. */
  line?: PageLayout['line'];
};

/**
 * What paragraphs are set as: those of the content, and what a page has besides. `subtitle`: the part of a title behind its dash, on a line of its own where
 * `subtitles` says so.
 */
export type FaceName = PageStyle | 'subtitle' | 'footnote' | 'pageNumber';

/** `official`: GB/T 9704-2012. `homework`: what schools take. `english`: the plain English one. `custom`: the reader's own. */
export type LayoutName = 'official' | 'homework' | 'english' | 'custom';

/**
 * How content is put onto pages: plain data, the same for Word, print, HTML and the preview. Lengths on the paper are millimetres, those of type points
 * (1 mm = 72 / 25.4 points), or characters where that is said.
 */
export type PageLayout = {
  name: LayoutName;
  language: 'zh-CN' | 'en-US';
  /** The paper, mm. */
  page: { width: number; height: number };
  /** From the paper's edge to the text, mm. */
  margins: { top: number; right: number; bottom: number; left: number };
  /**
   * Distance of lines: exact points, or times the usual one of a font (about 1.3 times the size of Chinese fonts, 1.15 of Times New Roman). Footnotes and page number: once.
   */
  line: { by: 'points'; points: number } | { by: 'times'; times: number };
  /** Added between characters of everything, points; below 0 they are drawn together. */
  characterSpacing: number;
  faces: Record<FaceName, PageFace>;
  /** Whether a title is broken by sense into lines of like length, and its subtitle set on a line of its own (`titleOnPage`). Else it wraps as any text. */
  brokenTitles: boolean;
  /** Whether an empty line stands after the title, before 附件, and before the signature. */
  blankLines: boolean;
  /** Whether the date begins 2 characters right of the name (`signOff`); else both stand on the right. */
  shiftedDate: boolean;
  /**
   * The page number in `faces.pageNumber`: what stands around it, on which side (`outer`: right on odd pages, left on even ones, as its face is indented), and how
   * far its line's lower edge is above the paper's, mm. None: no number.
   */
  pageNumber?: { around: [string, string]; side: 'outer' | 'middle'; above: number };
};

/**
 * A layout by its name; without one, or by a name that none has, the usual of the document's language. `custom` without a layout of the reader's is the one that is
 * begun with.
 */
export function pageLayout(name: LayoutName | undefined, lang: Locale, custom?: CustomLayout): PageLayout {
  switch (name) {
    case 'official':
      return officialPages;
    case 'homework':
      return homeworkPages;
    case 'english':
      return englishPages;
    case 'custom':
      return customPages(custom, lang);
    case undefined:
      break;
  }
  return lang === 'en' ? englishPages : officialPages;
}
