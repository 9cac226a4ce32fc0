import type { Note } from '@/utils/model/note';
import { ownParagraphs } from '@/utils/study-notes/own-paragraphs';
import type { NotesWorld } from './notes-world';
import { oneLine } from './one-line';
import { safeText } from './safe-text';

/** A note in words that any file may carry, nothing escaped yet. What is not known is '' or empty. */
export type NoteWords = {
  /** The passage's paragraphs. */
  quote: string[];
  /** The speech as a list names it. */
  source: string;
  /** Where it can be read: http(s). */
  address: string;
  /** Labels of the points it stands under, outermost first. */
  place: string[];
  thought: string[];
  application: string[];
  /** Names of its themes. */
  themes: string[];
};

const paragraphs = (text: string): string[] => ownParagraphs(safeText(text));

/** What a file says of a note. */
export function noteWords(note: Note, { speeches, sources, themes, addressOf }: NotesWorld): NoteWords {
  const speech = speeches.get(note.speechId);
  return {
    quote: paragraphs(note.quote),
    source: sources.get(note.speechId) ?? '',
    address: addressOf(note.url ?? speech?.urls[0]),
    place: note.section.map(oneLine).filter((label) => label !== ''),
    thought: paragraphs(note.thought),
    application: paragraphs(note.application),
    themes: namesOf(note, themes),
  };
}

function namesOf(note: Note, themes: ReadonlyMap<string, string>): string[] {
  const names: string[] = [];
  for (const { id } of note.themes) {
    const name = themes.get(id) ?? '';
    if (name !== '' && !names.includes(name)) names.push(name);
  }
  return names;
}
