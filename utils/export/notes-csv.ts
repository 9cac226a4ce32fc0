import { unparse } from 'papaparse';
import { notesFileTexts } from '@/utils/i18n/notes-file-texts';
import { sayIn } from '@/utils/i18n/say-in';
import { studyNotesTexts } from '@/utils/i18n/study-notes-texts';
import type { Note } from '@/utils/model/note';
import { arrangeNotes } from '@/utils/study-notes/arrange-notes';
import type { ExportOptions } from './export-format';
import { isoTime } from './iso-time';
import { mapInSlices } from './map-in-slices';
import { noteWords } from './note-words';
import type { NotesInput } from './notes-input';
import { notesWorld, type NotesWorld } from './notes-world';
import { oneLine } from './one-line';

/** The columns Readwise imports. */
const COLUMNS = ['Highlight', 'Title', 'Author', 'URL', 'Note', 'Location', 'Date'];
/** What makes a spreadsheet take a cell for a formula or split it, in full width too (OWASP, CSV injection). */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;
/** Tells Excel that the file is UTF-8: without it Chinese comes out as rubbish. */
const BYTE_ORDER_MARK = '\ufeff';
const LINE_END = '\r\n';

/**
 * Notes as a table in the columns of Readwise, in reading order, a row for each that is not in the trash: every cell in quotation marks, lines parted by CR LF, a cell that
 * would be a formula behind an apostrophe. `Note` holds the reader's own words and the themes, `Location` the number of the paragraph.
 * @throws the signal's reason when cancelled
 */
export async function notesCsv(
  input: NotesInput,
  { locale }: Pick<ExportOptions, 'locale'>,
  signal: AbortSignal,
): Promise<string> {
  const world = notesWorld(input, locale);
  const { rest: notes } = arrangeNotes([], input.notes, input.speeches);
  const rows = await mapInSlices(notes, signal, (note) => lineOf(rowOf(note, world)));
  return [BYTE_ORDER_MARK + lineOf(COLUMNS), ...rows].join(LINE_END) + LINE_END;
}

const lineOf = (cells: string[]): string =>
  unparse([cells], { quotes: true, newline: LINE_END, escapeFormulae: FORMULA });

function rowOf(note: Note, world: NotesWorld): string[] {
  const { locale } = world;
  const say = sayIn(studyNotesTexts, locale);
  const sayFile = sayIn(notesFileTexts, locale);
  const speech = world.speeches.get(note.speechId);
  const { quote, address, thought, application, themes } = noteWords(note, world);
  const own = [
    ...thought,
    ...application.map((paragraph, at) => (at === 0 ? say('notesApplication') : '') + paragraph),
    ...(themes.length > 0 ? [sayFile('themes', { themes: themes.join(sayFile('themesBetween')) })] : []),
  ];
  return [
    quote.join('\n'),
    oneLine(speech?.title ?? ''),
    oneLine(speech?.speaker ?? ''),
    address,
    own.join('\n'),
    note.paragraph.index < 0 ? '' : String(note.paragraph.index + 1),
    isoTime(note.created) ?? '',
  ];
}
