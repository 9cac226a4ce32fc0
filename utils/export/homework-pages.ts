import type { PageFace, PageLayout } from './page-layout';
import { sourceFace } from './source-face';

const LATIN = 'Times New Roman';
const song = '宋体';
const hei = '黑体';
/** 小四. */
const body: PageFace = {
  size: 12,
  latin: LATIN,
  eastAsia: song,
  bold: false,
  align: 'both',
  indent: 2,
  left: 0,
  right: 0,
  before: 0,
  after: 0,
};

/** What schools commonly ask for: title 黑体 二号, text 宋体 小四 a line and a half apart, number in the middle; the margins that Word begins with. */
export const homeworkPages: PageLayout = {
  name: 'homework',
  language: 'zh-CN',
  page: { width: 210, height: 297 },
  margins: { top: 25.4, right: 31.7, bottom: 25.4, left: 31.7 },
  line: { by: 'times', times: 1.5 },
  characterSpacing: 0,
  faces: {
    title: { ...body, size: 22, eastAsia: hei, align: 'center', indent: 0 },
    subtitle: { ...body, size: 15, eastAsia: '楷体', align: 'center', indent: 0 },
    byline: { ...body, eastAsia: '楷体', align: 'center', indent: 0 },
    salutation: { ...body, indent: 0 },
    // 四号, then 小四.
    heading1: { ...body, size: 14, eastAsia: hei, indent: 0, before: 6 },
    heading2: { ...body, eastAsia: hei, indent: 0 },
    heading3: { ...body, bold: true },
    body,
    prompt: body,
    source: sourceFace(body, { ...body, size: 10.5, eastAsia: '楷体' }),
    attachment: { ...body, indent: 0, left: 2 },
    reference: { ...body, size: 10.5, indent: 0, align: 'left', line: { by: 'times', times: 1.25 } },
    signature: { ...body, align: 'right', indent: 0 },
    date: { ...body, align: 'right', indent: 0 },
    // 小五.
    footnote: { ...body, size: 9, indent: 0, align: 'left' },
    pageNumber: { ...body, size: 10.5, align: 'center', indent: 0 },
  },
  brokenTitles: true,
  blankLines: true,
  shiftedDate: false,
  // 小五's usual place in Word: 17.5 mm.
  pageNumber: { around: ['', ''], side: 'middle', above: 15 },
};
