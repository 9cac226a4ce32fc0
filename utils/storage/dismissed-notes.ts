import type { Notebook } from './open-notebook';
import { write } from './write';

const KEY = 'dismissedNotes';

/** The notes of which the reader said that they make no theme. */
export async function dismissedNotes({ db }: Notebook): Promise<ReadonlySet<string>> {
  const found = (await db.meta.get(KEY))?.value;
  return new Set(Array.isArray(found) ? found.filter((id) => typeof id === 'string') : []);
}

/**
 * Remembers that these notes make no theme, or (`on` false) forgets it. Answers the notes it was not known of, resp. known of, before: who takes it back takes back only these. No action of the log: nothing the reader has is changed by it. Notes that are gone are forgotten.
 * @throws what `write` throws.
 */
export async function dismissNotes(notebook: Notebook, noteIds: readonly string[], on = true): Promise<string[]> {
  return write(notebook, async () => {
    const { db } = notebook;
    const dismissed = new Set(await dismissedNotes(notebook));
    const told = noteIds.filter((id) => dismissed.has(id) !== on);
    for (const id of told) {
      if (on) dismissed.add(id);
      else dismissed.delete(id);
    }
    const ids = [...dismissed];
    const rows = await db.notes.bulkGet(ids);
    const there = ids.filter((_, at) => rows[at] !== undefined);
    await db.meta.put({ key: KEY, value: there });
    return told;
  });
}
