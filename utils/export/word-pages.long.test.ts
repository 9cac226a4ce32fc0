// @vitest-environment node
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inkOf } from '@/scripts/word/ink-of';
import { readPdf, type PdfLine, type PdfPage } from '@/scripts/word/read-pdf';
import { wordToPdf } from '@/scripts/word/word-to-pdf';
import { payloads } from './fixtures/payloads';
import { speechSaying, studyNotesSaying } from './fixtures/saying';
import { hostileTexts } from './fixtures/whole-documents';
import { USUAL_LAYOUT } from '@/utils/model/custom-layout';
import type { PageContent, PageParagraph, PageStyle } from './page-content';
import { pageLayout, type FaceName, type PageLayout } from './page-layout';
import { speechPages } from './speech-pages';
import { studyNotesPages } from './study-notes-pages';
import { wordFile } from './word';

/*
 * Pages of each layout, laid out by LibreOffice and measured in the PDF: of the long run, since LibreOffice is only set up for that. Millimetres.
 */

const MM = 25.4 / 72;
const TOLERANCE = 0.5;

const paragraph = (style: PageStyle, ...texts: string[]): PageParagraph => ({
  style,
  runs: texts.map((text) => ({ text })),
});
const content = (lang: 'zh-CN' | 'en', paragraphs: PageParagraph[]): PageContent => ({
  title: '题',
  writer: '林见川',
  date: '2026-04-24',
  lang,
  paragraphs,
  comments: [],
});
/** Three pages of one paragraph. */
const full = content('zh-CN', [paragraph('body', '字'.repeat(28 * 50))]);
const fullEnglish = content('en', [paragraph('body', 'word '.repeat(1200))]);
const whole = content('zh-CN', [
  paragraph('title', '把“小事”办到群众心坎上——学习《在全市政务服务工作会议上的讲话》的体会'),
  paragraph('salutation', '各位领导、同志们：'),
  {
    style: 'body',
    runs: [
      { text: '“听得懂”是对说话的人提的，他讲——也写——过……很多：' },
      { text: '“这样的学习，是‘抄学’。”', kind: 'quotation', note: { number: 1, paragraphs: ['“注”里的话。'] } },
    ],
  },
  paragraph('heading1', '一、学习收获'),
  paragraph('heading2', '（一）学以致用'),
  paragraph('heading3', '1.办好小事'),
  paragraph('body', '正文到此为止，共12处。'),
  paragraph('attachment', '附件：1.云渡市政务服务中心窗口“一次说清”清单及其它名字很长的东西若干'),
  paragraph('attachment', '2.坡道走查表'),
  paragraph('signature', '云渡市政务服务中心　林见川'),
  paragraph('date', '2026年4月24日'),
]);

const wholeEnglish = content('en', [
  paragraph('title', 'Small things that matter'),
  paragraph('heading1', '1. What I took from it'),
  paragraph('heading2', '(1) Learning to use it'),
  paragraph('heading3', 'a) Doing it'),
  paragraph('body', 'The text ends here.'),
]);
const shortName = content('zh-CN', [paragraph('signature', '林见川'), paragraph('date', '2026年4月24日')]);
const LATIN_NAME = 'Jo Marsh, Year 2, Harbour College';
const latinName = content('zh-CN', [paragraph('signature', LATIN_NAME), paragraph('date', '2026年4月24日')]);
const TITLE = [
  ['以“钉钉子”精神', '抓好2026年第一季度重点工作落实'],
  ['——学习顾砚秋同志', '在全市政务服务工作推进会上的讲话和几份材料'],
] as const;
const longTitle = content('zh-CN', [paragraph('title', TITLE.flat().join('')), paragraph('body', '正文到此为止。')]);
/** Sources whose date stands at every place of a line. */
const sources = content(
  'zh-CN',
  Array.from({ length: 60 }, (_, n) => paragraph('source', `出处：顾砚秋《${'甲'.repeat(n + 1)}》（2026年4月23日）`)),
);
/** And behind Chinese and Latin in turns. */
const mixedSources = content(
  'zh-CN',
  Array.from({ length: 60 }, (_, n) =>
    paragraph('source', `出处：AI与5G和IT及3D、2期1班${'甲A1'.repeat(n / 3)}${'乙'.repeat(n % 3)}（2026年4月23日）`),
  ),
);
const englishSources = content(
  'en',
  Array.from({ length: 60 }, (_, n) =>
    paragraph(
      'source',
      `Source: “${'The questions we carry home '.repeat(4).slice(0, n + 30)}” by Mara Ellison (2 March 2026)`,
    ),
  ),
);
const hostile = content('zh-CN', [
  paragraph('title', hostileTexts.join(' ')),
  ...hostileTexts.map((text): PageParagraph => ({
    style: 'body',
    runs: [
      { text, kind: 'quotation', note: { number: 1, paragraphs: [text] }, mark: { style: 'rose', comments: [0] } },
    ],
  })),
  paragraph('body', '长'.repeat(100_000)),
  paragraph('body', '到底了'),
]);
hostile.comments.push({ paragraphs: hostileTexts });

