import type { Note } from '@/utils/model/note';
import type { Speech } from '@/utils/model/speech';
import type { Theme } from '@/utils/model/theme';

/** What notes go out with. Notes in the trash are left at home; a theme or a speech that isn't here can't be named. */
export type NotesInput = { notes: readonly Note[]; themes: readonly Theme[]; speeches: readonly Speech[] };
