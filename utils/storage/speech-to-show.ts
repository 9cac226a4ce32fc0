import type { Note } from '@/utils/model/note';
import type { Speech } from '@/utils/model/speech';
import type { Theme } from '@/utils/model/theme';
import { inThemeOrder } from './live-themes';
import type { Notebook } from './open-notebook';
import { speechNotes } from './speech-notes';
import { withoutClocks } from './without-clocks';

/**
 * One speech with its notes in reading order, and the themes as in `allNotes`. Without an id, or for a speech that is in the trash and has no
 * notes outside it: the themes alone. Reads nothing of other speeches, so that a query on it is not asked again when those change.
 */
export async function speechToShow(
  notebook: Notebook,
  speechId: string | null,
): Promise<{ speech: Speech | undefined; notes: Note[]; themes: Theme[] }> {
  const { db } = notebook;
  return db.transaction('r', [db.speeches, db.notes, db.themes], async () => {
    const themes = (await db.themes.toArray())
      .filter((theme) => theme.deleted === undefined)
      .sort(inThemeOrder)
      .map(withoutClocks);
    const row = speechId === null ? undefined : await db.speeches.get(speechId);
    const notes = row === undefined ? [] : await speechNotes(notebook, row.id);
    const gone = row?.deleted !== undefined && notes.length === 0;
    return { speech: row === undefined || gone ? undefined : withoutClocks(row), notes, themes };
  });
}
