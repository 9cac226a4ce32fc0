import { usualLayout, type CustomLayout } from '@/utils/model/custom-layout';
import type { Locale } from '@/utils/model/locale';
import type { PageFace, PageLayout } from './page-layout';
import { sourceFace } from './source-face';

const MM_PER_POINT = 25.4 / 72;
const PAGE = { width: 210, height: 297 };
/** Below the text, as in 公文. */
const BELOW = 7;
/** The most that characters are drawn together so that one more stands on a line, points. */
const TIGHTEST = 0.3;

/** Distance of lines in the list of references, times its size, at most: 20 points for 小四. */
const NEAR = 5 / 3;

/** As 公文 draws 28 characters together on a line that is nearly long enough for them; 0 where nothing is near. In twentieths of a point, as Word counts. */
function spacingFor(width: number, size: number): number {
  const characters = Math.ceil(width / size);
  const missing = Math.ceil((size - width / characters) * 20) / 20;
  return missing > 0 && missing <= TIGHTEST ? -missing : 0;
}

/**
 * A layout of the reader's own; undefined: the usual one. What they don't say follows from what they do: in Chinese as 公文 has it, in English (`lang`) as the plain one does. The middle of a number's line, where its dashes are, stands 7 mm below
 * the text where the margin has room for that; in a narrow one in its middle, since nearer to the edge of the paper printers draw nothing.
 */
export function customPages(custom: CustomLayout | undefined, lang: Locale): PageLayout {
  const { title, body: text, headings, latin, line, margins, indent, pageNumber } = custom ?? usualLayout(lang);
  const chinese = lang !== 'en';
  const face = ({ font, size, bold }: CustomLayout['body'], more: Partial<PageFace> = {}): PageFace => ({
    size,
    latin,
    eastAsia: font,
    bold,
    align: chinese ? 'both' : 'left',
    indent,
    left: 0,
    right: 0,
    before: 0,
    after: indent === 0 ? text.size / 2 : 0,
    ...more,
  });
  const body = face(text);
  const smaller = (size: number) => face({ ...text, size: Math.min(size, text.size) }, { indent: 0 });
  const entry = smaller(12);
  // In lines of the text entries smaller than it would stand apart as if each line were one.
  const near = Math.ceil(entry.size * NEAR);
  const entryLine = line.by === 'points' && line.points > near ? { by: line.by, points: near } : line;
  const centred = { align: 'center', indent: 0 } as const;
  // What an empty line is in Chinese pages.
  const head = { ...centred, ...(!chinese && { after: text.size }) };
  const right = { align: 'right', indent: 0, right: chinese ? 2 : 0 } as const;
  const number = {
    ...smaller(14),
    align: pageNumber === 'middle' ? ('center' as const) : ('right' as const),
    after: 0,
  };
  const high = number.size * MM_PER_POINT;
  const above = Math.max(margins.bottom - BELOW - high / 2, (margins.bottom - high) / 2, 0);
  return {
    name: 'custom',
    language: chinese ? 'zh-CN' : 'en-US',
    page: PAGE,
    margins,
    line,
    characterSpacing: chinese ? spacingFor((PAGE.width - margins.left - margins.right) / MM_PER_POINT, text.size) : 0,
    faces: {
      title: face(title, head),
      // As 公文 has it, of the size of the text; but never larger than what it is under.
      subtitle: face({ ...text, size: Math.min(text.size, title.size) }, centred),
      byline: face(text, head),
      salutation: face(text, { indent: 0 }),
      heading1: face(headings[0]),
      heading2: face(headings[1]),
      heading3: face(headings[2]),
      body,
      prompt: body,
      source: sourceFace(body, smaller(14)),
      attachment: face(text, { indent: 0, left: indent }),
      reference: { ...entry, align: 'left', line: entryLine },
      signature: face(text, right),
      date: face(text, right),
      footnote: { ...smaller(10.5), align: 'left', after: 0 },
      pageNumber: pageNumber === 'dashes' ? { ...number, left: 1, right: 1 } : number,
    },
    brokenTitles: chinese,
    blankLines: chinese,
    shiftedDate: chinese,
    ...(pageNumber === 'dashes' && { pageNumber: { around: ['— ', ' —'], side: 'outer', above } }),
    ...(pageNumber === 'middle' && { pageNumber: { around: ['', ''], side: 'middle', above } }),
  };
}
