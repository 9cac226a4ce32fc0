import type { Note } from '@/utils/model/note';
import type { Speech } from '@/utils/model/speech';
import { foldText } from '@/utils/text/fold-text';

/** Most words have two characters and set phrases four: a shorter piece stands in nearly any speech by chance. In folded characters. */
const LEAST = 4;
/** Marks between which a clause stands whole, in the form `foldText` gives them. */
const MARK = /[.,;:!?、。…-]/u;

/** Folded, and without quotation marks: inside a quotation “ ” are written ‘ ’, so their kind says nothing. */
const bare = (text: string): string => foldText(text).text.replaceAll(/["'“”‘’「」『』]/g, '');

/**
 * Answers whether a passage stands in a kept note or in the text of a kept speech, width, white space and the kind of marks aside. Where it is
 * shortened with …… its pieces must stand in one text, in their order, and each be at least four characters or a whole clause there: else any
 * sentence could be pasted together from what somebody said. Texts are folded at the first question only: most documents ask none.
 */
export function knownPassages(
  notes: readonly Pick<Note, 'quote'>[],
  speeches: readonly Pick<Speech, 'paragraphs'>[],
): (passage: string) => boolean {
  let texts: string[] | undefined;
  return (passage) => {
    texts ??= [
      ...notes.map(({ quote }) => bare(quote)),
      ...speeches.map(({ paragraphs }) => bare(paragraphs.join('\n'))),
    ];
    const pieces = passage
      .split(/…+|\.{3,}/)
      // The writer ends a piece with a mark of their own, which the passage may not have there.
      .map((piece) => bare(piece).replaceAll(/^[.,;:!?、。-]+|[.,;:!?、。-]+$/gu, ''))
      .filter((piece) => piece !== '');
    const [only] = pieces;
    if (pieces.length === 1 && only !== undefined) return texts.some((text) => text.includes(only));
    return texts.some((text) => standInOrder(pieces, text));
  };
}

/** The first place of each piece after the one before is enough to look at: a later one leaves no more room for the next. */
function standInOrder(pieces: readonly string[], text: string): boolean {
  let from = 0;
  for (const piece of pieces) {
    let at = text.indexOf(piece, from);
    while (at >= 0 && piece.length < LEAST && !isClause(text, at, at + piece.length)) at = text.indexOf(piece, at + 1);
    if (at < 0) return false;
    from = at + piece.length;
  }
  return true;
}

/** Whether a mark, or an end of the text, stands on either side. */
function isClause(text: string, start: number, end: number): boolean {
  return (start === 0 || MARK.test(text[start - 1] ?? '')) && (end === text.length || MARK.test(text[end] ?? ''));
}
