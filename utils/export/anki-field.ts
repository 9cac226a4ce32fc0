import { escapeHtml } from './escape-html';

/** What needs a look at all: most words don't. */
const SPECIAL = /[&<>"'{}[\]\\\t\n]/;
/** What Anki itself reads in a field: gaps {{c1::…}}, sounds and LaTeX in square brackets. */
const BRACKETS = /[{}[\]]/g;
/** MathJax reads the text that is shown, so an entity does not hold it off: its marks are parted by an empty element. */
const BACKSLASH = /\\/g;

/**
 * Paragraphs of safe text as a field of a file for Anki whose fields are HTML: parted by <br>, tabs as spaces, nothing in them that HTML, MathJax, LaTeX, sounds
 * or gaps would be made of, and no straight quotation mark, which would begin a quoted field. Character by character: of parts, put together, it is the same.
 */
export const ankiField = (paragraphs: readonly string[]): string =>
  paragraphs.length === 1 ? escaped(paragraphs[0]!) : paragraphs.map(escaped).join('<br>');

const escaped = (paragraph: string): string =>
  !SPECIAL.test(paragraph)
    ? paragraph
    : escapeHtml(paragraph.replaceAll(/[\t\n]/g, ' '))
        .replaceAll(BRACKETS, (char) => `&#${char.charCodeAt(0)};`)
        .replaceAll(BACKSLASH, '&#92;<span></span>');
