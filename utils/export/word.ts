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
import { strFromU8, strToU8, unzipSync, type Unzipped } from 'fflate';
import { coreProperties } from './core-properties';
import { fitsLine } from './fits-line';
import { fontsOf } from './fonts-of';
import type { PageContent } from './page-content';
import type { FaceName, PageFace, PageLayout } from './page-layout';
import { packedFiles } from './packed-files';
import { wordBody } from './word-body';
import { wordFontTable } from './word-font-table';
import { wordStyles } from './word-styles';

type PageNumbering = NonNullable<PageLayout['pageNumber']>;

const TWIPS_PER_POINT = 20;
const twips = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4);
/** Vermilion, as in the extension: what waits for the writer. */
const PROMPT_COLOUR = 'A8321F';
const ALIGNMENTS = {
  both: AlignmentType.BOTH,
  center: AlignmentType.CENTER,
  left: AlignmentType.LEFT,
  right: AlignmentType.RIGHT,
};
/** Names as Word knows them, of styles that are not the library's own. */
const STYLE_NAMES: Partial<Record<FaceName, string>> = {
  subtitle: 'Subtitle',
  byline: 'Byline',
  salutation: 'Salutation',
  body: 'Body Text',
  source: 'Source',
  attachment: 'Attachment',
  reference: 'Reference',
  signature: 'Signature',
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

const lineOf = (face: PageFace, layout: PageLayout) => {
  const line = face.line ?? layout.line;
  return line.by === 'points'
    ? {
        line: Math.round(line.points * TWIPS_PER_POINT),
        lineRule: fitsLine(face, layout) ? LineRuleType.EXACT : LineRuleType.AT_LEAST,
      }
    : // 240ths of the usual line.
      { line: Math.round(line.times * 240), lineRule: LineRuleType.AUTO };
};

function paragraphStyle(style: PageFace, layout: PageLayout): IParagraphStylePropertiesOptions {
  const character = style.size * TWIPS_PER_POINT;
  return {
    alignment: ALIGNMENTS[style.align],
    // Else a line may go to the next page and leave 21 on this one.
    ...(layout.line.by === 'points' && { widowControl: false }),
    // Word goes by the characters and keeps them when the size is changed; others by the twips.
    indent: {
      ...(style.indent < 0
        ? { hanging: Math.round(-style.indent * character) }
        : { firstLine: style.indent * character }),
      // None where there is no indent: one of 0 could win over what a paragraph hangs by.
      ...(layout.language === 'zh-CN' && style.indent > 0 ? { firstLineChars: style.indent * 100 } : {}),
      left: Math.round(style.left * character),
      right: style.right * character,
    },
    spacing: {
      ...lineOf(style, layout),
      before: style.before * TWIPS_PER_POINT,
      after: style.after * TWIPS_PER_POINT,
    },
  };
}

/** Footnotes and comments: a line as high as their font asks, whatever the text's is, and none of theirs alone on a page. */
const singleLine = {
  spacing: { line: 240, lineRule: LineRuleType.AUTO, before: 0, after: 0 },
  widowControl: true,
};

function styles(layout: PageLayout) {
  const { faces } = layout;
  const styleOf = (name: string, style: PageFace, more: IParagraphStylePropertiesOptions = {}) => ({
    name,
    basedOn: 'Normal',
    next: 'BodyText',
    quickFormat: true,
    run: runStyle(style, layout),
    paragraph: { ...paragraphStyle(style, layout), ...more },
  });
  const heading = (level: 1 | 2 | 3) =>
    styleOf(`heading ${level}`, faces[`heading${level}`], { outlineLevel: level - 1, keepNext: true });
  const small = { ...faces.footnote, indent: 0 as const };
  return {
    default: {
      document: {
        run: runStyle(faces.body, layout),
        paragraph: { spacing: paragraphStyle(faces.body, layout).spacing },
      },
      title: styleOf('Title', faces.title),
      heading1: heading(1),
      heading2: heading(2),
      heading3: heading(3),
      footnoteText: { ...styleOf('footnote text', small, singleLine), next: 'FootnoteText' },
      footnoteReference: { run: { superScript: true } },
    },
    paragraphStyles: [
      ...Object.entries(STYLE_NAMES).map(([face, name]) => ({
        id: wordStyles[face as FaceName],
        ...styleOf(name, faces[face as FaceName]),
      })),
      { id: 'CommentText', ...styleOf('annotation text', { ...small, align: 'left' }, singleLine) },
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
      { id: 'ReferenceMark', name: 'Reference Mark', basedOn: 'DefaultParagraphFont', run: { superScript: true } },
      // 8 points, as Word's own.
      { id: 'CommentReference', name: 'annotation reference', basedOn: 'DefaultParagraphFont', run: { size: 16 } },
    ],
  };
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
    bold: style.bold,
    children: [around[0], PageNumber.CURRENT, around[1]],
  });
  return new Footer({
    children: [
      new Paragraph({
        alignment: ALIGNMENTS[align],
        indent: align === 'left' ? { left: style.left * character } : { right: style.right * character },
        // Not the text's 28.95 pt: a footer reaching into the bottom margin would push a line to the next page.
        spacing: { line: style.size * TWIPS_PER_POINT, lineRule: LineRuleType.EXACT, before: 0, after: 0 },
        children: [run],
      }),
    ],
  });
}