/** An endless word is in `hostile`, once. */
const laidOut = Object.entries(payloads).filter(([, text]) => text.length < 10_000);

const official = pageLayout('official', 'zh-CN');
const own = {
  ...USUAL_LAYOUT,
  margins: { top: 30, right: 20, bottom: 25, left: 32 },
  body: { font: '仿宋', size: 14, bold: false },
  pageNumber: 'middle' as const,
};
const custom = pageLayout('custom', 'zh-CN', own);
const homework = pageLayout('homework', 'zh-CN');
const english = pageLayout('english', 'en');
/** Lines lower than the title. */
const low = pageLayout('custom', 'zh-CN', { ...own, line: { by: 'points', points: 16 } });
/** The standard's page with one value wrong: what judges it must say so. */
const wrong: Record<string, PageLayout> = {
  'left margin': { ...official, margins: { ...official.margins, left: 29 } },
  'right margin': { ...official, margins: { ...official.margins, right: 33 } },
  'top margin': { ...official, margins: { ...official.margins, top: 38 } },
  'bottom margin': { ...official, margins: { ...official.margins, bottom: 46 } },
  'line pitch': { ...official, line: { by: 'points', points: 29.2 } },
  'character pitch': { ...official, characterSpacing: 0 },
  paper: { ...official, page: { width: 216, height: 279 } },
  indent: { ...official, faces: { ...official.faces, body: { ...official.faces.body, indent: 0 } } },
  'page number’s height': { ...official, pageNumber: { ...official.pageNumber!, above: 28 } },
  'page number’s side': { ...official, pageNumber: { ...official.pageNumber!, side: 'middle' } },
  'page number’s place': {
    ...official,
    faces: { ...official.faces, pageNumber: { ...official.faces.pageNumber, left: 0, right: 0 } },
  },
};

