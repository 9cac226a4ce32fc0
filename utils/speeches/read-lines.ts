import { markupView } from '@/utils/anchoring/page-view';
import { walkText } from '@/utils/anchoring/walk-text';
import { wholeCharacters } from '@/utils/text/whole-characters';

/** A line of a page: a paragraph, a heading, what stands between two breaks. `parted`: with spaces between its facts where only a style keeps them apart. */
export type Line = { text: string; node: Text; parted?: string };

/** How a fact of its own begins in such a line: 作者：, a day, a tool of the page. */
const NEXT_FACT =
  /^\s*(?:\p{Script=Han}{2,6}\s*[:：]|[12]\d{3}[-年/.]\d{1,2}[-月/.]|字[号体]|分享|打印|收藏|浏览|阅读|点击|评论)/u;
/** Longest line that is looked at for facts, UTF-16 units. */
const MAX_FACTS = 300;

/** A unit that shows nothing at the end of a line. */
const BLANK = /[\s\u180e\u200b\u2060\ufeff]/u;

/**
 * The lines of text in an element, as its markup has them, without indents and what is hidden. `noise`: elements that are passed over; `max`:
 * after how many UTF-16 units reading ends.
 */
export function readLines(root: Node, { noise, max }: { noise: ReadonlySet<Element>; max: number }): Line[] {
  const lines: Line[] = [];
  let read = 0;
  let pieces: string[] = [];
  let first: Text | null = null;
  const finish = (): void => {
    const text = trimmed(pieces.join('')).replaceAll(/[ \t\r\n\f\v]+/gu, ' ');
    if (first && text !== '') {
      const parted = text.length <= MAX_FACTS && /[:：]/u.test(text) ? partedFacts(pieces) : text;
      lines.push(parted === text ? { text, node: first } : { text, node: first, parted });
    }
    pieces = [];
    first = null;
  };
  walkText(
    root,
    {
      ...markupView,
      flowOf: (element, tag) => (noise.has(element) ? 'skip' : markupView.flowOf(element, tag)),
    },
    {
      border: finish,
      text(node, data, keepsLines) {
        if (read >= max) return;
        const looked = data.slice(0, wholeCharacters(data, max - read));
        read += data.length;
        // In a browser a plain text is one element of one text.
        for (const [at, piece] of (keepsLines ? looked.split('\n') : [looked]).entries()) {
          if (at > 0) finish();
          pieces.push(piece);
          first ??= node;
        }
      },
    },
  );
  finish();
  return lines;
}

/** The pieces of a line, one per element, with spaces before those that begin a fact of their own. */
function partedFacts(pieces: string[]): string {
  const spaced = pieces.map((piece, at) => (at > 0 && NEXT_FACT.test(piece) ? ` ${piece}` : piece));
  return trimmed(spaced.join('')).replaceAll(/[ \t\r\n\f\v]+/gu, ' ');
}

/** By index: an expression that is anchored to the end tries every blank within, and all those after it again. */
function trimmed(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && BLANK.test(text.charAt(start))) start++;
  while (end > start && BLANK.test(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}
