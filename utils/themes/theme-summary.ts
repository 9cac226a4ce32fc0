import type { Note } from '@/utils/model/note';
import type { Block } from '@/utils/model/study-notes';
import { apart } from './apart';
import { isUsedIn } from './is-used-in';
import { keywordCounts, type KeywordCount } from './keyword-counts';
import { recurringPhrases, type RecurringPhrase } from './recurring-phrases';
import type { SuggestedTheme } from './suggest';
import { wordFinder } from './word-finder';

/** A note as the board sees it. */
export type BoardNote = Pick<Note, 'id' | 'quote' | 'paragraph' | 'section' | 'themes' | 'thought' | 'created'>;

/** What is to be seen of a theme at a glance. */
export type ThemeSummary = {
  notes: number;
  /** Its words that bring most notes, at most five; none that brings none. */
  words: KeywordCount[];
  /** The note kept last. */
  latest?: { noteId: string; quote: string };
  /** Notes kept in each of the last twelve weeks, the oldest first; the last one ends now. */
  weeks: number[];
  withoutThought: number;
  /** In how many study notes it has a heading, or a note of it is quoted. */
  documents: number;
  /** Phrases that recur in its notes, at most eight. Worked out when asked for: it takes far longer than all else, and a board shows it of one theme. */
  recurs: () => RecurringPhrase[];
};

const WEEK = 7 * 24 * 60 * 60 * 1000;
const WEEKS = 12;
const WORDS = 5;
const PHRASES = 8;
/** Notes whose phrases are looked at, the last ones. */
const LATEST = 500;

/** Sums a theme up: from notes of the notebook (of others than its own nothing is read), the blocks of each document, and the time, in milliseconds. */
export function themeSummary(
  theme: SuggestedTheme,
  { notes, documents, now }: { notes: readonly BoardNote[]; documents: readonly (readonly Block[])[]; now: number },
): ThemeSummary {
  const own = notes
    .filter(({ themes }) => themes.some(({ id }) => id === theme.id))
    .sort((a, b) => a.created - b.created || (a.id < b.id ? -1 : 1));
  const ids = new Set(own.map(({ id }) => id));
  const weeks = Array.from({ length: WEEKS }, () => 0);
  for (const { created } of own) {
    const ago = Math.floor((now - created) / WEEK);
    // A clock that was put back leaves notes of the future: they are of this week.
    if (ago < WEEKS) weeks[WEEKS - 1 - Math.max(0, ago)]! += 1;
  }
  const last = own.at(-1);
  return {
    notes: own.length,
    words: keywordCounts(
      theme,
      own.map(({ quote, paragraph, section }) => ({ quote, paragraph: paragraph.text, section })),
    )
      .filter(({ notes }) => notes > 0)
      .slice(0, WORDS),
    ...(last && { latest: { noteId: last.id, quote: last.quote } }),
    weeks,
    withoutThought: own.filter(({ thought }) => thought.trim() === '').length,
    documents: documents.filter((blocks) => isUsedIn(blocks, theme.id, ids)).length,
    recurs: () =>
      counted(
        apart(
          recurringPhrases(
            own.slice(-LATEST).map(({ quote }) => quote),
            2,
          ),
        ).slice(0, PHRASES),
        own,
      ),
  };
}

/** Phrases with the notes they are found in: as many as are shown when one is asked for, its endings and those beside the last ones included. */
const counted = (phrases: readonly RecurringPhrase[], notes: readonly BoardNote[]): RecurringPhrase[] =>
  phrases
    .map((phrase) => {
      const stands = wordFinder([phrase.text]);
      return { ...phrase, texts: notes.filter(({ quote }) => stands(quote)).length };
    })
    .filter(({ texts }) => texts > 0)
    .sort((a, b) => b.texts - a.texts);
