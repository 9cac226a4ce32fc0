import type { Note } from '@/utils/model/note';
import type { Speech } from '@/utils/model/speech';
import { foldText } from '@/utils/text/fold-text';

/** A note ready to be searched. */
export type Searchable = { note: Note; text: string };

/** The folded text of each note: quotation, own words, speaker and title. Made once per change, so that each key only looks. */
export function searchable(notes: Note[], speeches: ReadonlyMap<string, Speech>): Searchable[] {
  return notes.map((note) => {
    const { title = '', speaker = '' } = speeches.get(note.speechId) ?? {};
    return { note, text: foldText([note.quote, note.thought, note.application, speaker, title].join('\n')).text };
  });
}

/** The words of a query, folded; white space parts them. */
export function queryWords(query: string): string[] {
  return query
    .split(/\s+/u)
    .map((word) => foldText(word).text)
    .filter((word) => word !== '');
}

/** The notes in which every word of the query stands. All of them for an empty query. */
export function search(notes: Searchable[], query: string): Note[] {
  const words = queryWords(query);
  return notes.filter(({ text }) => words.every((word) => text.includes(word))).map(({ note }) => note);
}
