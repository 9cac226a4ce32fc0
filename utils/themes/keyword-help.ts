import { foldText } from '@/utils/text/fold-text';
import { apart } from './apart';
import { keywordCounts, type KeywordCount } from './keyword-counts';
import { keywordKey } from './keyword-key';
import { withKeywords } from './with-keywords';
import type { Learned } from './learned';
import { prepareThemes, type SuggestedTheme, type Suggester } from './suggest';
import { tellingPhrases } from './telling-phrases';
import { textAround } from './text-around';
import type { ThemedPassage } from './themed-passage';
import { wordFinder } from './word-finder';

export type KeywordHelp = {
  /** The theme's words, and how many of its notes each stands in. */
  brings: KeywordCount[];
  /** Words it might add: of its notes, of few others, and of no theme yet; the most telling first. */
  mightAdd: KeywordCount[];
  /** Ids of notes that would be suggested for it first if it had these words, and aren't now: of those neither under it nor put under another by the reader. */
  wouldMove: (...words: string[]) => string[];
};

/** Fewest notes of a word that is offered. */
const FEWEST = 2;
/** Most words that are offered. */
const OFFERED = 8;
/** Most notes of the theme, and of others, whose words are looked at: the last ones say what it is about as well as all do. */
const OWN_NOTES = 500;
const OTHER_NOTES = 5_000;

/** What helps to choose a theme's keywords, from all themes and all notes. */
export function keywordHelp(
  theme: SuggestedTheme,
  { themes, notes, learned }: { themes: readonly SuggestedTheme[]; notes: readonly ThemedPassage[]; learned?: Learned },
): KeywordHelp {
  const isUnder = (note: ThemedPassage): boolean => note.themes.some(({ id }) => id === theme.id);
  const own = notes.filter(isUnder);
  let before: Suggester | undefined;

  return {
    brings: keywordCounts(theme, own),
    mightAdd: wordsToAdd(
      own,
      notes.filter((note) => !isUnder(note)),
      themes,
    ),
    wouldMove(...words) {
      const more = withKeywords(theme.keywords, words);
      const after = prepareThemes(
        themes.map((one) => (one.id === theme.id ? { ...one, keywords: more } : one)),
        learned,
      );
      before ??= prepareThemes(themes, learned);
      const stands = wordFinder(words);
      return notes
        .filter(
          (note) =>
            !isUnder(note) &&
            note.themes.every(({ by }) => by !== 'reader') &&
            // More words weigh the others a little differently; a note without them doesn't move for their sake.
            stands(textAround(note).text) &&
            after.suggest(note)[0]?.themeId === theme.id &&
            before!.suggest(note)[0]?.themeId !== theme.id,
        )
        .map(({ id }) => id);
    },
  };
}

function wordsToAdd(
  own: readonly ThemedPassage[],
  others: readonly ThemedPassage[],
  themes: readonly SuggestedTheme[],
): KeywordCount[] {
  const known = new Set(
    themes
      .flatMap(({ name, keywords }) => [name.zh ?? '', name.en ?? '', ...(keywords.zh ?? []), ...(keywords.en ?? [])])
      .map(keywordKey),
  );
  const elsewhere = others.slice(-OTHER_NOTES).map(({ quote }) => foldText(quote).text);
  const phrases = tellingPhrases(
    own.slice(-OWN_NOTES).map(({ quote }) => quote),
    {
      count: elsewhere.length,
      having: (phrase) => elsewhere.reduce((sum, text) => sum + Number(text.includes(phrase)), 0),
    },
    FEWEST,
  );
  return apart(phrases.filter(({ text }) => !known.has(keywordKey(text))))
    .slice(0, OFFERED)
    .map(({ text, lang, texts }) => ({ text, lang, notes: texts }));
}
