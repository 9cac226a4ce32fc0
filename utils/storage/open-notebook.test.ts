// @vitest-environment node
import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { describe, expect, it, vi } from 'vitest';
import { newId } from '@/utils/model/new-id';
import { acknowledgeLoss } from './acknowledge-loss';
import { createTheme } from './create-theme';
import { SCHEMA, STORES_1, STORES_2 } from './db';
import { NewerNotebook, NotebookUnavailable, StaleNotebook } from './errors';
import { freshNotebook, START } from './fixtures/fresh-notebook';
import { sampleNote, sampleSpeech, SAMPLE_URL } from './fixtures/sample-drafts';
import { keepNote } from './keep-note';
import { liveThemes } from './live-themes';
import type { Notebook } from './open-notebook';
import type { Sentinel, SentinelRecord } from './sentinel';

const keep = (notebook: Notebook, id = 'n1') =>
  keepNote(notebook, { note: sampleNote(id), speech: sampleSpeech(), url: SAMPLE_URL });

/** The browser's own open, at its own version numbers (Dexie's times ten); `upgrade` makes the tables. */
function openRaw(
  name: string,
  version: number,
  upgrade: (db: IDBDatabase) => void = () => undefined,
): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.addEventListener('upgradeneeded', () => upgrade(request.result));
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('not opened')));
  });
}

/** A sentinel in memory, which remembers what was written to it. */
function memorySentinel(first: SentinelRecord | null = null): Sentinel & { written: SentinelRecord[] } {
  const written: SentinelRecord[] = [];
  return {
    written,
    read: () => Promise.resolve(written.at(-1) ?? first),
    write(record) {
      written.push(record);
      return Promise.resolve();
    },
  };
}

/** Waits for the health to become so. */
function healthy(notebook: Notebook, test: (health: ReturnType<Notebook['health']['get']>) => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (test(notebook.health.get())) resolve();
    };
    notebook.health.subscribe(look);
    look();
  });
}

describe('a page that was open when the extension was updated', () => {
  it('lets the new build upgrade, says so, and writes nothing any more', async () => {
    const name = newId();
    const old = freshNotebook({ name });
    await keep(old);
    const newer = new Dexie(name);
    newer.version(SCHEMA + 1).stores({ ...STORES_1, ...STORES_2, reviews: 'id' });
    await newer.open();
    expect(old.health.get().stale).toBe(true);
    await expect(keep(old, 'n2')).rejects.toBeInstanceOf(StaleNotebook);
    await expect(old.db.notes.put({ id: 'n3' } as never)).rejects.toMatchObject({ name: 'DatabaseClosedError' });
    expect(await newer.table('notes').toCollection().primaryKeys()).toEqual(['n1000000']);
    newer.close();
  });

  it('refuses an action that was under way', async () => {
    const name = newId();
    const old = freshNotebook({ name });
    await old.ready;
    const late = keep(old);
    old.health.set({ stale: true });
    old.db.close({ disableAutoOpen: true });
    await expect(late).rejects.toBeInstanceOf(StaleNotebook);
  });
});

describe('an upgrade that another page holds up', () => {
  it('says so, and goes on by itself', async () => {
    const name = newId();
    // An old page that does not listen: version 0.1 in Dexie's count, without tables.
    const old = await openRaw(name, 1);
    const notebook = freshNotebook({ name });
    await healthy(notebook, ({ blocked }) => blocked);
    old.close();
    await notebook.ready;
    expect(notebook.health.get()).toMatchObject({ blocked: false, failed: null });
    await keep(notebook);
    expect(await notebook.db.notes.count()).toBe(1);
  });
});

describe('a notebook of a newer schema', () => {
  it('can be read and not written', async () => {
    const name = newId();
    const first = freshNotebook({ name });
    await createTheme(first, { name: { zh: '生态' } });
    await first.db.meta.put({ key: 'schema', value: SCHEMA + 1 });
    first.db.close();
    const newer = await openRaw(name, (SCHEMA + 1) * 10);
    newer.close();

    const sentinel = memorySentinel();
    const notebook = freshNotebook({ name, sentinel });
    await notebook.ready;
    expect(notebook.health.get().newer).toBe(SCHEMA + 1);
    expect((await liveThemes(notebook)).map((theme) => theme.name)).toEqual([{ zh: '生态' }]);
    await expect(keep(notebook)).rejects.toBeInstanceOf(NewerNotebook);
    expect([await notebook.db.notes.count(), await notebook.db.log.count(), sentinel.written.length]).toEqual([
      0, 1, 0,
    ]);
  });
});

