import { notesFileTexts } from '@/utils/i18n/notes-file-texts';
import { sayIn } from '@/utils/i18n/say-in';
import type { Note } from '@/utils/model/note';
import { arrangeNotes } from '@/utils/study-notes/arrange-notes';
import { remembering } from '@/utils/text/remembering';
import { ankiCards } from './anki-cards';
import { eachOnce } from './each-once';
import type { ExportOptions } from './export-format';
import { mapInSlices } from './map-in-slices';
import { noteWords } from './note-words';
import type { NotesInput } from './notes-input';
import { notesWorld } from './notes-world';
import { oneLine } from './one-line';
import { tagOf } from './tag-of';

/** The lines of so many notes are put together: as one text of several million characters all took half as long again to be made a file. */
const TOGETHER = 100;

/**
 * Notes as a text file for Anki, in reading order: for each that is not in the trash a card that asks for the passage, and one with its most telling phrase left out where
 * it has one. Columns: guid, kind of note, two fields of HTML, tags. Guids come from the note's id, so that importing again brings the cards up to date; no two
 * first fields are the same, which Anki before 2.1.54 would take for the same card. The file in parts, in their order.
 * @throws the signal's reason when cancelled
 */
export async function notesAnki(
  input: NotesInput,
  { locale }: Pick<ExportOptions, 'locale'>,
  signal: AbortSignal,
): Promise<string[]> {
  const say = sayIn(notesFileTexts, locale);
  const cardsOf = ankiCards(locale);
  const [basicKind, clozeKind] = [say('cardBasic'), say('cardCloze')];
  const world = notesWorld(input, locale);
  const { rest: notes } = arrangeNotes([], input.notes, input.speeches);
  const once = eachOnce();
  const tagOfTheme = remembering(tagOf);
  // Most have one theme.
  const tagsOf = (names: readonly string[]): string =>
    names.length === 1
      ? tagOfTheme(names[0]!)
      : [...new Set(names.map(tagOfTheme))].filter((tag) => tag !== '').join(' ');
  const lines = await mapInSlices(notes, signal, (note) => {
    const words = noteWords(note, world);
    const tags = tagsOf(words.themes);
    const guid = guidOf(note);
    const { front, back, cloze } = cardsOf(words);
    const basic = `${guid}-basic\t${basicKind}\t${once(front)}\t${back}\t${tags}\n`;
    return cloze ? `${basic}${guid}-cloze\t${clozeKind}\t${once(cloze.text)}\t${cloze.extra}\t${tags}\n` : basic;
  });
  const parts: string[] = [];
  for (let at = 0; at < lines.length; at += TOGETHER) parts.push(lines.slice(at, at + TOGETHER).join(''));
  const head = [
    '#separator:tab',
    '#html:true',
    `#deck:${say('cardDeck')}`,
    '#guid column:1',
    '#notetype column:2',
    '#tags column:5',
  ];
  return [`${head.join('\n')}\n`, ...parts];
}

const guidOf = ({ id }: Note): string => (/^[\w-]+$/.test(id) ? id : oneLine(id).replaceAll(/[^\w-]/g, '-'));
