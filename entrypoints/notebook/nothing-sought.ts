import { noFilter, type NoteFilter } from '@/utils/search/note-filter';

/** What is looked for among the notes: words as they are typed, and filters. */
export type Sought = { typed: string; filter: NoteFilter };

/** All notes are shown. */
export const nothingSought: Sought = { typed: '', filter: noFilter };
