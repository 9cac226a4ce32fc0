import { notesFileTexts } from '@/utils/i18n/notes-file-texts';
import { sayIn } from '@/utils/i18n/say-in';
import { studyNotesTexts } from '@/utils/i18n/study-notes-texts';
import type { Note } from '@/utils/model/note';
import { themeName } from '@/utils/model/theme-name';
import { arrangeNotes } from '@/utils/study-notes/arrange-notes';
import { dayInWords } from '@/utils/study-notes/day-in-words';
import { quoted } from '@/utils/study-notes/inner-quotes';
import { remembering } from '@/utils/text/remembering';
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
  const onNote = noteOnPages(world);
  const told = (note: Note, at: number): PageParagraph[] => {
    const [first, ...others] = onNote(note, (number += 1));
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

/** What pages say of a note, behind its number; of the next one only where it is from that nothing said before tells. */
function noteOnPages(world: NotesWorld): (note: Note, number: number) => PageParagraph[] {
  const { locale } = world;
  const say = sayIn(studyNotesTexts, locale);
  const sayOfNotes = sayIn(notesFileTexts, locale);
  const behind = locale === 'en' ? '. ' : '.';
  const addresses = new Set<string>();
  /** The same for all notes of a speech. */
  const named = remembering((source: string) => sourceParagraphs(source, '', locale));
  const plain = (style: 'source' | 'body', text: string): PageParagraph => ({ style, runs: [{ text }] });
  const own = (lead: string, paragraphs: string[]): PageParagraph[] =>
    paragraphs.map((text, at) => plain('body', (at === 0 ? lead : '') + text));
  return (note, number) => {
    const words = noteWords(note, world);
    const passage = words.quote.length === 0 ? [] : quoted(words.quote.join('\n'), locale).split('\n');
    const isAddressed = words.source === '' || !addresses.has(words.address);
    addresses.add(words.address);
    return [
      ...passage.map((text, at): PageParagraph => ({
        style: 'body',
        runs: [...(at === 0 ? [{ text: `${number}${behind}` }] : []), { text, kind: 'quotation' }],
      })),
      ...(isAddressed ? sourceParagraphs(words.source, words.address, locale) : named(words.source)),
      ...(words.place.length === 0 ? [] : [plain('source', sayOfNotes('place', { place: words.place.join(' › ') }))]),
      ...own(say('notesThought'), words.thought),
      ...own(say('notesApplication'), words.application),
      ...(words.themes.length > 1
        ? [plain('source', sayOfNotes('themes', { themes: words.themes.join(sayOfNotes('themesBetween')) }))]
        : []),
    ];
  };
}
