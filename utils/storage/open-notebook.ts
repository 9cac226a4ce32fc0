import { createDb, SCHEMA, type NotebookDb } from './db';
import { ensureIdentity } from './ensure-identity';
import { createHealth, type HealthSource } from './health';
import { createNotesInMemory, type NotesInMemory } from './notes-in-memory';
import type { Room } from './is-disk-full';
import type { Sentinel } from './sentinel';
import { watchSentinel, type SentinelWatch } from './watch-sentinel';

/** An open notebook: what every action and query is handed. */
export type Notebook = {
  db: NotebookDb;
  now: () => number;
  health: HealthSource;
  inMemory: NotesInMemory;
  /** Settles when the database is open and looked over, or could not be opened (`health.failed`). Never rejects. */
  ready: Promise<void>;
  /** Closes a connection the browser has broken and makes a new one. Rejects when that fails. */
  reopen(): Promise<void>;
  watch: SentinelWatch;
  sentinel: Sentinel | undefined;
  room: Room | undefined;
};

/**
 * Opens the reader's notebook. Reads may start at once, they wait for the database by themselves.
 * `sentinel`: the record outside the database that tells a lost notebook from a new one; without it none is noticed.
 * `room`: who says how much room the browser has left, to tell a full disk from a broken connection. `now`: wall time in ms.
 */
export function openNotebook({
  name = 'zhaji',
  sentinel,
  room = globalThis.navigator?.storage,
  now = Date.now,
}: { name?: string; sentinel?: Sentinel; room?: Room | undefined; now?: () => number } = {}): Notebook {
  const db = createDb(name);
  const health = createHealth();
  const watch = watchSentinel(db, sentinel, health, now);

  db.on('versionchange', () => {
    // A newer build wants to upgrade. Without disableAutoOpen Dexie would reopen on the next call and write old rows into new tables (measured).
    health.set({ stale: true });
    db.close({ disableAutoOpen: true });
    return false;
  });
  db.on('blocked', () => health.set({ blocked: true }));

  async function prepare(): Promise<void> {
    await db.open();
    health.set({ blocked: false, failed: null });
    const schema = (await db.meta.get('schema'))?.value;
    if (typeof schema === 'number' && schema > SCHEMA) {
      health.set({ newer: schema });
      return;
    }
    await db.transaction('rw', db.meta, () => ensureIdentity(db));
    await watch.check();
  }

  const ready = prepare().catch((error: unknown) => {
    // Firefox that never remembers history gives InvalidStateError here. Whoever writes next is told too.
    if (!health.get().stale)
      health.set({ blocked: false, failed: error instanceof Error ? error.name : String(error) });
  });

  return {
    db,
    now,
    health,
    inMemory: createNotesInMemory(),
    ready,
    async reopen() {
      db.close({ disableAutoOpen: false });
      await prepare();
    },
    watch,
    sentinel,
    room,
  };
}