let folder: string;
const pages = new Map<string, PdfPage[]>();
const pathOf = new Map<string, string>();
const pagesOf = (name: string): PdfPage[] => pages.get(name) ?? [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'zhaji-pages-'));
  const files: [string, PageContent, PageLayout][] = [
    ['official-full', full, official],
    ['official-whole', whole, official],
    ['homework-full', full, homework],
    ['homework-whole', whole, homework],
    ['english-full', fullEnglish, english],
    ['english-whole', wholeEnglish, english],
    ['custom-full', full, custom],
    ['custom-whole', whole, custom],
    ['high-title', whole, low],
    ['hostile', hostile, official],
    ['short-name', shortName, official],
    ['latin-name', latinName, official],
    ['long-title', longTitle, official],
    ['sources', sources, official],
    ['homework-sources', sources, homework],
    ['mixed-sources', mixedSources, official],
    ['homework-mixed-sources', mixedSources, homework],
    ['english-sources', englishSources, english],
    ['official-english-sources', englishSources, official],
    ...laidOut.flatMap(([, text], at): [string, PageContent, PageLayout][] => {
      const notes = studyNotesPages(studyNotesSaying(text), {});
      const speech = speechPages(speechSaying(text), { locale: 'zh-CN', date: '2026-04-24' });
      return [
        [`notes-of-${at}`, notes.content, notes.layout],
        [`speech-of-${at}`, speech.content, speech.layout],
      ];
    }),
    ...Object.entries(wrong).map(([, layout], at): [string, PageContent, PageLayout] => [`wrong-${at}`, full, layout]),
  ];
  const paths: string[] = [];
  for (const [name, said, layout] of files) {
    const path = join(folder, `${name}.docx`);
    writeFileSync(path, new Uint8Array(await wordFile(said, layout, new AbortController().signal)));
    paths.push(path);
  }
  for (const [at, path] of wordToPdf(paths, folder).entries()) {
    pages.set(files[at]![0], readPdf(path));
    pathOf.set(files[at]![0], path);
  }
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What of the page of GB/T 9704-2012 is not as it should be on full pages of one paragraph. */
function misfits(all: PdfPage[]): string[] {
  const said: string[] = [];
  const near = (what: string, found: number | undefined, wanted: number, by = TOLERANCE): void => {
    if (found === undefined || Math.abs(found - wanted) > by)
      said.push(`${what}: ${found?.toFixed(2)} instead of ${wanted.toFixed(2)}`);
  };
  for (const [at, { width, height, lines }] of all.slice(0, 2).entries()) {
    near('width', width, 210);
    near('height', height, 297);
    const number = lines.at(-1);
    const text = lines.slice(0, -1);
    if (number?.text !== `—${at + 1}—`) said.push(`number: ${number?.text}`);
    // One character of 14 points in, from the outer side; the middle of its line 7 mm below the text's edge.
    if (at % 2 === 0) near('number, right', number?.right, 184 - 14 * MM);
    else near('number, left', number?.left, 28 + 14 * MM);
    near('number, lower edge', number?.bottom, 262 + 7 + 7 * MM, 1);
    near('lines', text.length, 22, 0);
    for (const [row, line] of text.entries()) {
      const first = at === 0 && row === 0;
      near('characters', line.text.length, first ? 26 : 28, 0);
      near('left', line.left, 28 + (first ? 2 * 16 * MM : 0));
      near('right', line.right, 184);
      near('line', line.bottom, 37 + (row + 1) * (225 / 22));
    }
  }
  return said;
}

