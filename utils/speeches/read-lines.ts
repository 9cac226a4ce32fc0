import { markupView } from '@/utils/anchoring/page-view';
import { walkText } from '@/utils/anchoring/walk-text';
import { wholeCharacters } from '@/utils/text/whole-characters';

/** A line of a page: a paragraph, a heading, what stands between two breaks. */
export type Line = { text: string; node: Text };

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
    if (first && text !== '') lines.push({ text, node: first });
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

/** By index: an expression that is anchored to the end tries every blank within, and all those after it again. */
function trimmed(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && BLANK.test(text.charAt(start))) start++;
  while (end > start && BLANK.test(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}
