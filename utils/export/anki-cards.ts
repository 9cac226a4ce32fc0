import { notesFileTexts } from '@/utils/i18n/notes-file-texts';
import { sayIn } from '@/utils/i18n/say-in';
import { studyNotesTexts } from '@/utils/i18n/study-notes-texts';
import type { Locale } from '@/utils/model/locale';
import { keyPhrases } from '@/utils/review/key-phrases';
import { sentenceAround } from '@/utils/review/sentence-around';
import { wholeCharacters } from '@/utils/text/whole-characters';
import { ankiField } from './anki-field';
import { escapeHtml } from './escape-html';
import type { NoteWords } from './note-words';

/** Up to this long a passage with a gap is shown whole, UTF-16 units: five lines, as in the notebook's own review. */
const SHORT = 160;
/** As much of a passage's beginning as is shown to ask for the rest: UTF-16 units at most, and the share of a short one. */
const CUE = { most: 8, mostLatin: 24, share: 1 / 4 };

/** Between what is told of a note. */
const PARTED = '<br><br>';

/** What stands on the two cards of a note, as HTML; on the second, where one can be made of it, its text with a gap. */
type AnkiCards = { front: string; back: string; cloze: { text: string; extra: string } | undefined };

/**
 * Makes what writes the cards of notes in a language. Front: which speech, at which point, how it begins. Back: the passage, and what the reader wrote. One for all
 * notes of a file: what several of them share is written once.
 */
export function ankiCards(locale: Locale): (words: NoteWords) => AnkiCards {
  const sayFile = sayIn(notesFileTexts, locale);
  const say = sayIn(studyNotesTexts, locale);
  const asks = sayFile('cardAsks');
  const [thoughtLead, applicationLead] = [ankiField([say('notesThought')]), ankiField([say('notesApplication')])];
  const led = (lead: string, paragraphs: string[]): string =>
    paragraphs.length === 0 ? '' : lead + ankiField(paragraphs);
  /** The speech by its name, and a line that links to it. Notes of one speech follow each other. */
  let from = { source: '', address: '', named: '', line: '' };
  const fromOf = ({ source, address }: NoteWords): typeof from => {
    if (source === from.source && address === from.address) return from;
    const named = ankiField([source === '' ? address : source]);
    const link = address === '' ? named : `<a href='${escapeHtml(address)}'>${named}</a>`;
    return (from = { source, address, named, line: named && say('notesSource', { source: link }) });
  };
  return (words) => {
    const { source, named, line } = fromOf(words);
    const cue = cueOf(words.quote[0] ?? '');
    const front = parted('<br>', [
      source && named,
      ankiField([words.place.join(' › ')]),
      cue && ankiField([sayFile('cardCue', { cue })]),
      asks,
    ]);
    const passage = ankiField(words.quote);
    const own = parted(PARTED, [led(thoughtLead, words.thought), led(applicationLead, words.application), line]);
    return { front, back: passage + (own && PARTED + own), cloze: clozeOf(words, passage, own) };
  };
}

/** Those that are not empty, with `by` between them. */
function parted(by: string, fields: readonly string[]): string {
  let all = '';
  for (const field of fields) all = all === '' || field === '' ? all + field : all + by + field;
  return all;
}

/** A word of letters that are parted from others by spaces, or a number, with what holds it together (don’t, 5.3%). Chinese has a word's end anywhere. */
const WORD =
  /(?:(?!\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana})[\p{L}\p{M}\p{N}])+(?:[.,’'-](?:(?!\p{Script=Han})[\p{L}\p{N}])+)*[%％‰]?/gu;

const LETTER = /[\p{L}\p{N}]/u;
const HAN = /\p{Script=Han}/u;

/** The offset, or the beginning of the word it would cut; the end of the first word, where nothing stands before that and as much is left. */
function betweenWords(text: string, at: number): number {
  // As nearly every time: to look through all words for it takes long.
  if (isHanAt(text, at - 1) && isHanAt(text, at)) return at;
  for (const { index, 0: word } of text.matchAll(WORD)) {
    if (index >= at) break;
    const end = index + word.length;
    if (end <= at) continue;
    if (LETTER.test(text.slice(0, index))) return index;
    return end > text.length / 2 ? 0 : end;
  }
  return at;
}

function isHanAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  // Nearly all; the others by what they are called.
  return (code >= 0x4e00 && code <= 0x9fff) || HAN.test(text[at] ?? '');
}

function cueOf(beginning: string): string {
  const most = HAN.test(beginning) ? CUE.most : CUE.mostLatin;
  const length = Math.min(most, Math.floor(beginning.length * CUE.share));
  return beginning.slice(0, betweenWords(beginning, wholeCharacters(beginning, length))).trimEnd();
}

/** The passage with a phrase left out, of a long one the sentence around it; the rest behind it. Undefined where no phrase can be. */
function clozeOf({ quote: paragraphs }: NoteWords, passage: string, own: string): AnkiCards['cloze'] {
  const quote = paragraphs.join('\n');
  const [hidden] = keyPhrases(quote, 1);
  if (!hidden) return undefined;
  const shown = quote.length <= SHORT ? { start: 0, end: quote.length } : sentenceAround(quote, hidden);
  // As most passages of one paragraph: nothing in it is written in another way.
  const isPlain = passage === quote;
  const field = (start: number, end: number): string => {
    const part = quote.slice(start, end);
    return isPlain ? part : ankiField(part.split('\n'));
  };
  // :: would part the phrase from a hint.
  const gap = `{{c1::${field(hidden.start, hidden.end).replaceAll(':', '&#58;')}}}`;
  const text = field(shown.start, hidden.start) + gap + field(hidden.end, shown.end);
  const isCut = shown.start > 0 || shown.end < quote.length;
  return { text, extra: parted(PARTED, [isCut ? passage : '', own]) };
}
