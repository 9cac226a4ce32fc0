import type { Telling } from '@/utils/model/telling';

/** ms after which it is shown how far something has come: what is over sooner would only flash. */
const LONG = 300;
/** Fewer rows than these are not shown, however slow the disk is: nothing could be read of it. */
const MANY = 100;

/** Work that takes long. `done`: 0 while it is prepared; as `of` when all is written, and it can be ended no more. */
export type Working = { turn: number; name: string; done: number; of: number; cancel: () => void };

/** The reader ended it on the way: nothing of it was done. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled';
}

export type LongWork = {
  /** What is under way and takes long, the oldest of it; else null. */
  get: () => Working | null;
  /** Called after each change. Returns how to stop. */
  subscribe: (listener: (working: Working | null) => void) => () => void;
  /**
   * Does what can take long; it is over whatever becomes of whoever asked for it. `name`: what it is, in words.
   * @throws Cancelled when the reader ended it, and what `work` throws
   */
  run: <T>(name: string, work: (telling: Telling) => Promise<T>) => Promise<T>;
};

type Run = { working: Working; isLong: boolean; signal: AbortSignal };

/** All work of a page that can take long: told how far it has come once it does, and to be ended until all is written. */
export function createLongWork(): LongWork {
  const runs = new Set<Run>();
  const listeners = new Set<(working: Working | null) => void>();
  let turns = 0;
  const get = (): Working | null => {
    for (const { working, isLong, signal } of runs) if (isLong && working.of >= MANY && !signal.aborted) return working;
    return null;
  };
  const tell = (): void => {
    const working = get();
    for (const listener of listeners) listener(working);
  };
  return {
    get,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async run(name, work) {
      const ending = new AbortController();
      const { signal } = ending;
      const cancel = (): void => {
        const { done, of } = run.working;
        if (!runs.has(run) || (of > 0 && done >= of)) return;
        ending.abort();
        tell();
      };
      const run: Run = { working: { turn: (turns += 1), name, done: 0, of: 0, cancel }, isLong: false, signal };
      const onProgress = (done: number, of: number): void => {
        run.working = { ...run.working, done, of };
        if (run.isLong) tell();
      };
      runs.add(run);
      const timer = setTimeout(() => {
        run.isLong = true;
        tell();
      }, LONG);
      try {
        return await work({ onProgress, signal });
      } catch (error) {
        throw signal.aborted ? new Cancelled() : error;
      } finally {
        clearTimeout(timer);
        runs.delete(run);
        tell();
      }
    },
  };
}
