import { notesFileTexts } from '@/utils/i18n/notes-file-texts';
import { sayIn } from '@/utils/i18n/say-in';
import { studyNotesTexts } from '@/utils/i18n/study-notes-texts';
import type { Locale } from '@/utils/model/locale';
import type { Note } from '@/utils/model/note';
import { themeName } from '@/utils/model/theme-name';
import { arrangeNotes } from '@/utils/study-notes/arrange-notes';
import { dayInWords } from '@/utils/study-notes/day-in-words';
import { quoted } from '@/utils/study-notes/inner-quotes';
import type { ExportOptions } from './export-format';
import { noteWords } from './note-words';
import type { NotesInput } from './notes-input';
import { notesWorld, type NotesWorld } from './notes-world';
import { oneLine } from './one-line';
import type { PageContent, PageParagraph } from './page-content';
import { pageLayout, type PageLayout } from './page-layout';
import { sourceParagraphs } from './source-paragraphs';

/**
 * Notes as they go onto pages, grouped by theme in the themes' order, then those without one: the passage as a quotation behind its number, its source, the reader's thought and how they will
 * use it; a note with several themes names them. Every note that is not in the trash stands once; an address once, with the first passage from there.
 */
export function notesPages(
  input: NotesInput,
  { locale, date, preset, custom }: Pick<ExportOptions, 'locale' | 'date' | 'preset' | 'custom'>,
): { content: PageContent; layout: PageLayout } {
  const say = sayIn(studyNotesTexts, locale);
  const world = notesWorld(input, locale);
  const { groups, rest } = arrangeNotes(input.themes, input.notes, input.speeches);
  const n = rest.length + groups.reduce((sum, { notes }) => sum + notes.length, 0);
  let number = 0;
  const heading = (text: string): PageParagraph => ({
    style: 'heading1',
    runs: [{ text }],
    ...(number > 0 && { apart: true }),
  });
  const addresses = new Set<string>();
  const told = (note: Note, at: number): PageParagraph[] => {
    const [first, ...others] = onNote(note, (number += 1), world, addresses);
    // The heading is room enough before the first.
    return first === undefined ? [] : [at === 0 ? first : { ...first, apart: true }, ...others];
  };
  const title = say('notesTitle');
  const paragraphs: PageParagraph[] = [
    { style: 'title', runs: [{ text: title }] },
    { style: 'byline', runs: [{ text: say('notesDate', { date: dayInWords(date, locale), n }) }] },
    ...groups.flatMap(({ theme, notes }) => [
      heading(oneLine(themeName(theme, locale)) || say('otherNotes')),
      ...notes.flatMap(told),
    ]),
    ...(rest.length > 0 ? [heading(say('notesNoTheme')), ...rest.flatMap(told)] : []),
  ];
  const content: PageContent = { title, writer: '', date, lang: locale, paragraphs, comments: [] };
  return { content, layout: pageLayout(preset, locale, custom?.[locale]) };
}

/** `addresses`: those said before; where a passage is from is said again only when nothing else tells. */
function onNote(note: Note, number: number, world: NotesWorld, addresses: Set<string>): PageParagraph[] {
  const { locale } = world;
  const say = sayIn(studyNotesTexts, locale);
  const words = noteWords(note, world);
  const passage = words.quote.length === 0 ? [] : quoted(words.quote.join('\n'), locale).split('\n');
  const isAddressed = words.source === '' || !addresses.has(words.address);
  const paragraphs = [
    ...passage.map((text, at): PageParagraph => ({
      style: 'body',
      runs: [
        ...(at === 0 ? [{ text: locale === 'en' ? `${number}. ` : `${number}.` }] : []),
        { text, kind: 'quotation' },
      ],
    })),
    ...sourceParagraphs(words.source, isAddressed ? words.address : '', locale),
    ...(words.place.length === 0
      ? []
      : [plain('source', sayIn(notesFileTexts, locale)('place', { place: words.place.join(' › ') }))]),
    ...own(say('notesThought'), words.thought),
    ...own(say('notesApplication'), words.application),
    ...(words.themes.length > 1 ? [plain('source', themesLine(words.themes, locale))] : []),
  ];
  addresses.add(words.address);
  return paragraphs;
}

const plain = (style: 'source' | 'body', text: string): PageParagraph => ({ style, runs: [{ text }] });

function own(lead: string, paragraphs: string[]): PageParagraph[] {
  return paragraphs.map((text, at) => plain('body', (at === 0 ? lead : '') + text));
}

function themesLine(names: string[], locale: Locale): string {
  const say = sayIn(notesFileTexts, locale);
  return say('themes', { themes: names.join(say('themesBetween')) });
}
