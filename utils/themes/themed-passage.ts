import type { Note, NoteTheme } from '@/utils/model/note';
import type { Passage } from './suggest';

/** A note as the themes see it: its passage, what it is under, and what the reader said it is not about. */
export type ThemedPassage = Passage & { id: string; themes: readonly NoteTheme[] } & Pick<Note, 'refusedThemes'>;
