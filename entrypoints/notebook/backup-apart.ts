import type { Telling } from '@/utils/model/telling';
import type { BackupAsked, BackupDone, BackupTold } from './backup-worker';

type Asked<K extends keyof BackupDone> = Extract<BackupAsked, { ask: K }>;

/** Backups, worked at beside the page, which goes on. */
export type BackupApart = {
  /** @throws what the worker threw, by its name, code and reason; the signal's reason when it ended this */
  ask: <K extends keyof BackupDone>(asked: Asked<K>, telling?: Telling) => Promise<BackupDone[K]>;
  /** Ends it, whatever it is at; what is not written by then is not written. */
  end: () => void;
};

/** Starts the worker. One question at a time. */
export function backupApart(): BackupApart {
  const worker = new Worker(new URL('./backup-worker.ts', import.meta.url), { type: 'module' });
  const post = (asked: BackupAsked): void => worker.postMessage(asked, { transfer: [] });
  return {
    ask: <K extends keyof BackupDone>(asked: Asked<K>, { onProgress, signal }: Telling = {}) =>
      new Promise<BackupDone[K]>((resolve, reject) => {
        const hearing = new AbortController();
        const settle = (how: () => void): void => {
          hearing.abort();
          how();
        };
        const { signal: heard } = hearing;
        worker.addEventListener(
          'message',
          ({ data }: MessageEvent<BackupTold>) => {
            if (data.tell === 'progress') onProgress?.(data.done, data.of);
            else if (data.tell === 'done') settle(() => resolve(data.result as BackupDone[K]));
            else settle(() => reject(Object.assign(new Error(data.error.message), data.error)));
          },
          { signal: heard },
        );
        // It did not start, or ran out of memory.
        worker.addEventListener('error', () => settle(() => reject(new Error('the worker ended'))), { signal: heard });
        // Answered by the worker: only it knows whether all was written already.
        signal?.addEventListener('abort', () => post({ ask: 'cancel' }), { signal: heard });
        post(asked);
      }),
    end: () => worker.terminate(),
  };
}