describe('the sentinel', () => {
  it('is brought up to date after each commit, and not before', async () => {
    const sentinel = memorySentinel();
    const notebook = freshNotebook({ sentinel });
    await notebook.ready;
    const uuid = (await notebook.db.meta.get('uuid'))?.value;
    expect(sentinel.written).toMatchObject([{ uuid, notes: 0 }]);
    vi.spyOn(notebook.db.log, 'add').mockImplementationOnce(() => {
      throw new Error('killed here');
    });
    await expect(keep(notebook)).rejects.toThrow('killed here');
    await notebook.watch.settled();
    expect(sentinel.written).toHaveLength(1);
    await Promise.all(['n1', 'n2', 'n3'].map((id) => keep(notebook, id)));
    await notebook.watch.settled();
    expect(sentinel.written.at(-1)).toMatchObject({ uuid, notes: 3 });
    expect(notebook.health.get().lost).toBeNull();
  });

  it('tells a lost notebook from a new one, until the reader has taken notice', async () => {
    const name = newId();
    const sentinel = memorySentinel({ uuid: 'another', notes: 200, at: START });
    const lost = { notes: 200, at: START };
    const notebook = freshNotebook({ name, sentinel });
    await notebook.ready;
    expect(notebook.health.get().lost).toEqual(lost);
    await keep(notebook);
    await notebook.watch.settled();
    expect(await notebook.db.notes.count()).toBe(1);
    notebook.db.close();

    const later = freshNotebook({ name, sentinel });
    await later.ready;
    expect(later.health.get().lost).toEqual(lost);
    await acknowledgeLoss(later);
    expect(later.health.get().lost).toBeNull();
    later.db.close();

    const last = freshNotebook({ name, sentinel });
    await last.ready;
    expect(last.health.get().lost).toBeNull();
    expect(sentinel.written.at(-1)).not.toHaveProperty('lost');
  });

  it('notices a database that lost its notes but not its name', async () => {
    const name = newId();
    const sentinel = memorySentinel();
    const notebook = freshNotebook({ name, sentinel });
    await keep(notebook);
    await notebook.watch.settled();
    await notebook.db.notes.clear();
    notebook.db.close();
    const again = freshNotebook({ name, sentinel });
    await again.ready;
    expect(again.health.get().lost).toMatchObject({ notes: 1 });
  });

  it('does not call an empty notebook that was replaced a loss', async () => {
    const sentinel = memorySentinel({ uuid: 'another', notes: 0, at: START });
    const notebook = freshNotebook({ sentinel });
    await notebook.ready;
    expect(notebook.health.get().lost).toBeNull();
  });

  it('fails nothing when it cannot be read or written', async () => {
    const refuse = () => Promise.reject(new Error('no storage'));
    const notebook = freshNotebook({ sentinel: { read: refuse, write: refuse } });
    await keep(notebook);
    await notebook.watch.settled();
    expect(await notebook.db.notes.count()).toBe(1);
  });
});

describe('a connection the browser breaks', () => {
  it('is made anew once, and the action goes through', async () => {
    const notebook = freshNotebook();
    await notebook.ready;
    const reopened = vi.spyOn(notebook, 'reopen');
    notebook.db.backendDB().close();
    vi.spyOn(notebook.db, 'transaction').mockImplementationOnce(() => {
      throw new DOMException('the connection was lost', 'UnknownError');
    });
    await keep(notebook);
    expect(reopened).toHaveBeenCalledOnce();
    expect(await notebook.db.notes.count()).toBe(1);
  });

  it('does not stop reading', async () => {
    const notebook = freshNotebook();
    await createTheme(notebook, { name: { zh: '生态' } });
    vi.spyOn(console, 'warn').mockReturnValue();
    notebook.db.backendDB().close();
    expect(await liveThemes(notebook)).toHaveLength(1);
  });
});

describe('a browser that opens no database', () => {
  it('is said, and refuses an action', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('A mutation operation was attempted', 'InvalidStateError');
    });
    const notebook = freshNotebook();
    await notebook.ready;
    expect(notebook.health.get().failed).toBe('InvalidStateError');
    await expect(keep(notebook)).rejects.toBeInstanceOf(NotebookUnavailable);
  });
});
