import { keptDay } from '@/utils/model/kept-day';
import { OWN_WEIGHTS } from './folded-fields';
import type { Columns, IndexedNote } from './search-index';

/** Notes between two looks at the clock: a millisecond at most. */
const PIECE = 1_024;

/** Lays out what notes are searched, counted and grouped by; yields after each piece of the work. */
export function* columnsOf(notes: readonly IndexedNote[]): Generator<void, Columns> {
  const speeches = numbering<Columns['speeches'][0]>();
  const sites = numbering<string | null>();
  const themes = numbering<Columns['themes'][0]>();
  const days = numbering<string>();
  const text: string[] = [];
  const ends = new Uint32Array(notes.length * OWN_WEIGHTS.length);
  const speech = new Uint32Array(notes.length);
  const site = new Uint32Array(notes.length);
  const thought = new Uint8Array(notes.length);
  const day = new Uint32Array(notes.length);
  const themeFrom = new Uint32Array(notes.length + 1);
  const theme: number[] = [];
  for (let i = 0; i < notes.length; i++) {
    if (i % PIECE === PIECE - 1) yield;
    const entry = notes[i]!;
    text.push(entry.own.text);
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
