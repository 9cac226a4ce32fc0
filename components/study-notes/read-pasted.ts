import { MAX_OWN_WORDS } from '@/utils/model/limits';
import type { Block } from '@/utils/model/study-notes';
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
/** What stands on lines of its own. */
const BLOCKS = new Set(
  'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main nav ol p pre section summary table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);
/** Word's and WPS's own: comments, and the number before a list's item, which is typed there for programs that know no lists. */
const WORD_DROPPED =
  /mso-element:\s*comment|mso-list:\s*ignore|mso-hide:\s*all|display:\s*none|mso-footnote-id|mso-special-character:\s*footnote/i;
const WORD_COMMENT = /\bMso(?:CommentReference|CommentText)\b|\bmsocom/i;
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

/** Collects blocks from markup, in the order of reading. */
class Reading {
  readonly blocks: Block[] = [];
  #line = '';
  #level = 0;
  #isItem = false;
  #kind: 'paragraph' | 'footnote' = 'paragraph';
  /** Whether the last block is a list that goes on. */
  #list: string[] | null = null;

  constructor(private readonly isKnown: IsKnownPassage) {}

  end(): Block[] {
    this.#break();
    return this.blocks;
  }

  read(node: Node, depth = 0): void {
    if (node.nodeType === 3) {
      this.#line += node.nodeValue ?? '';
      return;
    }
    if (node.nodeType !== 1) return;
    const element = node as Element;
    if (isDropped(element)) return;
    if (element.localName === 'br') {
      this.#break();
      return;
    }
    if (depth > MAX_NESTED) {
      this.#line += element.textContent ?? '';
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
      if (/^t[dh]$/.test(element.localName) && this.#line.trim() !== '') this.#line += ' \u2003';
      this.#children(element, depth);
      return;
    }
    this.#break();
    const [level, isItem, kind] = [this.#level, this.#isItem, this.#kind];
    this.#level = headingLevel(element) || level;
    if (element.localName === 'li' || isWordItem(element)) this.#isItem = this.#level === 0;
    if (/mso-element:\s*footnote(?!-)/i.test(styleOf(element)) || element.classList.contains('footnote'))
      this.#kind = 'footnote';
    this.#children(element, depth);
    this.#break();
    [this.#level, this.#isItem, this.#kind] = [level, isItem, kind];
    // A list within an item is of the same list: ours are flat.
    if (/^[ou]l$/.test(element.localName) && !isItem) this.#list = null;
  }

  #children(element: Element, depth: number): void {
    for (const child of element.childNodes) this.read(child, depth + 1);
  }

  #break(): void {
    const text = tidy(this.#line);
    this.#line = '';
    if (text === '') return;
    if (this.#level > 0) this.#add(headingOf(this.#level, clipped(text)));
    else if (this.#isItem) {
      if (this.#list) this.#list.push(...lengthsOf(text));
      else {
        const items = lengthsOf(text);
        this.#add({ kind: 'list', items });
        this.#list = items;
      }
    } else if (this.#kind === 'footnote')
      for (const part of lengthsOf(text)) this.#add({ kind: 'footnote', text: part });
    else for (const part of lengthsOf(text)) this.#add({ kind: 'paragraph', text: part, from: 'reader' });
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
