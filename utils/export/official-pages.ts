import type { PageFace, PageLayout } from './page-layout';
import { sourceFace } from './source-face';

const LATIN = 'Times New Roman';
/** 三号, the size of everything but the title. */
const body: PageFace = {
  size: 16,
  latin: LATIN,
  eastAsia: '仿宋_GB2312',
  bold: false,
  align: 'both',
  indent: 2,
  left: 0,
  right: 0,
  before: 0,
  after: 0,
};
const kai = '楷体_GB2312';
const song = '宋体';

/** GB/T 9704-2012, as far as study notes need it; what it doesn't speak of (sources, references, footnotes) is as units usually set it. */
export const officialPages: PageLayout = {
  name: 'official',
  language: 'zh-CN',
  page: { width: 210, height: 297 },
  // 天头 37, 订口 28; the rest follows from the 版心 of 156 × 225 mm.
  margins: { top: 37, right: 26, bottom: 35, left: 28 },
  // 22 lines in the 225 mm between the margins; 29 points would give 21.
  line: { by: 'points', points: 28.95 },
  // 28 characters of 16 points are 448, the line is 442 wide: a quarter point less each. A character grid (charSpace) is laid out wrongly
  // by LibreOffice, so the characters themselves are drawn together.
  characterSpacing: -0.25,
  faces: {
    // 二号 小标宋, never bold.
    title: { ...body, size: 22, eastAsia: '方正小标宋简体', align: 'center', indent: 0 },
    subtitle: { ...body, eastAsia: kai, align: 'center', indent: 0 },
    byline: { ...body, eastAsia: kai, align: 'center', indent: 0 },
    salutation: { ...body, indent: 0 },
    heading1: { ...body, eastAsia: '黑体' },
    heading2: { ...body, eastAsia: kai },
    heading3: body,
    body,
    prompt: body,
    source: sourceFace(body, { ...body, size: 14, eastAsia: kai }),
    // Behind the two characters of the first line, continued under its name (`attachmentIndents`).
    attachment: { ...body, indent: 0, left: 2 },
    // 小四: lines of 28.95 points would stand apart as if each were an entry.
    reference: { ...body, size: 12, eastAsia: song, indent: 0, align: 'left', line: { by: 'points', points: 20 } },
    signature: { ...body, align: 'right', indent: 0, right: 2 },
    date: { ...body, align: 'right', indent: 0, right: 2 },
    // 五号: 小五, which Word takes, is less than two thirds of the text here.
    footnote: { ...body, size: 10.5, eastAsia: song, indent: 0, align: 'left' },
    // 四号 half-width digits in 宋体 between dashes, one character in from the outer edge.
    pageNumber: { ...body, size: 14, latin: song, eastAsia: song, align: 'right', indent: 0, left: 1, right: 1 },
  },
  brokenTitles: true,
  blankLines: true,
  shiftedDate: true,
  // Its dashes, in the middle of a line of 4.9 mm, 7 mm below the text.
  pageNumber: { around: ['— ', ' —'], side: 'outer', above: 25.5 },
};
