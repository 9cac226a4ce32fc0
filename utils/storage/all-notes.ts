import type { Note } from '@/utils/model/note';
import type { Speech } from '@/utils/model/speech';
import type { Theme } from '@/utils/model/theme';
import { inThemeOrder } from './live-themes';
import type { Notebook } from './open-notebook';
import { withoutClocks } from './without-clocks';

/**
 * Everything to show in the notebook. `notes`: not in the trash, oldest first by the clock of their creation, which never runs back.
 * `speeches` by id: those not in the trash, and those that a note still quotes, since a quotation needs its source. `themes`: not in the trash,
 * in the reader's order, archived ones included, since notes may be under them.
 */
export async function allNotes({
  db,
}: Notebook): Promise<{ notes: Note[]; speeches: Map<string, Speech>; themes: Theme[] }> {
  const [notes, speeches, themes] = await db.transaction('r', [db.notes, db.speeches, db.themes], () =>
    Promise.all([db.notes.toArray(), db.speeches.toArray(), db.themes.toArray()]),
  );
  const live = notes.filter((note) => note.deleted === undefined);
  const quoted = new Set(live.map((note) => note.speechId));
  return {
    notes: live
      .sort((a, b) =>
        (a.clocks['*'] ?? '') < (b.clocks['*'] ?? '') || (a.clocks['*'] === b.clocks['*'] && a.id < b.id) ? -1 : 1,
      )
      .map(withoutClocks),
    speeches: new Map(
      speeches
        .filter((speech) => speech.deleted === undefined || quoted.has(speech.id))
        .map((speech) => [speech.id, withoutClocks(speech)]),
    ),
    themes: themes
      .filter((theme) => theme.deleted === undefined)
      .sort(inThemeOrder)
      .map(withoutClocks),
  };
}
