import type { PlacementState, UnplacedState } from '@/utils/model/placement';
import type { Notebook } from './open-notebook';
import { write } from './write';

const KEY = 'unplaced';

/** Notes whose passage had no sure place when the page they were kept from was last looked at, by their ids; `at`: when that was, in ms. */
export type UnplacedNotes = Readonly<Record<string, { state: UnplacedState; at: number }>>;

/** What is known of notes that were not found on their page. Some may have gone to the trash since. */
export async function unplacedNotes({ db }: Notebook): Promise<UnplacedNotes> {
  return ((await db.meta.get(KEY))?.value ?? {}) as UnplacedNotes;
}

/**
 * Remembers where notes are on their page, as far as that is nowhere. No action of the log, and nothing to be sent elsewhere: the reader did nothing, and another
 * machine may be shown another page.
 * @param places what has changed, by the ids of the notes
 * @throws what `write` throws.
 */
export async function recordPlaces(
  notebook: Notebook,
  places: Readonly<Record<string, PlacementState>>,
): Promise<void> {
  const { db } = notebook;
  await write(notebook, async () => {
    const unplaced: Record<string, UnplacedNotes[string]> = { ...(await unplacedNotes(notebook)) };
    for (const [id, state] of Object.entries(places)) {
      if (state === 'lost' || state === 'ambiguous') unplaced[id] = { state, at: notebook.now() };
      else delete unplaced[id];
    }
    await db.meta.put({ key: KEY, value: unplaced });
  });
}
