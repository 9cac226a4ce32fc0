import type { Note } from '@/utils/model/note';
import type { Speech } from '@/utils/model/speech';
import { foldText } from '@/utils/text/fold-text';

/** Folded, and without quotation marks: inside a quotation “ ” are written ‘ ’, so their kind says nothing. */
const bare = (text: string): string => foldText(text).text.replaceAll(/["'“”‘’]/g, '');

/**
 * Answers whether a passage stands in a kept note or in the text of a kept speech, width, white space and the kind of marks aside. Where it is
 * shortened with …… each part must stand there. Texts are folded at the first question only: most documents ask none.
 */
export function knownPassages(notes: readonly Note[], speeches: readonly Speech[]): (passage: string) => boolean {
  let texts: string[] | undefined;
  return (passage) => {
    texts ??= [
      ...notes.map(({ quote }) => bare(quote)),
      ...speeches.map(({ paragraphs }) => bare(paragraphs.join('\n'))),
    ];
    const all = texts;
    return passage.split(/…+|\.{3,}/).every((part) => {
      // The writer ends the quotation with the sentence's own mark, which the passage may not have.
      const wanted = bare(part).replace(/[.,;:!?、，。；：！？\s]+$/u, '');
      return all.some((text) => text.includes(wanted));
    });
  };
}
