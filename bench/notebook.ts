import { notebookRows } from './notebook-rows';

const NAME = 'zhaji';

/** In a page of the extension: the notebook filled with invented rows and nothing else. Answers how many characters the reader's notes have. */
export async function fill(count: number): Promise<{ speeches: number; themes: number; characters: number }> {
  const rows = notebookRows(count);
  const db = await open();
  await settled(db, 'readwrite', [...db.objectStoreNames], (store) => {
    // What was learned of other notes, and what is known of them before they are read.
    store('meta').delete('learned');
    store('meta').delete('outline');
    for (const name of ['notes', 'speeches', 'themes', 'studyNotes', 'log']) store(name).clear();
    for (const [name, all] of Object.entries(rows)) for (const row of all) store(name).put(row);
  });
  db.close();
  const texts = rows.notes as { id: string; quote?: string; thought?: string; application?: string }[];
  const characters = texts.reduce(
    (sum, { quote = '', thought = '', application = '' }) => sum + quote.length + thought.length + application.length,
    0,
  );
  return { speeches: rows.speeches.length, themes: rows.themes.length, characters };
}

/** What can't be had for less when the notebook is opened: all rows as the database gives them, ms of each round. They stay, to be weighed. */
export async function readRaw(rounds: number): Promise<number[]> {
  const times: number[] = [];
  const db = await open();
  for (let round = 0; round < rounds; round++) {
    Object.assign(window, { held: null });
    const start = performance.now();
    const held: unknown[] = [];
    await settled(db, 'readonly', ['notes', 'speeches', 'themes'], (store) => {
      for (const name of ['notes', 'speeches', 'themes']) {
        const reading = store(name).getAll();
        reading.addEventListener('success', () => held.push(reading.result));
      }
    });
    times.push(performance.now() - start);
    Object.assign(window, { held });
  }
  db.close();
  return times;
}

/** Lets go of the rows: all pages of the extension share one heap. */
export function dropRaw(): void {
  Object.assign(window, { held: null });
}

/** What can't be had for less when notes are moved: so many rows read and put back, all or nothing, ms. */
export async function rewriteRaw(count: number): Promise<number> {
  const db = await open();
  const start = performance.now();
  await settled(db, 'readwrite', ['notes'], (store) => {
    const reading = store('notes').getAll(null, count);
    reading.addEventListener('success', () => {
      for (const row of reading.result) store('notes').put(row);
    });
  });
  const time = performance.now() - start;
  db.close();
  return time;
}

/** What can't be had for less when notes are searched: a plain `includes` over their words, ms for each word. Call `readRaw` before. */
export function scanRaw(words: readonly string[]): number[] {
  const { held } = window as unknown as { held: [{ quote: string; thought: string; application: string }[]] };
  const texts = held[0].map(({ quote, thought, application }) => `${quote}\n${thought}\n${application}`);
  return words.map((word) => {
    const start = performance.now();
    texts.filter((text) => text.includes(word));
    return performance.now() - start;
  });
}

async function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(NAME);
    opening.addEventListener('success', () => resolve(opening.result));
    opening.addEventListener('error', () => reject(opening.error ?? new Error('not opened')));
  });
}

async function settled(
  db: IDBDatabase,
  mode: IDBTransactionMode,
  names: string[],
  work: (store: (name: string) => IDBObjectStore) => void,
): Promise<void> {
  const transaction = db.transaction(names, mode, { durability: 'strict' });
  const done = new Promise<void>((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('aborted')));
  });
  work((name) => transaction.objectStore(name));
  return done;
}
