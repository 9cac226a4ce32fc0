import { markedPassages, type MarkedPassage } from './marked-passages';
import { ownQuotations, weightOf } from './own-quotations';

/** A passage in quotation marks in own words; `quotes`: it looks like a quotation rather than a term. */
export type OwnPassage = MarkedPassage & { quotes: boolean; characters: number };

/** What stands between quotation marks in a text, in order. */
export function ownPassages(text: string): OwnPassage[] {
  const quotations = new Set(ownQuotations(text).map(({ start }) => start));
  return markedPassages(text).map((passage) => ({
    ...passage,
    quotes: quotations.has(passage.start),
    characters: weightOf(text.slice(passage.start, passage.end)),
  }));
}
