import type { NotebookDb } from './db';
import { PURGED } from './purged';
import type { HealthSource } from './health';
import type { Sentinel, SentinelRecord } from './sentinel';

export type SentinelWatch = {
  /** Compares record and database, says what was lost, brings the record up to date. Also right after a commit. */
  check(): Promise<void>;
  /** A transaction was committed: check soon. Many commits in a row are one check at a time. */
  committed(): void;
  /** Settles when no check is under way. */
  settled(): Promise<void>;
};

/** Whether the last action deleted for good: a notebook without notes is then what the reader, or the thirty days of the trash, made of it. */
async function wasEmptied(db: NotebookDb): Promise<boolean> {
  return (await db.log.orderBy('clock').last())?.operations[0]?.field === PURGED;
}

/** What the record and the database together say was lost, or undefined. `notes` undefined: there are none, and rightly so. */
function lossIn(record: SentinelRecord | null, uuid: string, notes: number | undefined): SentinelRecord['lost'] {
  if (record === null) return undefined;
  const gone = record.notes > 0 && (record.uuid !== uuid || notes === 0);
  const loss = gone ? { notes: record.notes, at: record.at } : undefined;
  // Lost twice without the reader having seen it: the larger one is what they will ask about.
  return record.lost !== undefined && record.lost.notes >= (loss?.notes ?? 0) ? record.lost : loss;
}

/** Keeps the record outside the database in step with it. Best effort: without the record, saving goes on. */
export function watchSentinel(
  db: NotebookDb,
  sentinel: Sentinel | undefined,
  health: HealthSource,
  now: () => number,
): SentinelWatch {
  let running: Promise<void> | null = null;
  let again = false;

  async function check(): Promise<void> {
    if (sentinel === undefined) return;
    try {
      const uuid = (await db.meta.get('uuid'))?.value;
      if (typeof uuid !== 'string') return;
      // The record before the notes: another window may keep some between the two, and a record that is ahead of the count looks like a loss.
      const record = await sentinel.read();
      let notes = await db.notes.count();
      const lost = lossIn(record, uuid, notes > 0 || !(await wasEmptied(db)) ? notes : undefined);
      if (lost !== undefined) health.set({ lost });
      for (let written = -1; written !== notes; notes = await db.notes.count()) {
        // Again while another window keeps notes: ours may have been written over its newer count.
        await sentinel.write({ uuid, notes, at: now(), ...(lost !== undefined && { lost }) });
        written = notes;
      }
    } catch {
      // The record is a second line of defence: a storage that refuses it must not fail what has been saved already.
    }
  }

  async function run(): Promise<void> {
    do {
      again = false;
      await check();
    } while (again);
    running = null;
  }

  return {
    check,
    committed() {
      again = true;
      running ??= run();
    },
    async settled() {
      // One run goes on until nothing was committed during its last check.
      await running;
    },
  };
}
