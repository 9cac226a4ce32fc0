import { startFolding, type FoldedText, type Folding } from '@/utils/text/fold-text';
import { startIndexing, type GramIndex, type Indexing } from './gram-index';

/** A page's text, made ready once for any number of passages. */
export type PreparedText = {
  readonly text: string;
  readonly folded: FoldedText;
  /** Index of the folded text. */
  readonly grams: GramIndex;
  /** Whether the index is made already. */
  readonly isIndexed: boolean;
  /** Goes on with folding and indexing by at most so many units; whether both are done. For those who must let others work in between. */
  advance(units: number): boolean;
};

/** Makes a text ready. Folding and indexing wait until a passage needs them: on an unchanged page none does. */
export function prepareText(text: string): PreparedText {
  let folding: Folding | undefined;
  let folded: FoldedText | undefined;
  let indexing: Indexing | undefined;
  let grams: GramIndex | undefined;

  const fold = (units: number): FoldedText | undefined => {
    if (folded) return folded;
    folding ??= startFolding(text);
    folding.advance(folding.at() + units);
    if (folding.at() < text.length) return undefined;
    folded = folding.result();
    folding = undefined;
    return folded;
  };
  const index = (units: number): GramIndex | undefined => {
    if (grams) return grams;
    indexing ??= startIndexing(fold(Infinity)!.text);
    indexing.advance(indexing.at() + units);
    if (indexing.at() < folded!.text.length) return undefined;
    grams = indexing.result();
    indexing = undefined;
    return grams;
  };
  return {
    text,
    get folded() {
      return fold(Infinity)!;
    },
    get grams() {
      return index(Infinity)!;
    },
    get isIndexed() {
      return grams !== undefined;
    },
    advance: (units) => (folded ? index(units) !== undefined : (fold(units), false)),
  };
}