/** The parts of a Word file whose text is yet to come, as the library makes them: styles, section, footers, settings, and what ties them together. */
async function frame({ comments }: PageContent, layout: PageLayout): Promise<Unzipped> {
  const { margins, pageNumber, faces } = layout;
  const outer = pageNumber?.side === 'outer';
  const file = new Document({
    styles: styles(layout),
    evenAndOddHeaderAndFooters: outer,
    // Only so that there is a part for them.
    ...(comments.length > 0 && { comments: { children: [{ id: 0, date: new Date(0), children: [] }] } }),
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
          grid: { type: DocumentGridType.DEFAULT, linePitch: lineOf(faces.body, layout).line },
        },
        ...(pageNumber && {
          footers: {
            default: footer(layout, pageNumber, faces.pageNumber.align),
            ...(outer && { even: footer(layout, pageNumber, 'left') }),
          },
        }),
        children: [],
      },
    ],
  });
  return unzipSync(new Uint8Array(await Packer.toArrayBuffer(file)));
}

/** A separator line, as Word draws one; the library puts a number before it. */
const separator = (id: number, type: 'separator' | 'continuationSeparator'): string =>
  `<w:footnote w:type="${type}" w:id="${id}"><w:p><w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:${type}/></w:r></w:p></w:footnote>`;

/**
 * Pages as a Word file in the given layout: real heading styles with outline levels, page numbers, footnotes, comments, every quotation in the character style `Quotation`, every
 * prompt in `Prompt`. What XML cannot hold is dropped from any text. Same content, same bytes in one browser (`packedFiles`): no clock, no chance. @throws the signal's reason when cancelled.
 */
export async function wordFile(content: PageContent, layout: PageLayout, signal: AbortSignal): Promise<ArrayBuffer> {
  signal.throwIfAborted();
  const parts = await frame(content, layout);
  const { body, footnotes, comments } = wordBody(content, layout);
  signal.throwIfAborted();
  const say = (path: string, start: RegExp, end: string, words: string): void => {
    const part = parts[path];
    const xml = part ? strFromU8(part) : '';
    const open = start.exec(xml);
    const close = xml.lastIndexOf(end);
    if (!open || close < 0)
      throw new Error(`The Word file could not be made: the library’s ${path} is not as expected. Please report this.`);
    parts[path] = strToU8(xml.slice(0, open.index + open[0].length) + words + xml.slice(close));
  };
  const fonts = parts['word/fontTable.xml'];
  if (fonts)
    parts['word/fontTable.xml'] = strToU8(
      strFromU8(fonts).replace(
        /<w:fonts([^>]*)\/>/,
        (_, names: string) => `<w:fonts${names}>${wordFontTable(fontsOf(layout))}</w:fonts>`,
      ),
    );
  say('word/document.xml', /<w:body>/, '<w:sectPr', body);
  say(
    'word/footnotes.xml',
    /<w:footnotes[^>]*>/,
    '</w:footnotes>',
    separator(-1, 'separator') + separator(0, 'continuationSeparator') + footnotes,
  );
  if (content.comments.length > 0) say('word/comments.xml', /<w:comments[^>]*>/, '</w:comments>', comments);
  parts['docProps/core.xml'] = strToU8(coreProperties(content));
  // The table of types first, as Word writes it.
  const { '[Content_Types].xml': types, ...rest } = parts;
  const files = Object.entries({ '[Content_Types].xml': types!, ...rest });
  const packed = await packedFiles(
    files.map(([name, bytes]) => ({ name, bytes })),
    signal,
  );
  return packed.buffer;
}
