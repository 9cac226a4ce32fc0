import type { Note } from '@/utils/model/note';
import type { Speech } from '@/utils/model/speech';
import { knownPassages } from './known-passages';
import { plainWords } from './plain-words';

/** One text that was kept: what a note holds, or a speech. */
export type KeptText = { original: string; speechId: string; noteId?: string; plain: string; start: number };

/** Units of the grams by which copied runs are looked up: no run that is reported is shorter (thirteen characters with their marks, or eight words). */
export const RUN_GRAM = 9;

/** Places of one gram that are looked at: a text that repeats itself without end has it everywhere. */
const MAX_PLACES = 100;

/** All that is compared with, made ready once for many questions. */
export type KeptTexts = {
  /** Notes first: what stands in one and in its speech is the note's. */
  texts: KeptText[];
  /** The plain words of all of them, a line feed before and after each. */
  all: string;
  /** The text that holds an offset of `all`. */
  textAt: (offset: number) => KeptText;
  /** Calls back with each place of `all` that has the gram of `RUN_GRAM` units at an offset of `words`. */
  eachRun: (words: string, at: number, seen: (place: number) => void) => void;
  isInNotes: (passage: string) => boolean;
  isInSpeeches: (passage: string) => boolean;
};

/** Makes notes and speeches ready. Missing fields of rows from elsewhere count as empty. */
export function keptTexts(notes: readonly Note[], speeches: readonly Speech[]): KeptTexts {
  const texts: KeptText[] = [];
  let all = '\n';
  const add = (original: string, speechId: string, noteId?: string): void => {
    const plain = plainWords(original).text;
    texts.push({ original, speechId, plain, start: all.length, ...(noteId === undefined ? {} : { noteId }) });
    all = `${all}${plain}\n`;
  };
  for (const { id, quote, speechId } of notes) add(quote, speechId, id);
  const spoken = speeches.map((speech) => speech.paragraphs.join('\n'));
  for (const [index, { id }] of speeches.entries()) add(spoken[index]!, id);
  const withText = new Set(speeches.flatMap(({ id, paragraphs }) => (paragraphs.length > 0 ? [id] : [])));
  // Of a speech whose text was not kept there are still the paragraphs beside its notes.
  const beside = notes.filter(({ speechId, paragraph }) => !withText.has(speechId) && paragraph.text !== '');
  for (const { speechId, paragraph } of beside) add(paragraph.text, speechId);

  let index: { heads: Int32Array; next: Int32Array; mask: number } | undefined;
  const ready = (): NonNullable<typeof index> => (index ??= indexOf(all));
  const besides = beside.map(({ paragraph }) => paragraph.text);
  return {
    texts,
    all,
    textAt(offset) {
      let low = 0;
      let high = texts.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (texts[middle]!.start <= offset) low = middle;
        else high = middle - 1;
      }
      return texts[low]!;
    },
    eachRun(words, at, seen) {
      const { heads, next, mask } = ready();
      const hash = hashAt(words, at);
      for (let place = heads[hash & mask]!, left = MAX_PLACES; place >= 0 && left > 0; place = next[place]!) {
        if (!sameGram(all, place, words, at)) continue;
        left--;
        seen(place);
      }
    },
    isInNotes: knownPassages(notes, []),
    isInSpeeches: knownPassages([], [...speeches, ...besides.map((text) => ({ paragraphs: [text] }))]),
  };
}

function hashAt(text: string, at: number): number {
  let hash = 0x811c9dc5;
  for (let i = at; i < at + RUN_GRAM; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash ^ (hash >>> 15);
}

function sameGram(all: string, place: number, words: string, at: number): boolean {
  for (let i = 0; i < RUN_GRAM; i++) if (all.charCodeAt(place + i) !== words.charCodeAt(at + i)) return false;
  return true;
}

/** Where each gram stands, as chains through one array: a list for each of a million grams would be as many objects. */
function indexOf(all: string): { heads: Int32Array; next: Int32Array; mask: number } {
  let size = 1024;
  while (size < all.length) size *= 2;
  const heads = new Int32Array(size).fill(-1);
  const next = new Int32Array(all.length).fill(-1);
  // Backwards, so that a chain begins with the first place.
  for (let at = all.length - RUN_GRAM; at >= 0; at--) {
    const slot = hashAt(all, at) & (size - 1);
    next[at] = heads[slot]!;
    heads[slot] = at;
  }
  return { heads, next, mask: size - 1 };
}
