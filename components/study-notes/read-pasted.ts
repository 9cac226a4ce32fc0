import { MAX_OWN_WORDS } from '@/utils/model/limits';
import type { Block } from '@/utils/model/study-notes';
import { blockText } from '@/utils/study-notes/block-text';
import { typedNumber } from '@/utils/study-notes/typed-number';
import { wholeCharacters } from '@/utils/text/whole-characters';

/** Whether a passage is one of the reader's own notes, or was in this document: only then it may come back as a quotation. */
export type IsKnownPassage = (noteId: string, text: string) => boolean;

/** Nothing of these is text of the document. */
const DROPPED = new Set(
  'script style template head title meta link noscript iframe object embed svg math canvas audio video img picture map select option button input textarea del'.split(
    ' ',
  ),
);
/** Stands in a line for a mark of a footnote while it is read; no text holds it. */
const MARK = '\uffff';
/** Between the cells of a row. */
const CELL = ' \u2003';
/** What stands on lines of its own. */
const BLOCKS = new Set(
  'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main nav ol p pre section summary table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);
/** Word's and WPS's own: comments, and the number before a list's item, which is typed there for programs that know no lists. */
const WORD_DROPPED =
  /mso-element:\s*comment|mso-list:\s*ignore|mso-hide:\s*all|display:\s*none|visibility:\s*(?:hidden|collapse)|font-size:\s*0(?:\.0*)?(?![\d.])|mso-footnote-id|mso-special-character:\s*footnote/i;
const WORD_COMMENT = /\bMso(?:CommentReference|CommentText)\b|\bmsocom/i;
/** What the mark of a footnote in Word's and WPS's markup leads to, by name. */
const FOOTNOTE_CALL = /#_((?:ftn|edn)\d{1,6})$/;
const hrefOf = (element: Element): string => element.getAttribute('href') ?? '';
/** How deep elements may be nested before what is in them is taken as one text: a hostile page nests thousands. */
const MAX_NESTED = 200;

const styleOf = (element: Element): string => element.getAttribute('style') ?? '';

function isDropped(element: Element): boolean {
  return (
    DROPPED.has(element.localName) ||
    element.hasAttribute('hidden') ||
    WORD_DROPPED.test(styleOf(element)) ||
    WORD_COMMENT.test(element.className) ||
    // o:p, v:shape and the like carry nothing but Word's own bookkeeping; o:p holds no words of the reader's.
    /^(?:v|w|m):/.test(element.localName)
  );
}

/** Level of a heading, by element, outline level or style; 0 for other text. Deeper than three levels there is none. */
function headingLevel(element: Element): number {
  const byName = /^h([1-6])$/.exec(element.localName)?.[1];
  const byOutline = /mso-outline-level:\s*(\d)/i.exec(styleOf(element))?.[1];
  const byClass = /\b(?:MsoHeading|Heading)\s*(\d)\b/i.exec(element.className)?.[1];
  const byRole = element.getAttribute('role') === 'heading' ? (element.getAttribute('aria-level') ?? '2') : undefined;
  const level = Number(byOutline ?? byClass ?? byName ?? byRole ?? 0);
  return level >= 1 && level <= 9 ? Math.min(3, level) : 0;
}

const isWordItem = (element: Element): boolean =>
  /mso-list:\s*l\d/i.test(styleOf(element)) || /\bMsoListParagraph/i.test(element.className);

/** White space as a page draws it: one space, none where a line ended between two characters that are written without. */
function tidy(text: string): string {
  return text
    .replaceAll(/[\s\u00a0\u3000]*\n[\s\u00a0]*/gu, (white, at: number) =>
      isWide(text.codePointAt(at - 1)) || isWide(text[at + white.length]?.codePointAt(0)) ? '' : ' ',
    )
    .replaceAll(/[ \t\r\f\u00a0]+/gu, ' ')
    .replaceAll(/^[\s\u3000]+|[\s\u3000]+$/gu, '');
}

/** Whether a character is written without spaces: Han, kana, full-width marks. */
function isWide(code = 0): boolean {
  return (code >= 0x2e80 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff) || (code >= 0xff00 && code <= 0xff60);
}

const clipped = (text: string): string => text.slice(0, wholeCharacters(text, MAX_OWN_WORDS));

/** Texts of one line each of at most what a block holds. */
function lengthsOf(text: string): string[] {
  const parts: string[] = [];
  for (let rest = text; rest !== '';) {
    const part = clipped(rest);
    parts.push(part);
    rest = rest.slice(part.length);
  }
  return parts;
}

function headingOf(level: number, text: string): Block {
  return { kind: 'heading', level: level as 1 | 2 | 3, text: text.slice(typedNumber(text)) };
}

/** A quotation of ours that was copied; null where it is none of the reader's passages. */
function quotationIn(element: Element, isKnown: IsKnownPassage): Block | null {
  let kept: unknown;
  try {
    kept = JSON.parse(element.getAttribute('data-quotation') ?? '');
  } catch {
    return null;
  }
  const { noteId, text, elided } = (kept ?? {}) as { noteId?: unknown; text?: unknown; elided?: unknown };
  if (typeof noteId !== 'string' || typeof text !== 'string' || !isKnown(noteId, text)) return null;
  const ranges = (Array.isArray(elided) ? elided : []).filter(
    (range): range is [number, number] =>
      Array.isArray(range) && range.length === 2 && range.every((at) => Number.isSafeInteger(at)),
  );
  const leadIn = clipped(element.firstElementChild?.textContent ?? '');
  return { kind: 'quotation', noteId, text, elided: ranges, leadIn };
}

/** Longest row that is one paragraph, in UTF-16 units: what is longer, or holds tables or headings, is no row of data but a page that is laid out in a table. */
const MAX_ROW = 1_000;

function isDataRow(row: Element): boolean {
  return (
    !row.querySelector('table, h1, h2, h3, h4, h5, h6') &&
    (row.textContent ?? '').length <= MAX_ROW &&
    row.children.length > 1
  );
}

/** Collects blocks from markup, in the order of reading. */
class Reading {
  readonly blocks: Block[] = [];
  #line = '';
  #level = 0;
  #isItem = false;
  /** Of which cell of a table everything goes on one line. */
  #cells = 0;
  #isRow = false;
  /** Under which name the footnote that is read is called; null outside of one. */
  #footnote: string | null = null;
  /** Names of the marks in the line, in order; and where each mark was found: in which block, behind which offset. */
  #called: string[] = [];
  readonly #marks = new Map<string, { block: Block; at: number }>();
  readonly #footnotes: { name: string; text: string }[] = [];
  /** Whether the last block is a list that goes on. */
  #list: string[] | null = null;

  constructor(private readonly isKnown: IsKnownPassage) {}

  /** The blocks, each with its footnotes behind it; those that nothing calls stand at the end. */
  end(): Block[] {
    this.#break();
    const on = new Map<Block, Extract<Block, { kind: 'footnote' }>[]>();
    const loose: Block[] = [];
    for (const { name, text } of this.#footnotes) {
      const mark = name === '' ? undefined : this.#marks.get(name);
      const isText = mark?.block.kind === 'paragraph';
      const footnotes = lengthsOf(text).map((part) => ({
        kind: 'footnote' as const,
        text: part,
        ...(isText && { at: mark.at }),
      }));
      if (mark) on.set(mark.block, [...(on.get(mark.block) ?? []), ...footnotes]);
      else loose.push(...footnotes);
    }
    return [...this.blocks.flatMap((block) => [block, ...(on.get(block) ?? [])]), ...loose];
  }

  read(node: Node, depth = 0): void {
    if (node.nodeType === 3) {
      this.#line += (node.nodeValue ?? '').replaceAll(MARK, '');
      return;
    }
    if (node.nodeType !== 1) return;
    const element = node as Element;
    const called = this.#footnote === null && element.localName === 'a' ? FOOTNOTE_CALL.exec(hrefOf(element)) : null;
    if (called) {
      this.#called.push(called[1]!);
      this.#line += MARK;
      return;
    }
    if (isDropped(element)) return;
    if (element.localName === 'br') {
      this.#break();
      return;
    }
    if (depth > MAX_NESTED) {
      this.#line += (element.textContent ?? '').replaceAll(MARK, '');
      return;
    }
    if (element.hasAttribute('data-quotation')) {
      const quotation = quotationIn(element, this.isKnown);
      if (quotation) {
        this.#break();
        this.#add(quotation);
        return;
      }
    }
    if (!BLOCKS.has(element.localName)) {
      const isCell = /^t[dh]$/.test(element.localName);
      if (isCell && this.#line.trim() !== '') this.#line += CELL;
      this.#cells += Number(isCell && this.#isRow);
      this.#children(element, depth);
      this.#cells -= Number(isCell && this.#isRow);
      return;
    }
    this.#break();
    const [level, isItem, footnote, isRow] = [this.#level, this.#isItem, this.#footnote, this.#isRow];
    if (element.localName === 'tr') this.#isRow = isDataRow(element);
    this.#level = headingLevel(element) || level;
    if (element.localName === 'li' || isWordItem(element)) this.#isItem = this.#level === 0;
    if (/mso-element:\s*(?:foot|end)note(?!-)/i.test(styleOf(element)) || element.classList.contains('footnote'))
      this.#beginFootnote(element);
    this.#children(element, depth);
    this.#break();
    [this.#level, this.#isItem, this.#footnote, this.#isRow] = [level, isItem, footnote, isRow];
    // A list within an item is of the same list: ours are flat.
    if (/^[ou]l$/.test(element.localName) && !isItem) this.#list = null;
  }

  #children(element: Element, depth: number): void {
    for (const child of element.childNodes) this.read(child, depth + 1);
  }

  #beginFootnote(element: Element): void {
    if (this.#footnote !== null) return;
    // One of ours says itself where its mark is on what stands before it.
    const own = element.getAttribute('data-at') ?? '';
    const on = this.blocks.at(-1);
    const name = element.id === '' ? `#${this.#footnotes.length}` : element.id;
    if (on && element.id === '' && element.classList.contains('footnote'))
      this.#marks.set(name, { block: on, at: /^\d{1,6}$/.test(own) ? Number(own) : blockText(on).length });
    this.#footnote = name;
    this.#footnotes.push({ name, text: '' });
  }

  #break(): void {
    if (this.#cells > 0) {
      // A paragraph of a cell: its row is one line, and one space parts it from the next.
      if (this.#line.trim() !== '' && !/\s$/.test(this.#line)) this.#line += ' ';
      return;
    }
    const line = tidy(this.#line);
    const names = this.#called;
    this.#line = '';
    this.#called = [];
    const text = line.replaceAll(MARK, '').trim();
    if (text === '') return this.#call(names, this.blocks.at(-1), []);
    if (this.#footnote !== null) {
      const footnote = this.#footnotes.at(-1)!;
      footnote.text += footnote.text === '' ? text : `\n${text}`;
      return;
    }
    const first = this.blocks.length;
    this.#put(text);
    // Offsets of the marks in the text without them.
    const offsets = [...line.matchAll(/\uffff/gu)].map(({ index }, before) => index - before);
    this.#call(names, this.blocks[first] ?? this.blocks.at(-1), offsets);
  }

  /** Remembers where marks were found. Of a text that is parted for its length the first part has them all. */
  #call(names: readonly string[], block: Block | undefined, offsets: readonly number[]): void {
    if (!block) return;
    for (const [index, name] of names.entries()) {
      const { length } = blockText(block);
      if (!this.#marks.has(name)) this.#marks.set(name, { block, at: Math.min(offsets[index] ?? length, length) });
    }
  }

  #put(text: string): void {
    if (this.#level > 0) this.#add(headingOf(this.#level, clipped(text)));
    else if (this.#isItem) {
      if (this.#list) this.#list.push(...lengthsOf(text));
      else {
        const items = lengthsOf(text);
        this.#add({ kind: 'list', items });
        this.#list = items;
      }
    } else for (const part of lengthsOf(text)) this.#add({ kind: 'paragraph', text: part, from: 'reader' });
  }

  #add(block: Block): void {
    this.#list = null;
    this.blocks.push(block);
  }
}

/**
 * Pasted markup as blocks: headings, lists, paragraphs, footnotes; of Word, WPS and web pages alike. All of it is the reader's own text, but for passages of ours
 * that are known. Parsed into a document that nothing is loaded or run in; no markup is taken over.
 */
export function readPastedHtml(html: string, isKnown: IsKnownPassage): Block[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const reading = new Reading(isKnown);
  reading.read(body);
  return reading.end();
}

/** Pasted plain text as paragraphs: parted by blank lines where there are any, else by line ends. */
export function readPastedText(text: string): Block[] {
  const lines = text.replaceAll(/\r\n?/g, '\n').replaceAll('\0', '');
  const hasBlank = /\n[^\S\n]*\n/.test(lines.trim());
  return lines
    .split(hasBlank ? /\n[^\S\n]*\n\s*/ : '\n')
    .map(tidy)
    .filter((line) => line !== '')
    .flatMap(lengthsOf)
    .map((line) => ({ kind: 'paragraph', text: line, from: 'reader' }));
}
