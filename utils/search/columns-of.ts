import { keptDay } from '@/utils/model/kept-day';
import { OWN_WEIGHTS } from './folded-fields';
import type { Columns, IndexedNote } from './search-index';
import { SIGNS, signOf } from './sign-of';

/** Work between two looks at the clock: units copied, and so many more for each note. A quarter of a millisecond. */
const PIECE = 65_536;
const EACH = 256;

/** Lays out what notes are searched, counted and grouped by; yields after each piece of the work. */
export function* columnsOf(notes: readonly IndexedNote[]): Generator<void, Columns> {
  const speeches = numbering<Columns['speeches'][0]>();
  const sites = numbering<string | null>();
  const themes = numbering<Columns['themes'][0]>();
  const days = numbering<string>();
  const textFrom = new Uint32Array(notes.length + 1);
  for (let i = 0; i < notes.length; i++) textFrom[i + 1] = textFrom[i]! + notes[i]!.own.text.length;
  yield;
  const text = new Uint16Array(textFrom[notes.length]!);
  const words = Math.ceil(notes.length / 32);
  const signs = new Uint32Array(SIGNS * words);
  const ends = new Uint32Array(notes.length * OWN_WEIGHTS.length);
  const speech = new Uint32Array(notes.length);
  const site = new Uint32Array(notes.length);
  const thought = new Uint8Array(notes.length);
  const day = new Uint32Array(notes.length);
  const themeFrom = new Uint32Array(notes.length + 1);
  const theme: number[] = [];
  let work = 0;
  for (let i = 0; i < notes.length; i++) {
    const entry = notes[i]!;
    const { text: own } = entry.own;
    const bit = 1 << (i & 31);
    for (let at = 0, to = textFrom[i]!, word = i >>> 5; at < own.length; at++) {
      const unit = own.charCodeAt(at);
      text[to + at] = unit;
      signs[signOf(unit) * words + word]! |= bit;
    }
    work += own.length + EACH;
    if (work > PIECE) {
      work = 0;
      yield;
    }
    ends.set(entry.own.ends, i * OWN_WEIGHTS.length);
    speech[i] = speeches.of(entry.speech);
    site[i] = sites.of(entry.site);
    // A line feed and spaces are no thought.
    thought[i] = /\S/u.test(entry.note.thought) ? 1 : 0;
    day[i] = days.of(keptDay(entry.note));
    for (const each of entry.themes) theme.push(themes.of(each));
    themeFrom[i + 1] = theme.length;
  }
  return {
    text,
    textFrom,
    signs,
    ends,
    speech,
    site,
    thought,
    theme: Uint32Array.from(theme),
    themeFrom,
    day,
    speeches: speeches.list,
    sites: sites.list,
    themes: themes.list,
    days: days.list,
  };
}

/** Gives each value a number of its own, from 0. */
function numbering<T>(): { list: T[]; of: (value: T) => number } {
  const list: T[] = [];
  const numbers = new Map<T, number>();
  return {
    list,
    of(value) {
      let number = numbers.get(value);
      if (number === undefined) {
        number = list.push(value) - 1;
        numbers.set(value, number);
      }
      return number;
    },
  };
}
