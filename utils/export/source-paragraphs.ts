import { notesFileTexts } from '@/utils/i18n/notes-file-texts';
import { sayIn } from '@/utils/i18n/say-in';
import { studyNotesTexts } from '@/utils/i18n/study-notes-texts';
import type { Locale } from '@/utils/model/locale';
import type { PageParagraph } from './page-content';

/** Where something is from: its name, and its address, on a line of its own, else it would be broken anywhere, and in a run of its own, which can be followed. What is '' is left out. */
export function sourceParagraphs(source: string, address: string, locale: Locale): PageParagraph[] {
  const named = sayIn(studyNotesTexts, locale)('notesSource', { source });
  const found = source === '' ? named : sayIn(notesFileTexts, locale)('address', { address: '' });
  return [
    ...(source === '' ? [] : [{ style: 'source' as const, runs: [{ text: named }] }]),
    ...(address === '' ? [] : [{ style: 'source' as const, runs: [{ text: found }, { text: address }] }]),
  ];
}
