import { recurringPhrases, type RecurringPhrase } from './recurring-phrases';
import { smallTalk } from './small-talk';

/** Texts beside those looked at: how many, and how many have a phrase. */
export type OtherTexts = { count: number; having: (phrase: string) => number };

/** How many times as often a phrase stands in the texts than in the others. */
const OWN = 4;

/** What is taken for granted of texts not seen, as few as there are: a phrase stands in one of ten. */
const UNSEEN = 0.5;
const UNSEEN_OF = 5;

/** What is said at every occasion tells nothing. */
const courtesy = new Set(smallTalk);

/** The phrases that stand in at least `least` of the texts and hardly in others, the most telling first: many texts have it, few others do, and it is a whole phrase. */
export function tellingPhrases(texts: readonly string[], others: OtherTexts, least: number): RecurringPhrase[] {
  return recurringPhrases(texts, least)
    .flatMap((phrase) => {
      if (courtesy.has(phrase.text)) return [];
      const here = phrase.texts / texts.length;
      const there = (others.having(phrase.text) + UNSEEN) / (others.count + UNSEEN_OF);
      return here < OWN * there ? [] : [{ phrase, says: phrase.texts * Math.log(here / there) * lengthWeight(phrase) }];
    })
    .sort((a, b) => b.says - a.says)
    .map(({ phrase }) => phrase);
}

/** Two characters are a word, three and four say more; the same of words. */
function lengthWeight({ text, lang }: RecurringPhrase): number {
  const length = lang === 'zh' ? text.length : text.split(' ').length + 1;
  return [0, 0, 0.8, 1, 1.2][Math.min(length, 4)]!;
}
