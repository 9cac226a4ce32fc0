import {
  AlignmentType,
  Document,
  DocumentGridType,
  Footer,
  type IParagraphStylePropertiesOptions,
  type IRunStylePropertiesOptions,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import type { Locale } from '@/utils/model/locale';
import { coreProperties } from './core-properties';
import { fixedZipTimes } from './fixed-zip-times';
import type { PageContent, PageParagraph, PageRun, PageStyle } from './page-content';
import type { PageFace, PageLayout } from './page-layout';

type PageNumbering = NonNullable<PageLayout['pageNumber']>;

const TWIPS_PER_POINT = 20;
const twips = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4);
/** Vermilion, as in the extension: what waits for the writer. */
const PROMPT_COLOUR = 'A8321F';

/** Word's ids of the paragraph styles. */
const STYLE_IDS: Record<PageStyle, string> = {
  title: 'Title',
  heading1: 'Heading1',
  heading2: 'Heading2',
  heading3: 'Heading3',
  salutation: 'Salutation',
  body: 'BodyText',
  prompt: 'BodyText',
  byline: 'Byline',
  source: 'Source',
  attachment: 'Attachment',
  reference: 'Reference',
  signature: 'Signature',
  date: 'Signature',
};

function runStyle(style: PageFace, layout: PageLayout): IRunStylePropertiesOptions {
  const { latin, eastAsia, size, bold } = style;
  return {
    font: { ascii: latin, hAnsi: latin, cs: latin, eastAsia },
    // Half-points.
    size: size * 2,
    sizeComplexScript: size * 2,
    // The library's own headings are blue and some are italic.
    bold,
    italics: false,
    color: '000000',
    characterSpacing: layout.characterSpacing * TWIPS_PER_POINT,
    language: { value: 'en-US', eastAsia: 'zh-CN' },
  };
}

const lineOf = ({ line }: PageLayout) =>
  line.by === 'points'
    ? { line: Math.round(line.points * TWIPS_PER_POINT), lineRule: LineRuleType.EXACT }
    : // 240ths of the usual line.
      { line: Math.round(line.times * 240), lineRule: LineRuleType.AUTO };

function paragraphStyle(style: PageFace, layout: PageLayout): IParagraphStylePropertiesOptions {
  const character = style.size * TWIPS_PER_POINT;
  return {
    alignment: {
      both: AlignmentType.BOTH,
      center: AlignmentType.CENTER,
      left: AlignmentType.LEFT,
      right: AlignmentType.RIGHT,
    }[style.align],
    // Word goes by the characters and keeps them when the size is changed; others by the twips.
    indent: {
      firstLine: style.indent * character,
      ...(layout.language === 'zh-CN' ? { firstLineChars: style.indent * 100 } : {}),
      left: style.left * character,
      right: style.right * character,
    },
    spacing: {
      ...lineOf(layout),
      before: style.before * TWIPS_PER_POINT,
      after: style.after * TWIPS_PER_POINT,
    },
  };
}

/**
 * “ ” — … are both Chinese and Latin: only the hint sets them in the Chinese font. Word reads it from the run, not from a style. A run with a
 * Han character has it (else “don’t” would get a full-width ’); in an English document only one without a Latin letter.
 */
function isChinese(text: string, lang: Locale): boolean {
  return /\p{Script=Han}/u.test(text) && (lang !== 'en' || !/\p{Script=Latin}/u.test(text));
}

function toRun({ text, kind }: PageRun, lang: Locale): TextRun {
  const style = kind === undefined ? {} : { style: kind === 'quotation' ? 'Quotation' : 'Prompt' };
  return new TextRun({ text, ...style, ...(isChinese(text, lang) ? { font: { hint: 'eastAsia' } } : {}) });
}

function toParagraph({ style, runs }: PageParagraph, keepNext: boolean, lang: Locale): Paragraph {
  return new Paragraph({
    style: STYLE_IDS[style],
    // Else a line may go to the next page and leave 21 on this one.
    widowControl: false,
    keepNext: keepNext || style.startsWith('heading'),
    children: runs.map((run) => toRun(run, lang)),
  });
}

const blankLine = (keepNext: boolean) => new Paragraph({ style: 'BodyText', widowControl: false, keepNext });

/** The paragraphs of the document. The signature never stands alone on a page: the last paragraph goes with it. */
function paragraphs({ paragraphs: all, lang }: PageContent, blankLines: boolean): Paragraph[] {
  const signature = all.findIndex(({ style }) => style === 'signature' || style === 'date');
  return all.flatMap((block, at) => {
    const keepNext = signature > 0 && at >= signature - 1 && at < all.length - 1;
    const paragraph = toParagraph(block, keepNext, lang);
    if (!blankLines) return [paragraph];
    if (at === signature) return [blankLine(true), paragraph];
    return block.style === 'title' ? [paragraph, blankLine(false)] : [paragraph];
  });
}