describe('公文 (GB/T 9704-2012)', () => {
  test('paper, margins, 22 lines of 28 characters, first line, page numbers', () => {
    expect(pagesOf('official-full').length).toBe(3);
    expect(misfits(pagesOf('official-full'))).toEqual([]);
  });

  /** How far below the text's edge the upper edge of the dash before a page's number is. */
  const dashBelow = (name: string, page: number): number => {
    const { left, top, bottom } = pagesOf(name)[page]!.lines.at(-1)!;
    const dash = inkOf(pathOf.get(name)!, page + 1, { left, right: left + 2, top: top - 2, bottom: bottom + 2 });
    return dash!.top - 262;
  };

  test.each([0, 1])('page %i: the dash of the number is 7 mm below the text (7.5)', (page) => {
    expect(Math.abs(dashBelow('official-full', page) - 7)).toBeLessThan(0.3);
  });

  test('a number 2.5 mm higher is seen to be', () => {
    expect(dashBelow(`wrong-${Object.keys(wrong).indexOf('page number’s height')}`, 0)).toBeLessThan(6);
  });

  test.each(Object.keys(wrong).map((name, at) => [name, at] as const))('a wrong %s is seen', (_, at) => {
    expect(misfits(pagesOf(`wrong-${at}`))).not.toEqual([]);
  });

  const at = (text: string): PdfLine => {
    const line = pagesOf('official-whole')
      .flatMap(({ lines }) => lines)
      .find((each) => each.text.includes(text));
    if (!line) throw new Error(`no line says ${text}`);
    return line;
  };
  const fontOf = (name: string, text: string): { font: string; points: number } => {
    const span = pagesOf(name)
      .flatMap(({ spans }) => spans)
      .find((each) => each.text.includes(text));
    if (!span) throw new Error(`nothing says ${text}`);
    return { font: span.font, points: Math.round(span.points) };
  };

  test('a font for each level, three of them in size 三号', () => {
    const name = 'official-whole';
    const title = fontOf(name, '办到群众心坎上');
    const subtitle = fontOf(name, '学习《');
    const one = fontOf(name, '学习收获');
    const two = fontOf(name, '学以致用');
    const three = fontOf(name, '办好小事');
    const body = fontOf(name, '正文到此');
    const number = fontOf(name, '1 —');
    expect(title.points).toBe(22);
    expect(number.points).toBe(14);
    expect([subtitle, one, two, three, body].map(({ points }) => points)).toEqual([16, 16, 16, 16, 16]);
    expect(subtitle.font).toBe(two.font);
    expect(three.font).toBe(body.font);
    expect(new Set([title, one, two, body, number].map(({ font }) => font)).size).toBe(5);
  });

  test('quotation marks, dashes and dots are in the Chinese font, at the beginning of a line too; digits are not', () => {
    for (const name of ['official-whole', 'homework-whole']) {
      const body = fontOf(name, '正文到此').font;
      const marks = pagesOf(name)
        .flatMap(({ spans }) => spans)
        .filter(({ text, points }) => points < 21 && /[“”‘’…—]/.test(text) && !/^— \d+ —$/.test(text));
      const chinese = new Set(['正文到此', '学习《', '注', '办到群众'].map((text) => fontOf(name, text).font));
      expect(marks.length).toBeGreaterThan(3);
      expect(marks.filter(({ font }) => !chinese.has(font))).toEqual([]);
      expect(fontOf(name, '听得懂').font).toBe(body);
      expect(fontOf(name, '2026').font).not.toBe(body);
    }
  });

  test('title and subtitle in the middle, an empty line below; salutation flush, text two characters in', () => {
    const pitch = 28.95 * MM;
    const title = at('办到群众心坎上');
    const subtitle = at('——学习');
    expect(title.text).toBe('把“小事”办到群众心坎上');
    expect((title.left + title.right) / 2).toBeCloseTo(106, 0);
    expect((subtitle.left + subtitle.right) / 2).toBeCloseTo(106, 0);
    expect(at('各位领导').bottom - subtitle.bottom).toBeCloseTo(2 * pitch, 0);
    expect(Math.abs(at('各位领导').left - 28)).toBeLessThan(TOLERANCE);
    for (const text of ['一、学习收获', '（一）', '1.办好', '正文到此', '附件：'])
      expect(Math.abs(at(text).left - 28 - 2 * 16 * MM)).toBeLessThan(TOLERANCE);
  });

  test('attachments: an empty line before, numbers and names aligned', () => {
    const [first, second] = [at('附件：'), at('2.坡道')];
    const pitch = 28.95 * MM;
    expect(first.bottom - at('正文到此').bottom).toBeCloseTo(2 * pitch, 0);
    expect(Math.abs(second.left - 28 - 5 * 16 * MM)).toBeLessThan(TOLERANCE);
  });

  test('name and date: an empty line before, two characters from the right, the date two characters behind the name', () => {
    const [name, date] = [at('云渡市政务服务中心　林见川'.slice(0, 9) + '林'), at('2026年4月24日')];
    expect(name.bottom - at('2.坡道').bottom).toBeCloseTo(2 * 28.95 * MM, 0);
    expect(Math.abs(184 - 2 * 16 * MM - name.right)).toBeLessThan(1);
    expect(Math.abs(date.left - name.left - 2 * 16 * MM)).toBeLessThan(TOLERANCE);
  });

  test('a date longer than the name ends two characters before the edge, and the name moves left', () => {
    const [name, date] = pagesOf('short-name')[0]!.lines;
    expect(name?.text).toBe('林见川');
    expect(Math.abs(184 - 2 * 16 * MM - date!.right)).toBeLessThan(3);
    expect(Math.abs(date!.left - name!.left - 2 * 16 * MM)).toBeLessThan(TOLERANCE);
  });

  test('a name in Latin letters, in whatever font there is, is one line that ends two characters before the edge', () => {
    const [name, date] = pagesOf('latin-name')[0]!.lines;
    expect(name?.text).toBe(LATIN_NAME.replaceAll(' ', ''));
    expect(Math.abs(184 - 2 * 16 * MM - name!.right)).toBeLessThan(1);
    expect(date!.left - name!.left).toBeGreaterThan(16 * MM);
  });

  test('a title of two lines, a subtitle of two, an empty line: each line is there once', () => {
    const lines = pagesOf('long-title')[0]!.lines;
    expect(lines.slice(0, 5).map(({ text }) => text)).toEqual([...TITLE.flat(), '正文到此为止。']);
    expect(lines[4]!.bottom - lines[3]!.bottom).toBeCloseTo(2 * 28.95 * MM, 0);
  });

  test('footnotes are at the foot, smaller', () => {
    expect(fontOf('official-whole', '注').points).toBeLessThan(12);
    expect(at('里的话').bottom).toBeGreaterThan(250);
  });
});

