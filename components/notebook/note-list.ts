import type { Note } from '@/utils/model/note';

/** Notes in their order. An array is one; what a search found is fetched only as far as it is looked at (`group-found.ts`). */
export type NoteList = Iterable<Note> & Pick<readonly Note[], 'length' | 'at' | 'slice' | 'map' | 'findIndex'>;
