import type { OperationTable } from '@/utils/model/operation';
import type { NoteRow, Row } from './row';

/** What a page that shows all notes has of them in memory; the clock of the last action it is of. */
type Holder = { at: () => string; row: (id: string) => NoteRow | undefined };

/** Rows written by one action, by table. */
export type Written = ReadonlyMap<OperationTable, readonly Row[]>;

/**
 * The notes that a page holds in memory anyway. Reading five thousand of them again before an act on them, and once more after it, took twice as long as what the act
 * writes (`npm run bench -- notebook`); so whoever holds them is asked, and is told what was written.
 */
export type NotesInMemory = {
  /** Says who holds them; the answer ends it. */
  hold: (holder: Holder) => () => void;
  /**
   * A note as it is in the notebook; undefined: read it. `at`: the clock of the notebook's last action, read in the transaction that uses the answer; of another state
   * nothing is known. Of one in the trash nothing is said: those go for good without an action (purge.ts).
   */
  get: (id: string, at: string) => NoteRow | undefined;
  /** What the action of that clock writes, if it is committed. */
  wrote: (clock: string, rows: Written) => void;
  /** What this page wrote with the action of that clock; once, and undefined when another one did. */
  take: (clock: string) => Written | undefined;
  /** What was told is not in the notebook: the transaction came to nothing. */
  forget: () => void;
};

/** No notes are held at first. */
export function createNotesInMemory(): NotesInMemory {
  let holder: Holder | undefined;
  const written = new Map<string, Written>();
  return {
    hold: (one) => {
      holder = one;
      return () => {
        if (holder === one) holder = undefined;
        written.clear();
      };
    },
    get: (id, at) => {
      // '' is also the state of a notebook whose rows came without an action.
      if (holder === undefined || at === '' || holder.at() !== at) return undefined;
      const row = holder.row(id);
      return row?.deleted === undefined ? row : undefined;
    },
    wrote: (clock, rows) => {
      if (holder !== undefined) written.set(clock, rows);
    },
    take: (clock) => {
      const rows = written.get(clock);
      written.delete(clock);
      return rows;
    },
    forget: () => written.clear(),
  };
}
