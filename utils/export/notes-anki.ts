import { notesFileTexts } from '@/utils/i18n/notes-file-texts';
import { sayIn } from '@/utils/i18n/say-in';
import { studyNotesTexts } from '@/utils/i18n/study-notes-texts';
import type { Locale } from '@/utils/model/locale';
import type { Note } from '@/utils/model/note';
import { keyPhrases } from '@/utils/review/key-phrases';
import { sentenceAround } from '@/utils/review/sentence-around';
import { arrangeNotes } from '@/utils/study-notes/arrange-notes';
import { remembering } from '@/utils/text/remembering';
import { wholeCharacters } from '@/utils/text/whole-characters';
import { ankiField } from './anki-field';
import { escapeHtml } from './escape-html';
import type { ExportOptions } from './export-format';
import { mapInSlices } from './map-in-slices';
import { noteWords, type NoteWords } from './note-words';
import type { NotesInput } from './notes-input';
import { notesWorld } from './notes-world';
import { oneLine } from './one-line';
import { tagOf } from './tag-of';

/** Up to this long a passage with a gap is shown whole, UTF-16 units: five lines, as in the notebook's own review. */
const SHORT = 160;
/** As much of a passage's beginning as is shown to ask for the rest: UTF-16 units at most, and the share of a short one. */
const CUE = { most: 8, mostLatin: 24, share: 1 / 4 };

/**
 * Notes as a text file for Anki, in reading order: for each that is not in the trash a card that asks for the passage, and one with its most telling phrase left out where
 * it has one. Columns: guid, kind of note, two fields of HTML, tags. Guids come from the note's id, so that importing again brings the cards up to date; no two
 * first fields are the same, which Anki before 2.1.54 would take for the same card.
 * @throws the signal's reason when cancelled
 */
export async function notesAnki(
  input: NotesInput,
  { locale }: Pick<ExportOptions, 'locale'>,
  signal: AbortSignal,
): Promise<string> {
  const say = sayIn(notesFileTexts, locale);
  const world = notesWorld(input, locale);
  const { rest: notes } = arrangeNotes([], input.notes, input.speeches);
  const asked = new Map<string, number>();
  const once = (field: string): string => {
    const times = (asked.get(field) ?? 0) + 1;
    asked.set(field, times);
    return times === 1 ? field : once(`${field} (${times})`);
  };
  const tagOfTheme = remembering(tagOf);
  const lines = await mapInSlices(notes, signal, (note) => {
    const words = noteWords(note, world);
    const tags = [...new Set(words.themes.map(tagOfTheme))].filter((tag) => tag !== '').join(' ');
    const guid = guidOf(note);
    const own = ownOf(words, locale);
    const [front, back] = basicOf(words, own, locale);
    const basic = `${guid}-basic\t${say('cardBasic')}\t${once(front)}\t${back}\t${tags}\n`;
    const cloze = clozeOf(words, own);
    if (!cloze) return basic;
    return `${basic}${guid}-cloze\t${say('cardCloze')}\t${once(cloze[0])}\t${cloze[1]}\t${tags}\n`;
  });
  const head = [
    '#separator:tab',
    '#html:true',
    `#deck:${say('cardDeck')}`,
    '#guid column:1',
    '#notetype column:2',
    '#tags column:5',
  ];
  return `${head.join('\n')}\n${lines.join('')}`;
}

const guidOf = ({ id }: Note): string => (/^[\w-]+$/.test(id) ? id : oneLine(id).replaceAll(/[^\w-]/g, '-'));

/** Front: which speech, at which point, how it begins. Back: the passage, and what the reader wrote. */
function basicOf(words: NoteWords, own: string[], locale: Locale): [front: string, back: string] {
  const say = sayIn(notesFileTexts, locale);
  const cue = cueOf(words.quote[0] ?? '');
  const front = ankiField([
    ...(words.source === '' ? [] : [words.source]),
    ...(words.place.length === 0 ? [] : [words.place.join(' › ')]),
    ...(cue === '' ? [] : [say('cardCue', { cue })]),
    say('cardAsks'),
  ]);
  return [front, [ankiField(words.quote), ...own].join('<br><br>')];
}

/** A word of letters that are parted from others by spaces, or a number, with what holds it together (don’t, 5.3%). Chinese has a word's end anywhere. */
const WORD =
  /(?:(?!\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana})[\p{L}\p{M}\p{N}])+(?:[.,’'-](?:(?!\p{Script=Han})[\p{L}\p{N}])+)*[%％‰]?/gu;

/** The offset, or the beginning of the word it would cut; the end of the first word, where nothing stands before that and as much is left. */
function betweenWords(text: string, at: number): number {
  // As nearly every time: to look through all words for it takes long.
  if (HAN.test(text[at - 1] ?? '') && HAN.test(text[at] ?? '')) return at;
  for (const { index, 0: word } of text.matchAll(WORD)) {
    if (index >= at) break;
    const end = index + word.length;
    if (end <= at) continue;
    if (/[\p{L}\p{N}]/u.test(text.slice(0, index))) return index;
    return end > text.length / 2 ? 0 : end;
  }
  return at;
}

const HAN = /\p{Script=Han}/u;

function cueOf(beginning: string): string {
  const most = HAN.test(beginning) ? CUE.most : CUE.mostLatin;
  const length = Math.min(most, Math.floor(beginning.length * CUE.share));
  return beginning.slice(0, betweenWords(beginning, wholeCharacters(beginning, length))).trimEnd();
}

/** The passage with a phrase left out, of a long one the sentence around it; the rest behind it. Undefined where no phrase can be. */
function clozeOf(words: NoteWords, own: string[]): [text: string, extra: string] | undefined {
  const quote = words.quote.join('\n');
  const [hidden] = keyPhrases(quote, 1);
  if (!hidden) return undefined;
  const shown = quote.length <= SHORT ? { start: 0, end: quote.length } : sentenceAround(quote, hidden);
  const field = (start: number, end: number): string => ankiField(quote.slice(start, end).split('\n'));
  // :: would part the phrase from a hint.
  const gap = `{{c1::${field(hidden.start, hidden.end).replaceAll(':', '&#58;')}}}`;
  const text = field(shown.start, hidden.start) + gap + field(hidden.end, shown.end);
  const isCut = shown.start > 0 || shown.end < quote.length;
  return [text, [...(isCut ? [ankiField(words.quote)] : []), ...own].join('<br><br>')];
}

/** Source and the reader's own words, as HTML. */
function ownOf({ source, address, thought, application }: NoteWords, locale: Locale): string[] {
  const say = sayIn(studyNotesTexts, locale);
  const led = (lead: string, paragraphs: string[]): string[] =>
    paragraphs.length === 0 ? [] : [ankiField(paragraphs.map((words, at) => (at === 0 ? lead : '') + words))];
  const named = ankiField([source === '' ? address : source]);
  const link = address === '' ? named : `<a href='${escapeHtml(address)}'>${named}</a>`;
  return [
    ...led(say('notesThought'), thought),
    ...led(say('notesApplication'), application),
    ...(named === '' ? [] : [say('notesSource', { source: link })]),
  ];
}
