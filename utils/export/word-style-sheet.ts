import { escapeXml } from './escape-xml';
import type { FaceName, PageFace, PageLayout } from './page-layout';
import { wordLine } from './word-line';
import { wordStyles } from './word-styles';

const TWIPS_PER_POINT = 20;
/** Vermilion, as in the extension: what waits for the writer. */
const PROMPT_COLOUR = 'A8321F';
/** Names as Word knows them, of the paragraphs of the text, in the order of its list. */
const NAMES = {
  title: 'Title',
  heading1: 'heading 1',
  heading2: 'heading 2',
  heading3: 'heading 3',
  subtitle: 'Subtitle',
  byline: 'Byline',
  salutation: 'Salutation',
  body: 'Body Text',
  source: 'Source',
  attachment: 'Attachment',
  reference: 'Reference',
  signature: 'Signature',
} as const satisfies Partial<Record<FaceName, string>>;
/** Names that are not Word's own, of paragraphs and of words. */
const OURS = new Set(['Byline', 'Source', 'Attachment', 'Reference', 'Quotation', 'Prompt', 'Reference Mark']);
const LEVELS: Partial<Record<FaceName, number>> = { heading1: 0, heading2: 1, heading3: 2 };
/** Footnotes and comments: a line as high as their font asks, whatever the text's is, and none of theirs alone on a page. */
const SINGLE_LINE = { spacing: '<w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/>', widows: true };

/**
 * word/styles.xml (ECMA-376 17.7): each face of the layout as a style with all it is set by, so that Word's list of styles shows it; and styles without a look of their own by which quotations and prompts are
 * found again.
 */
export function wordStyleSheet(layout: PageLayout): string {
  const { faces } = layout;
  const small: PageFace = { ...faces.footnote, indent: 0 };
  const paragraphs = (Object.keys(NAMES) as (keyof typeof NAMES)[]).map((face) =>
    paragraphStyle(wordStyles[face], NAMES[face], faces[face], layout, { level: LEVELS[face] }),
  );
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
    `<w:docDefaults><w:rPrDefault>${runProperties(faces.body, layout)}</w:rPrDefault><w:pPrDefault><w:pPr>${spacing(faces.body, layout)}</w:pPr></w:pPrDefault></w:docDefaults>` +
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>' +
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>' +
    paragraphs.join('') +
    paragraphStyle('FootnoteText', 'footnote text', small, layout, { ...SINGLE_LINE, next: 'FootnoteText' }) +
    paragraphStyle('CommentText', 'annotation text', { ...small, align: 'left' }, layout, SINGLE_LINE) +
    // No look of its own: it is there so that quotations can be found again, restyled, and checked.
    characterStyle('Quotation', 'Quotation', '', { shown: true }) +
    characterStyle('Prompt', 'Prompt', `<w:color w:val="${PROMPT_COLOUR}"/>`, { shown: true }) +
    characterStyle('ReferenceMark', 'Reference Mark', SUPERSCRIPT) +
    characterStyle('FootnoteReference', 'footnote reference', SUPERSCRIPT) +
    // 8 points, as Word's own.
    characterStyle('CommentReference', 'annotation reference', '<w:sz w:val="16"/><w:szCs w:val="16"/>') +
    '</w:styles>'
  );
}

const styleTag = (type: 'character' | 'paragraph', id: string, name: string): string =>
  `<w:style w:type="${type}"${OURS.has(name) ? ' w:customStyle="1"' : ''} w:styleId="${id}"><w:name w:val="${name}"/>`;

const SUPERSCRIPT = '<w:vertAlign w:val="superscript"/>';

function characterStyle(id: string, name: string, properties: string, { shown = false } = {}): string {
  const look = properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`;
  return `${styleTag('character', id, name)}<w:basedOn w:val="DefaultParagraphFont"/>${shown ? '<w:qFormat/>' : ''}${look}</w:style>`;
}

/** `level`: in the outline, from 0; such a paragraph stays with the next. `spacing`, `widows`: other than the face and the layout say. */
function paragraphStyle(
  id: string,
  name: string,
  face: PageFace,
  layout: PageLayout,
  more: { level?: number | undefined; next?: string; spacing?: string; widows?: boolean },
): string {
  const { level, next = 'BodyText' } = more;
  // Where lines are exact: else one may go to the next page and leave 21 on this one.
  const widows = more.widows ?? (layout.line.by === 'points' ? false : undefined);
  const properties =
    (level === undefined ? '' : '<w:keepNext/>') +
    (widows === undefined ? '' : `<w:widowControl w:val="${widows ? 1 : 0}"/>`) +
    (more.spacing ?? spacing(face, layout)) +
    indent(face, layout) +
    `<w:jc w:val="${face.align}"/>` +
    (level === undefined ? '' : `<w:outlineLvl w:val="${level}"/>`);
  return `${styleTag('paragraph', id, name)}<w:basedOn w:val="Normal"/><w:next w:val="${next}"/><w:qFormat/><w:pPr>${properties}</w:pPr>${runProperties(face, layout)}</w:style>`;
}

function spacing(face: PageFace, layout: PageLayout): string {
  const { line, rule } = wordLine(face, layout);
  return `<w:spacing w:before="${twips(face.before)}" w:after="${twips(face.after)}" w:line="${line}" w:lineRule="${rule}"/>`;
}

function indent({ size, indent: first, left, right }: PageFace, { language }: PageLayout): string {
  // Word goes by the characters and keeps them when the size is changed; others by the twips. No characters where there is no indent: 0 could win over what a paragraph hangs by.
  const characters = language === 'zh-CN' && first > 0 ? ` w:firstLineChars="${Math.round(first * 100)}"` : '';
  const line = first < 0 ? `w:hanging="${twips(-first * size)}"` : `w:firstLine="${twips(first * size)}"${characters}`;
  return `<w:ind w:left="${twips(left * size)}" w:right="${twips(right * size)}" ${line}/>`;
}

function runProperties({ latin, eastAsia, size, bold }: PageFace, { characterSpacing }: PageLayout): string {
  const [letters, characters] = [escapeXml(latin), escapeXml(eastAsia)];
  const isBold = bold ? '' : ' w:val="0"';
  const room = characterSpacing === 0 ? '' : `<w:spacing w:val="${twips(characterSpacing)}"/>`;
  // Half-points.
  const high = Math.round(size * 2);
  return `<w:rPr><w:rFonts w:ascii="${letters}" w:hAnsi="${letters}" w:eastAsia="${characters}" w:cs="${letters}"/><w:b${isBold}/><w:bCs${isBold}/><w:color w:val="000000"/>${room}<w:sz w:val="${high}"/><w:szCs w:val="${high}"/><w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr>`;
}

const twips = (points: number): number => Math.round(points * TWIPS_PER_POINT);
