import { Dexie, type Transaction } from 'dexie';
import { asNotebookError, isConnectionGone } from './as-notebook-error';
import { NewerNotebook, StaleNotebook } from './errors';
import { isDiskFull } from './is-disk-full';
import type { Notebook } from './open-notebook';

/** One read-write transaction over everything, settled in every case. */
function transact<T>({ db }: Notebook, work: () => Promise<T>): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    let transaction: Transaction | undefined;
    db.transaction('rw', db.tables, async (opened) => {
      transaction = opened;
      // On a full disk Chromium answers no request at all, or each with success, and then aborts the transaction (measured): Dexie, which
      // waits for the requests first, would wait for ever. So the abort itself also ends the wait.
      opened.on('abort', () => {
        reject(opened.idbtrans.error ?? new DOMException('the transaction was aborted', 'AbortError'));
      });
      return work();
    }).then(resolve, (error: unknown) => {
      // A request that was still under way fails with a bare AbortError: only the transaction knows why.
      const cause = transaction?.idbtrans.error;
      reject(cause?.name === 'QuotaExceededError' ? cause : error);
    });
  });
}

/**
 * Runs one action of the reader as one transaction: all of it is on disk when the promise resolves, nothing of it when it rejects.
 * Inside another action it joins that one. A connection the browser has broken is made anew and the action tried again, once.
 * @throws NewerNotebook, StaleNotebook, DiskFull, NotebookUnavailable, and whatever `work` throws.
 */
export async function write<T>(notebook: Notebook, work: () => Promise<T>): Promise<T> {
  const current: Transaction | null = Dexie.currentTransaction;
  if (current?.db === notebook.db && current.mode === 'readwrite') return work();
  await notebook.ready;
  const { stale, newer } = notebook.health.get();
  if (stale) throw new StaleNotebook();
  if (newer !== null) throw new NewerNotebook(newer);
  try {
    const result = await retryOnce(notebook, work);
    notebook.watch.committed();
    return result;
  } catch (error) {
    notebook.inMemory.forget();
    if (error instanceof NewerNotebook) notebook.health.set({ newer: error.found });
    const full = isConnectionGone(error) && (await isDiskFull(notebook.room));
    throw asNotebookError(error, { stale: notebook.health.get().stale, full });
  }
}

async function retryOnce<T>(notebook: Notebook, work: () => Promise<T>): Promise<T> {
  try {
    return await transact(notebook, work);
  } catch (error) {
    if (!isConnectionGone(error) || notebook.health.get().stale) throw error;
    await notebook.reopen();
    return transact(notebook, work);
  }
}
