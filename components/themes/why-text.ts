import type { themeNotesTexts } from '@/utils/i18n/theme-notes-texts';
import type { Say } from '@/utils/i18n/say-in';
import type { Locale } from '@/utils/model/locale';
import type { Note } from '@/utils/model/note';
import { foldText } from '@/utils/text/fold-text';
import { wordList } from './word-list';

/**
 * Why a theme fits a note: the words that speak for it, and, where the note doesn't show them, that they stand in its paragraph or above it. A word that is found in
 * neither, as another form of what is written there, is said of the note.
 */
export function whyText(
  words: readonly string[],
  note: Pick<Note, 'quote' | 'paragraph' | 'section'> | undefined,
  say: Say<typeof themeNotesTexts>,
  locale: Locale,
): string {
  const read = (text: string): string => foldText(text).text.toLowerCase();
  const places = [
    ['whyQuote', read(note?.quote ?? '')],
    ['whyParagraph', read(note?.paragraph.text ?? '')],
    ['whySection', read(note?.section.join('\n') ?? '')],
  ] as const;
  const placeOf = (word: string) => places.find(([, text]) => text.includes(read(word)))?.[0] ?? 'whyQuote';
  const reasons = places.flatMap(([place]) => {
    const here = words.filter((word) => placeOf(word) === place);
    return here.length > 0 ? [say(place, { words: wordList(here, locale) })] : [];
  });
  return say('why', { reasons: reasons.join(locale === 'en' ? ', ' : '，') });
}
