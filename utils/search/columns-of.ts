import type { Columns, IndexedNote } from './search-index';

/** Lays out what notes are counted by. */
export function columnsOf(notes: readonly IndexedNote[]): Columns {
  const [speeches, sites, themes] = [
    numbering<Columns['speeches'][0]>(),
    numbering<string | null>(),
    numbering<Columns['themes'][0]>(),
  ];
  const speech = new Uint32Array(notes.length);
  const site = new Uint32Array(notes.length);
  const thought = new Uint8Array(notes.length);
  const themeFrom = new Uint32Array(notes.length + 1);
  const theme: number[] = [];
  for (let i = 0; i < notes.length; i++) {
    const entry = notes[i]!;
    speech[i] = speeches.of(entry.speech);
    site[i] = sites.of(entry.site);
    // A line feed and spaces are no thought.
    thought[i] = /\S/u.test(entry.note.thought) ? 1 : 0;
    for (const each of entry.themes) theme.push(themes.of(each));
    themeFrom[i + 1] = theme.length;
  }
  return {
    speech,
    site,
    thought,
    theme: Uint32Array.from(theme),
    themeFrom,
    speeches: speeches.list,
    sites: sites.list,
    themes: themes.list,
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
