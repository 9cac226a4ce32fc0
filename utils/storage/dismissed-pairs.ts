import type { Notebook } from './open-notebook';
import { write } from './write';

const KEY = 'dismissedPairs';

/** The pairs of notes (`pairKey`) of which the reader said that they are two. */
export async function dismissedPairs({ db }: Notebook): Promise<ReadonlySet<string>> {
  const found = (await db.meta.get(KEY))?.value;
  return new Set(Array.isArray(found) ? found.filter((pair) => typeof pair === 'string') : []);
}

/**
 * Remembers that these pairs are two, or (`on` false) forgets it. No action of the log: nothing the reader has is changed by it. Pairs of which a note is gone are
 * forgotten.
 * @throws what `write` throws.
 */
export async function dismissPairs(notebook: Notebook, pairs: readonly string[], on = true): Promise<void> {
  await write(notebook, async () => {
    const { db } = notebook;
    const dismissed = new Set(await dismissedPairs(notebook));
    for (const pair of pairs) {
      if (on) dismissed.add(pair);
      else dismissed.delete(pair);
    }
    const ids = [...new Set([...dismissed].flatMap((pair) => pair.split(' ')))];
    const rows = await db.notes.bulkGet(ids);
    const there = new Set(ids.filter((_, at) => rows[at] !== undefined));
    const left = [...dismissed].filter((pair) => pair.split(' ').every((id) => there.has(id)));
    await db.meta.put({ key: KEY, value: left });
  });
}
