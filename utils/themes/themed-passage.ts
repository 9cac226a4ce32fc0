import type { NoteTheme } from '@/utils/model/note';
import type { Passage } from './suggest';

/** A note as the themes see it: its passage, and what it is under. */
export type ThemedPassage = Passage & { id: string; themes: readonly NoteTheme[] };
