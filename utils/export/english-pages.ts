import type { PageFace, PageLayout } from './page-layout';
import { sourceFace } from './source-face';

const body: PageFace = {
  size: 12,
  latin: 'Times New Roman',
  eastAsia: '宋体',
  bold: false,
  align: 'left',
  indent: 0,
  left: 0,
  right: 0,
  before: 0,
  after: 8,
};

/** What English-language schools and offices commonly take: A4 with an inch around, 12 pt Times New Roman, a line and a half apart, paragraphs parted, headings bold. */
export const englishPages: PageLayout = {
  name: 'english',
  language: 'en-US',
  page: { width: 210, height: 297 },
  margins: { top: 25.4, right: 25.4, bottom: 25.4, left: 25.4 },
  line: { by: 'times', times: 1.5 },
  characterSpacing: 0,
  faces: {
    title: { ...body, size: 18, bold: true, align: 'center', after: 12 },
    subtitle: { ...body, size: 14, align: 'center', after: 12 },
    byline: { ...body, align: 'center', after: 12 },
    salutation: body,
    heading1: { ...body, size: 14, bold: true, before: 12 },
    heading2: { ...body, bold: true, before: 6 },
    heading3: { ...body, bold: true },
    body,
    prompt: body,
    source: sourceFace(body, { ...body, size: 10 }),
    attachment: body,
    reference: { ...body, size: 10, after: 4 },
    signature: { ...body, align: 'right', before: 12, after: 0 },
    date: { ...body, align: 'right', after: 0 },
    footnote: { ...body, size: 10, after: 0 },
    pageNumber: { ...body, size: 10, align: 'center', after: 0 },
  },
  brokenTitles: false,
  blankLines: false,
  shiftedDate: false,
  pageNumber: { around: ['', ''], side: 'middle', above: 12.7 },
};