/** How far the text of full pages reaches, and where the number stands. */
function edges(name: string): { left: number; right: number; top: number; bottom: number; middle: number } {
  const [, page] = pagesOf(name);
  const text = page!.lines.slice(0, -1);
  const number = page!.lines.at(-1)!;
  return {
    left: Math.min(...text.map(({ left }) => left)),
    right: 210 - Math.max(...text.map(({ right }) => right)),
    top: text[0]!.top,
    bottom: 297 - text.at(-1)!.bottom,
    middle: (number.left + number.right) / 2,
  };
}

/** The paper, and where the text begins on full pages. */
function expectPaper(name: string, { page, margins }: PageLayout): void {
  expect(pagesOf(name).length).toBeGreaterThan(1);
  for (const { width, height } of pagesOf(name)) {
    expect(Math.abs(width - page.width)).toBeLessThan(TOLERANCE);
    expect(Math.abs(height - page.height)).toBeLessThan(TOLERANCE);
  }
  expect(Math.abs(edges(name).left - margins.left)).toBeLessThan(TOLERANCE);
}

/** Where the text of the second page begins, below the paper's edge: the box of a line is its font's, in the middle of a line that is higher. */
function expectTop(name: string, { margins }: PageLayout, pitch: number): void {
  const [first, second] = pagesOf(name)[1]!.lines;
  expect(Math.abs(second!.bottom - first!.bottom - pitch)).toBeLessThan(0.1);
  expect(first!.top).toBeGreaterThan(margins.top - TOLERANCE);
  expect(first!.bottom).toBeLessThan(margins.top + pitch + TOLERANCE);
}

const FIRST_LINES = ['正文到此', '听得懂'];

/** First lines two characters in, of the size of the text; what is flush is. */
function expectIndent(name: string, { margins, faces }: PageLayout): void {
  const lines = pagesOf(name).flatMap(({ lines }) => lines);
  const leftOf = (text: string): number => lines.find((line) => line.text.includes(text))!.left;
  for (const text of FIRST_LINES)
    expect(Math.abs(leftOf(text) - margins.left - 2 * faces.body.size * MM)).toBeLessThan(TOLERANCE);
  expect(Math.abs(leftOf('各位领导') - margins.left)).toBeLessThan(TOLERANCE);
}

/** Font and size of what says each of these, as the layout has them for the face it is set in. */
function expectFaces(name: string, { faces, language }: PageLayout, texts: [text: string, face: FaceName][]): void {
  const spans = pagesOf(name).flatMap(({ spans }) => spans);
  const fonts = new Map<string, string>();
  for (const [text, face] of texts) {
    const span = spans.find((each) => each.text.includes(text));
    if (!span) throw new Error(`nothing says ${text}`);
    const { size, bold, eastAsia, latin } = faces[face];
    expect(Math.abs(span.points - size), text).toBeLessThan(0.7);
    const wanted = `${language === 'zh-CN' ? eastAsia : latin}${bold ? ' bold' : ''}`;
    expect(span.font, text).toBe(fonts.get(wanted) ?? span.font);
    fonts.set(wanted, span.font);
  }
  // Two fonts are not one.
  expect(new Set(fonts.values()).size).toBe(fonts.size);
}

const LEVELS: [text: string, face: FaceName][] = [
  ['办到群众心坎上', 'title'],
  ['学习《', 'subtitle'],
  ['各位领导', 'salutation'],
  ['学习收获', 'heading1'],
  ['学以致用', 'heading2'],
  ['办好小事', 'heading3'],
  ['正文到此', 'body'],
  ['里的话', 'footnote'],
];

test('measured by another layout than its own, each file is seen to differ', () => {
  expect(() => expectPaper('english-full', homework)).toThrow();
  expect(() => expectTop('homework-full', custom, 12 * 1.5 * MM)).toThrow();
  expect(() => expectIndent('homework-whole', custom)).toThrow();
  expect(() => expectFaces('homework-whole', official, LEVELS)).toThrow();
  expect(() => expectFaces('custom-whole', homework, LEVELS)).toThrow();
});

