import { foldText } from '@/utils/text/fold-text';
import { recurringHan } from './recurring-han';
import { recurringLatin } from './recurring-latin';

/** A phrase that stands in several texts: how it is written there, and in how many. */
export type RecurringPhrase = { text: string; lang: 'zh' | 'en'; texts: number };

/** Longest text that is read, UTF-16 units. */
const LONGEST = 2_000;

/**
 * The phrases that recur in at least `least` of the texts: two to eight Chinese characters, or one to three words of a Latin script. They begin and end where
 * words do, and none is only ever a part of one that is longer. Those of most texts first, of these the longest, of these by their characters.
 */
export function recurringPhrases(texts: readonly string[], least: number): RecurringPhrase[] {
  const cut = texts.map((text) => text.slice(0, LONGEST));
  const han: RecurringPhrase[] = recurringHan(
    cut.map((text) => foldText(text).text),
    least,
  ).map((phrase) => ({ ...phrase, lang: 'zh' }));
  const latin: RecurringPhrase[] = recurringLatin(cut, least).map((phrase) => ({ ...phrase, lang: 'en' }));
  return [...han, ...latin].sort(
    (a, b) => b.texts - a.texts || b.text.length - a.text.length || (a.text < b.text ? -1 : 1),
  );
}
