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

describe('a disk so full that the browser only says it does not know', () => {
  const unknown = () => Promise.reject(new DOMException('Internal error', 'UnknownError'));

  it.each([
    ['all of it used', { usage: 1_000_000, quota: 1_000_000 }, DiskFull],
    ['all but one percent', { usage: 990_000, quota: 1_000_000 }, DiskFull],
    ['more than all', { usage: 1_000_001, quota: 1_000_000 }, DiskFull],
    ['room left', { usage: 980_000, quota: 1_000_000 }, NotebookUnavailable],
    ['no numbers', {}, NotebookUnavailable],
    ['no room named', { usage: 0, quota: 0 }, NotebookUnavailable],
  ])('is told by what the browser says of its room: %s', async (_, room, expected) => {
    const notebook = freshNotebook({ room: { estimate: () => Promise.resolve(room) } });
    await expect(write(notebook, unknown)).rejects.toBeInstanceOf(expected);
  });

  it('is not told where the browser does not say, and nothing else is taken for it', async () => {
    const refuse = { estimate: () => Promise.reject(new TypeError('not here')) };
    await expect(write(freshNotebook({ room: refuse }), unknown)).rejects.toBeInstanceOf(NotebookUnavailable);
    await expect(write(freshNotebook({ room: undefined }), unknown)).rejects.toBeInstanceOf(NotebookUnavailable);
    const full = { estimate: () => Promise.resolve({ usage: 1, quota: 1 }) };
    const wrong = () => Promise.reject(new TypeError('a fault of ours'));
    await expect(write(freshNotebook({ room: full }), wrong)).rejects.toThrow('a fault of ours');
  });
});
