import { foldToString } from '@/utils/text/fold-to-string';

/** What finding a term in a field is worth. What was said and is quoted comes first, then the reader's own words on it, then what stands around. */
export const fieldWeights = { quote: 8, thought: 6, application: 5, around: 3, source: 1 } as const;

/** What the fields of a note itself are worth, by falling weight. */
export const OWN_WEIGHTS = [
  fieldWeights.quote,
  fieldWeights.thought,
  fieldWeights.application,
  fieldWeights.around,
  fieldWeights.source,
];

/** Fields folded, as one text to be searched: no term reaches over a border, since no folded text holds a line feed. */
export type FoldedFields = {
  readonly text: string;
  /** Where the fields of each weight end in it; those that weigh most come first. */
  readonly ends: readonly number[];
  readonly weights: readonly number[];
};

/** Folds fields. @param groups by falling weight; undefined and empty fields are nothing */
export function foldedFields(
  weights: readonly number[],
  groups: readonly (readonly (string | undefined)[])[],
): FoldedFields {
  let length = 0;
  const parts: string[] = [];
  const ends = groups.map((fields) => {
    for (const field of fields) {
      const folded = field ? foldToString(field) : '';
      if (folded === '') continue;
      parts.push(folded);
      length += folded.length + 1;
    }
    return length;
  });
  // Joined, not added up: the first search would have to put the pieces together.
  return { text: parts.join('\n'), ends, weights };
}