test('学生作业: paper, margins, a font for each level, number in the middle', () => {
  const found = edges('homework-full');
  expectPaper('homework-full', homework);
  // As many whole characters as fit: up to one is left.
  expect(found.right).toBeGreaterThan(31.7 - TOLERANCE);
  expect(found.right).toBeLessThan(31.7 + 12 * MM);
  const [first, second] = pagesOf('homework-full')[1]!.lines;
  expectTop('homework-full', homework, second!.bottom - first!.bottom);
  expect(found.bottom).toBeGreaterThan(25.4 - TOLERANCE);
  expect(Math.abs(found.middle - 105)).toBeLessThan(TOLERANCE);
  expectIndent('homework-whole', homework);
  expectFaces('homework-whole', homework, LEVELS);
});

test('plain English: paper, margins, a size and weight for each level, number in the middle', () => {
  const found = edges('english-full');
  expectPaper('english-full', english);
  const [first, second] = pagesOf('english-full')[1]!.lines;
  expectTop('english-full', english, second!.bottom - first!.bottom);
  expect(found.right).toBeGreaterThan(25.4 - TOLERANCE);
  expect(found.right).toBeLessThan(25.4 + 15);
  expect(found.bottom).toBeGreaterThan(25.4 - TOLERANCE);
  expect(Math.abs(found.middle - 105)).toBeLessThan(TOLERANCE);
  expectFaces('english-whole', english, [
    ['Small things', 'title'],
    ['What I took', 'heading1'],
    ['Learning to', 'heading2'],
    ['Doing it', 'heading3'],
    ['The text', 'body'],
  ]);
});

test('custom: paper, margins, fonts, lines and number as the reader said', () => {
  expectPaper('custom-full', custom);
  expectTop('custom-full', custom, 28 * MM);
  expectIndent('custom-whole', custom);
  expectFaces('custom-whole', custom, LEVELS);
  const [, page] = pagesOf('custom-full');
  const text = page!.lines.slice(0, -1);
  const rows = Math.floor((297 - 30 - 25) / (28 * MM));
  for (const [row, line] of text.entries()) {
    expect(Math.abs(line.left - 32)).toBeLessThan(TOLERANCE);
    expect(Math.abs(line.bottom - 30 - (row + 1) * 28 * MM)).toBeLessThan(1);
    expect(line.right).toBeLessThan(190 + TOLERANCE);
  }
  expect(pagesOf('custom-full')[0]!.lines).toHaveLength(rows + 1);
  expect(Math.abs(edges('custom-full').middle - (32 + 190) / 2)).toBeLessThan(TOLERANCE);
});

test('lines lower than the title: its own are as high as it is, the others as the reader said', () => {
  const lines = pagesOf('high-title')[0]!.lines;
  const at = (text: string): PdfLine => lines.find((line) => line.text.includes(text))!;
  expect(at('——学习').bottom - at('心坎上').bottom).toBeCloseTo(16 * MM, 0);
  expect(at('心坎上').bottom - 30).toBeGreaterThan(22 * MM);
});

test.each([
  ['sources', '（2026年4月23日）'],
  ['homework-sources', '（2026年4月23日）'],
  ['mixed-sources', '（2026年4月23日）'],
  ['homework-mixed-sources', '（2026年4月23日）'],
  ['english-sources', '(2March2026)'],
  ['official-english-sources', '(2March2026)'],
])('%s: no date is torn', (name, date) => {
  const lines = pagesOf(name).flatMap((page) => page.lines.map(({ text }) => text.replaceAll(/\s/g, '')));
  expect(lines.filter((line) => line.includes(date))).toHaveLength(60);
});

test.each(laidOut.map(([name, text], at) => [name, text, at] as const))(
  'files that say %s are laid out to their end',
  (_, text, at) => {
    const textOf = (name: string): string =>
      pagesOf(name)
        .flatMap(({ lines }) => lines.map((line) => line.text))
        .join('');
    for (const name of [`notes-of-${at}`, `speech-of-${at}`]) {
      const shown = textOf(name);
      for (const character of new Set(text.match(/\p{Script=Han}/gu) ?? [])) expect(shown).toContain(character);
    }
    expect(textOf(`notes-of-${at}`)).toContain('2026年4月24日');
  },
);

test('a file of hostile texts and an endless word is laid out to its end', () => {
  expect(pagesOf('hostile').length).toBeGreaterThan(100_000 / 616);
  expect(
    pagesOf('hostile')
      .at(-1)!
      .lines.map(({ text }) => text),
  ).toContain('到底了');
});