function footer(layout: PageLayout, { around }: PageNumbering, align: PageFace['align']): Footer {
  const style = layout.faces.pageNumber;
  const character = style.size * TWIPS_PER_POINT;
  const run = new TextRun({
    font: {
      ascii: style.latin,
      hAnsi: style.latin,
      eastAsia: style.eastAsia,
      ...(layout.language === 'zh-CN' ? { hint: 'eastAsia' } : {}),
    },
    size: style.size * 2,
    children: [around[0], PageNumber.CURRENT, around[1]],
  });
  return new Footer({
    children: [
      new Paragraph({
        alignment:
          align === 'center' ? AlignmentType.CENTER : align === 'left' ? AlignmentType.LEFT : AlignmentType.RIGHT,
        indent: align === 'left' ? { left: style.left * character } : { right: style.right * character },
        // Not the text's 28.95 pt: a footer reaching into the bottom margin would push a line to the next page.
        spacing: { line: style.size * TWIPS_PER_POINT, lineRule: LineRuleType.EXACT, before: 0, after: 0 },
        children: [run],
      }),
    ],
  });
}

function styles(layout: PageLayout) {
  const styleOf = (name: string, style: PageFace, more: IParagraphStylePropertiesOptions = {}) => ({
    name,
    basedOn: 'Normal',
    next: 'BodyText',
    quickFormat: true,
    run: runStyle(style, layout),
    paragraph: { ...paragraphStyle(style, layout), ...more },
  });
  const heading = (level: 1 | 2 | 3) =>
    styleOf(`heading ${level}`, layout.faces[`heading${level}`], { outlineLevel: level - 1, keepNext: true });
  return {
    default: {
      document: {
        run: runStyle(layout.faces.body, layout),
        paragraph: { spacing: paragraphStyle(layout.faces.body, layout).spacing },
      },
      title: styleOf('Title', layout.faces.title),
      heading1: heading(1),
      heading2: heading(2),
      heading3: heading(3),
    },
    paragraphStyles: [
      { id: 'BodyText', ...styleOf('Body Text', layout.faces.body) },
      { id: 'Salutation', ...styleOf('Salutation', layout.faces.salutation) },
      { id: 'Signature', ...styleOf('Signature', layout.faces.signature) },
      { id: 'Footnote', ...styleOf('Footnote', layout.faces.footnote) },
    ],
    characterStyles: [
      // No look of its own: it is there so that quotations can be found again, restyled, and checked.
      { id: 'Quotation', name: 'Quotation', basedOn: 'DefaultParagraphFont', quickFormat: true },
      {
        id: 'Prompt',
        name: 'Prompt',
        basedOn: 'DefaultParagraphFont',
        quickFormat: true,
        run: { color: PROMPT_COLOUR },
      },
    ],
  };
}

/**
 * Pages as a Word file: A4 in the given layout, real heading styles with outline levels, page numbers, every quotation in the character style `Quotation`, every
 * prompt in `Prompt`. Same content, same bytes. @throws the signal's reason when cancelled.
 */
export async function wordFile(content: PageContent, layout: PageLayout, signal: AbortSignal): Promise<ArrayBuffer> {
  signal.throwIfAborted();
  const { margins, pageNumber } = layout;
  const file = new Document({
    styles: styles(layout),
    evenAndOddHeaderAndFooters: pageNumber?.side === 'outer',
    sections: [
      {
        properties: {
          page: {
            size: { width: twips(layout.page.width), height: twips(layout.page.height) },
            margin: {
              top: twips(margins.top),
              right: twips(margins.right),
              bottom: twips(margins.bottom),
              left: twips(margins.left),
              footer: twips(pageNumber?.above ?? 0),
              header: 851,
            },
          },
          // The pitch only: with the grid switched on LibreOffice gives each line of the title two rows, and exact lines need no grid.
          grid: { type: DocumentGridType.DEFAULT, linePitch: lineOf(layout).line },
        },
        footers: pageNumber && {
          default: footer(layout, pageNumber, layout.faces.pageNumber.align),
          ...(pageNumber.side === 'outer' && { even: footer(layout, pageNumber, 'left') }),
        },
        children: paragraphs(content, layout.blankLines),
      },
    ],
  });
  const core = coreProperties(content.title, content.writer, content.date);
  const bytes = await Packer.toArrayBuffer(file, undefined, [{ path: 'docProps/core.xml', data: core }]);
  signal.throwIfAborted();
  return fixedZipTimes(new Uint8Array(bytes)).buffer;
}
