import type { FaceName, PageFace, PageLayout } from './page-layout';
import { wordFace } from './word-face';
import { wordLine } from './word-line';
import { wordStyles } from './word-styles';
import { wordUnits } from './word-units';

/** Vermilion, as in the extension: what waits for the writer. */
const PROMPT_COLOUR = 'A8321F';
const { ofPoints } = wordUnits;
/** Of the paragraphs of the text, in the order of Word's list: names as Word knows them, the `own` not its own; `level` in the outline, from 0. */
const STYLES: [face: FaceName, name: string, more?: { own?: true; level?: number }][] = [
  ['title', 'Title'],
  ['heading1', 'heading 1', { level: 0 }],
  ['heading2', 'heading 2', { level: 1 }],
  ['heading3', 'heading 3', { level: 2 }],
  ['subtitle', 'Subtitle'],
  ['byline', 'Byline', { own: true }],
  ['salutation', 'Salutation'],
  ['body', 'Body Text'],
  ['source', 'Source', { own: true }],
  ['attachment', 'Attachment', { own: true }],
  ['reference', 'Reference', { own: true }],
  ['signature', 'Signature'],
];
/** Footnotes and comments: a line as high as their font asks, whatever the text's is, and none of theirs alone on a page. */
const NOTE = { spacing: '<w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/>', widows: true };

/**
 * What word/styles.xml holds (ECMA-376 part 1, 17.7): each face of the layout as a style with all it is set by, so that Word's list of styles shows it; and styles without a look of their own by which quotations and
 * prompts are found again.
 */
export function wordStyleSheet(layout: PageLayout): string {
  const { faces } = layout;
  const small: PageFace = { ...faces.footnote, indent: 0 };
  return (
    `<w:docDefaults><w:rPrDefault>${runProperties(faces.body, layout)}</w:rPrDefault><w:pPrDefault><w:pPr>${spacing(faces.body, layout)}</w:pPr></w:pPrDefault></w:docDefaults>` +
    DEFAULTS +
    STYLES.map(([face, name, more]) => paragraphStyle(wordStyles[face], name, faces[face], layout, more)).join('') +
    paragraphStyle('FootnoteText', 'footnote text', small, layout, { ...NOTE, next: 'FootnoteText', hidden: true }) +
    paragraphStyle('CommentText', 'annotation text', { ...small, align: 'left' }, layout, NOTE) +
    // No look of its own: it is there so that quotations can be found again, restyled, and checked.
    characterStyle('Quotation', 'Quotation', '', { own: true }) +
    characterStyle('Prompt', 'Prompt', `<w:color w:val="${PROMPT_COLOUR}"/>`, { own: true }) +
    characterStyle('ReferenceMark', 'Reference Mark', SUPERSCRIPT, { own: true }) +
    characterStyle('FootnoteReference', 'footnote reference', SUPERSCRIPT) +
    // 8 points, as Word's own.
    characterStyle('CommentReference', 'annotation reference', '<w:sz w:val="16"/><w:szCs w:val="16"/>')
  );
}

/** What all others are based on, and the table's, as Word has them. */
const DEFAULTS =
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>' +
  '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>' +
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>';
const SUPERSCRIPT = '<w:vertAlign w:val="superscript"/>';
/** Out of the list of styles until there is something in it. */
const HIDDEN = '<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/>';

const styleTag = (type: 'character' | 'paragraph', id: string, name: string, own: boolean): string =>
  `<w:style w:type="${type}"${own ? ' w:customStyle="1"' : ''} w:styleId="${id}"><w:name w:val="${name}"/>`;

function characterStyle(id: string, name: string, properties: string, { own = false } = {}): string {
  const look = properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`;
  return `${styleTag('character', id, name, own)}<w:basedOn w:val="DefaultParagraphFont"/>${own ? '<w:qFormat/>' : HIDDEN}${look}</w:style>`;
}

/** `level`: in the outline; such a paragraph stays with the next. `spacing`, `widows`: other than the face and the layout say. */
function paragraphStyle(
  id: string,
  name: string,
  face: PageFace,
  layout: PageLayout,
  more: { own?: boolean; level?: number; next?: string; spacing?: string; widows?: boolean; hidden?: boolean } = {},
): string {
  const { own = false, level, next = 'BodyText', hidden = false } = more;
  // Where lines are exact: else one may go to the next page and leave 21 on this one.
  const widows = more.widows ?? (layout.line.by === 'points' ? false : undefined);
  const properties =
    (level === undefined ? '' : '<w:keepNext/>') +
    (widows === undefined ? '' : `<w:widowControl w:val="${widows ? 1 : 0}"/>`) +
    (more.spacing ?? spacing(face, layout)) +
    indent(face, layout) +
    `<w:jc w:val="${face.align}"/>` +
    (level === undefined ? '' : `<w:outlineLvl w:val="${level}"/>`);
  return `${styleTag('paragraph', id, name, own)}<w:basedOn w:val="Normal"/><w:next w:val="${next}"/>${hidden ? HIDDEN : ''}<w:qFormat/><w:pPr>${properties}</w:pPr>${runProperties(face, layout)}</w:style>`;
}

function spacing(face: PageFace, layout: PageLayout): string {
  const { line, rule } = wordLine(face, layout);
  return `<w:spacing w:before="${ofPoints(face.before)}" w:after="${ofPoints(face.after)}" w:line="${line}" w:lineRule="${rule}"/>`;
}

function indent({ size, indent: first, left, right }: PageFace, { language }: PageLayout): string {
  // Word goes by the characters and keeps them when the size is changed; others by the twips. No characters where there is no indent: 0 could win over what a paragraph hangs by.
  const characters = language === 'zh-CN' && first > 0 ? ` w:firstLineChars="${Math.round(first * 100)}"` : '';
  const line =
    first < 0 ? `w:hanging="${ofPoints(-first * size)}"` : `w:firstLine="${ofPoints(first * size)}"${characters}`;
  return `<w:ind w:left="${ofPoints(left * size)}" w:right="${ofPoints(right * size)}" ${line}/>`;
}

function runProperties(face: PageFace, { characterSpacing }: PageLayout): string {
  const room = characterSpacing === 0 ? '' : `<w:spacing w:val="${ofPoints(characterSpacing)}"/>`;
  return `<w:rPr>${wordFace(face, { more: `<w:color w:val="000000"/>${room}` })}<w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr>`;
}
