// @vitest-environment node
import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { describe, expect, it, vi } from 'vitest';
import { DiskFull, NotebookUnavailable } from './errors';
import { freshNotebook } from './fixtures/fresh-notebook';
import type { Notebook } from './open-notebook';
import { write } from './write';

/** What Chromium does on a full disk: no request fails, the transaction is aborted. */
function runOutOfSpace(): void {
  const transaction = Dexie.currentTransaction.idbtrans as IDBTransaction & { _abort(name: string): void };
  transaction['_abort']('QuotaExceededError');
}

const putNote = ({ db }: Notebook) => db.meta.put({ key: 'x', value: 1 });

describe('write', () => {
  it('settles on a full disk when every request had succeeded', async () => {
    const notebook = freshNotebook();
    const full = write(notebook, async () => {
      await putNote(notebook);
      runOutOfSpace();
    });
    await expect(full).rejects.toBeInstanceOf(DiskFull);
    await expect(full).rejects.toMatchObject({ code: 'disk-full' });
    expect(await notebook.db.meta.get('x')).toBeUndefined();
  });

  it('settles on a full disk when a request is never answered', async () => {
    const notebook = freshNotebook();
    const full = write(notebook, async () => {
      await putNote(notebook);
      runOutOfSpace();
      return new Promise<void>(() => undefined);
    });
    await expect(full).rejects.toBeInstanceOf(DiskFull);
  });

  it('settles on a full disk when a request was under way', async () => {
    const notebook = freshNotebook();
    const full = write(notebook, async () => {
      const put = putNote(notebook);
      runOutOfSpace();
      await put;
    });
    await expect(full).rejects.toBeInstanceOf(DiskFull);
  });

  it('works again once there is space', async () => {
    const notebook = freshNotebook();
    await write(notebook, async () => {
      await putNote(notebook);
      runOutOfSpace();
    }).catch(() => undefined);
    await write(notebook, () => putNote(notebook));
    expect(await notebook.db.meta.get('x')).toBeDefined();
  });

  it('tries again once on a new connection, then gives up', async () => {
    const notebook = freshNotebook();
    const lost = vi.fn(() => Promise.reject(new DOMException('the connection was lost', 'UnknownError')));
    await expect(write(notebook, lost)).rejects.toBeInstanceOf(NotebookUnavailable);
    expect(lost).toHaveBeenCalledTimes(2);
    await write(notebook, () => putNote(notebook));
    expect(await notebook.db.meta.get('x')).toBeDefined();
  });

  it('does not try again what failed by our own fault', async () => {
    const notebook = freshNotebook();
    const wrong = vi.fn(() => Promise.reject(new TypeError('a fault of ours')));
    await expect(write(notebook, wrong)).rejects.toThrow('a fault of ours');
    expect(wrong).toHaveBeenCalledOnce();
  });
});
