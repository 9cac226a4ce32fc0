import { markupView } from '@/utils/anchoring/page-view';
import { walkText } from '@/utils/anchoring/walk-text';
import { wholeCharacters } from '@/utils/text/whole-characters';
import { withoutControls } from '@/utils/text/without-controls';

/** A line of a page: a paragraph, a heading, what stands between two breaks. `parted`: with spaces between its facts where only a style keeps them apart. */
export type Line = { text: string; node: Text; parted?: string };

/** How a fact of its own begins in such a line: 作者：, a day, a tool of the page. */
const NEXT_FACT =
  /^\s*(?:\p{Script=Han}{2,6}\s*[:：]|[12]\d{3}[-年/.]\d{1,2}[-月/.]|字[号体]|分享|打印|收藏|浏览|阅读|点击|评论)/u;
/** Longest line that is looked at for facts, UTF-16 units. */
const MAX_FACTS = 300;

/** A unit that shows nothing at the end of a line. */
const BLANK = /[\s\u180e\u200b\u2060\ufeff]/u;

type Reading = {
  /** Elements that are passed over. */
  noise: ReadonlySet<Element>;
  /** After how many UTF-16 units reading ends. */
  max: number;
  /** How many units of one line are read, and how many of them count towards `max`: one endless line would leave nothing to all others. */
  line?: { max: number; counted: number };
};

/** The lines of text in an element, as its markup has them, without indents, control characters and what is hidden. */
export function readLines(root: Node, { noise, max, line }: Reading): Line[] {
  const lines: Line[] = [];
  let read = 0;
  let ofLine = 0;
  let pieces: string[] = [];
  let first: Text | null = null;
  const finish = (): void => {
    const text = trimmed(withoutControls(pieces.join('').replaceAll(/[ \t\r\n\f\v]+/gu, ' ')));
    if (first && text !== '') {
      const parted = text.length <= MAX_FACTS && /[:：]/u.test(text) ? partedFacts(pieces.map(withoutControls)) : text;
      lines.push(parted === text ? { text, node: first } : { text, node: first, parted });
    }
    pieces = [];
    first = null;
    read += Math.min(ofLine, line?.counted ?? ofLine);
    ofLine = 0;
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
        // In a browser a plain text is one element of one text.
        for (const [at, piece] of (keepsLines ? data.split('\n') : [data]).entries()) {
          if (at > 0) finish();
          const left = Math.min(max - read, line?.max ?? max) - ofLine;
          if (left <= 0) continue;
          pieces.push(piece.slice(0, wholeCharacters(piece, left)));
          ofLine += piece.length;
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
