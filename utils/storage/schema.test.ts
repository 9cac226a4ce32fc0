// @vitest-environment node
import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { newId } from '@/utils/model/new-id';
import { fingerprint } from '@/utils/speeches/identify';
import { allNotes } from './all-notes';
import { createDb, SCHEMA, STORES_1, STORES_2, STORES_3 } from './db';
import { freshNotebook } from './fixtures/fresh-notebook';
import { SAMPLE_URL, sampleSpeech } from './fixtures/sample-drafts';
import frozen1 from './fixtures/v1.json';
import frozen2 from './fixtures/v2.json';
import frozen3 from './fixtures/v3.json';
import { lastAction } from './last-action';
import { notesAt } from './notes-at';
import { studyNotesList } from './study-notes-list';
import { trashContents } from './trash-contents';
import { undo } from './undo';

type Layout = Record<string, { key: string; indexes: string[] }>;
/** What a browser holds of each schema: tables with their key and their indexes ('*': one entry per item of a list). */
const LAYOUT_1: Layout = {
  speeches: { key: 'id', indexes: ['*urls', 'pageTitle'] },
  notes: { key: 'id', indexes: ['speechId'] },
  themes: { key: 'id', indexes: [] },
  studyNotes: { key: 'id', indexes: [] },
  log: { key: 'clock', indexes: [] },
  meta: { key: 'key', indexes: [] },
};
const LAYOUT_2: Layout = {
  ...LAYOUT_1,
  speeches: { key: 'id', indexes: ['*keys', '*titles', '*marks', 'pageTitle'] },
};
const LAYOUTS = {
  1: LAYOUT_1,
  2: LAYOUT_2,
  3: { ...LAYOUT_2, revisions: { key: 'id', indexes: ['studyNotesId'] }, templates: { key: 'id', indexes: [] } },
};
const FROZEN: Record<1 | 2 | 3, Record<string, unknown>> = { 1: frozen1, 2: frozen2, 3: frozen3 };

/** Writes the frozen rows as that release left them, without Dexie and without any code of ours. Dexie's 1 is the browser's 10. */
function writeFrozen(name: string, schema: 1 | 2 | 3): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, schema * 10);
    request.addEventListener('upgradeneeded', () => {
      for (const [table, { key, indexes }] of Object.entries(LAYOUTS[schema])) {
        const store = request.result.createObjectStore(table, { keyPath: key });
        for (const index of indexes) {
          const path = index.replace('*', '');
          store.createIndex(path, path, { multiEntry: index.startsWith('*') });
        }
        for (const row of (FROZEN[schema][table] ?? []) as unknown[]) store.put(row);
      }
    });
    request.addEventListener('error', () => reject(request.error ?? new Error('not opened')));
    request.addEventListener('success', () => {
      request.result.close();
      resolve();
    });
  });
}

/** Writes as the browser does, while `put` itself is watched. */
const { value: realPut } = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'put') as {
  value: IDBObjectStore['put'];
};

/** The browser's number of a database, asked for without opening it in a newer one. */
async function rawVersion(name: string): Promise<number | undefined> {
  return (await indexedDB.databases()).find((database) => database.name === name)?.version;
}

it('schemas are what they were when they were released', async () => {
  expect(SCHEMA).toBe(3);
  expect(STORES_1).toEqual({
    speeches: 'id, *urls, pageTitle',
    notes: 'id, speechId',
    themes: 'id',
    studyNotes: 'id',
    log: 'clock',
    meta: 'key',
  });
  expect(STORES_2).toEqual({ speeches: 'id, *keys, *titles, *marks, pageTitle' });
  expect(STORES_3).toEqual({ revisions: 'id, studyNotesId', templates: 'id' });
  const db = createDb(newId());
  await db.open();
  expect(db.backendDB().version).toBe(30);
  const made = db.tables.map(({ name, schema }) => [
    name,
    { key: schema.primKey.keyPath, indexes: schema.indexes.map(({ src }) => src) },
  ]);
  expect(Object.fromEntries(made)).toEqual(LAYOUTS[3]);
  for (const { schema } of db.tables) expect(schema.indexes.length).toBeLessThanOrEqual(4);
  db.close();
});

it.each([1, 2, 3] as const)('a notebook of schema %i opens with everything in it', async (schema) => {
  const warned = vi.spyOn(console, 'warn');
  const name = newId();
  await writeFrozen(name, schema);
  const notebook = freshNotebook({ name, now: () => Date.UTC(2027, 0, 1) });
  await notebook.ready;
  expect(notebook.health.get()).toEqual({ stale: false, blocked: false, newer: null, lost: null, failed: null });
  // Dexie warns when the tables are not those it was told of, and upgrades them by itself.
  expect(warned).not.toHaveBeenCalled();

  const { notes, speeches, themes } = await allNotes(notebook);
  expect(notes.map(({ id, thought, themes }) => [id, thought, themes])).toEqual([
    ['n1000000', '先记下。', [{ id: 'theme001', by: 'reader' }]],
    ['n2000000', '', [{ id: 'theme001', by: 'suggested' }]],
  ]);
  expect(speeches.get('speech0000000001')).toMatchObject({ occasion: '山水保护工作会议', thought: '通篇讲责任。' });
  expect(themes.map((theme) => theme.name)).toEqual([{ zh: '生态' }]);
  expect((await trashContents(notebook)).notes.map(({ thing }) => thing.id)).toEqual(['n3000000']);
  expect((await studyNotesList(notebook)).map(({ blocks }) => blocks.length)).toEqual([3]);
  expect((await notesAt(notebook, { ...sampleSpeech(), url: SAMPLE_URL })).notes).toHaveLength(2);

  for (let last = await lastAction(notebook); last !== null; last = await lastAction(notebook)) {
    expect((await undo(notebook, last.actionId)).undone).toBe(true);
  }
  expect((await allNotes(notebook)).notes).toEqual([]);
});

it('from schema 1 on, speeches are found by their text', async () => {
  const name = newId();
  await writeFrozen(name, 1);
  const { db, ready } = freshNotebook({ name });
  await ready;
  expect((await db.meta.get('schema'))?.value).toBe(3);
  const [speech] = await db.speeches.toArray();
  const made = fingerprint(speech?.paragraphs ?? []);
  expect(speech).toMatchObject({
    fingerprint: made,
    keys: ['https://news.example/2026/0412/c1.html', 'https://m.news.example/c1'],
    titles: ['在山水保护工作会议上的讲话'],
    marks: made.hashes.slice(0, 24),
  });
  // What sync will send is what the rows say.
  const sent = (await db.log.toArray()).flatMap(({ operations }) => operations);
  expect(sent.filter(({ field }) => field === 'fingerprint').map(({ value }) => value)).toEqual([made]);
});

it('an upgrade that is interrupted leaves the notebook as it was', async () => {
  const name = newId();
  await writeFrozen(name, 1);
  for (const last of [1, 2, 3]) {
    let writes = 0;
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
      writes += 1;
      if (writes >= last) throw new DOMException('killed here', 'AbortError');
      return realPut.apply(this, args);
    });
    const killed = freshNotebook({ name });
    await killed.ready;
    expect(killed.health.get().failed).not.toBeNull();
    killed.db.close();
    put.mockRestore();
    expect(writes).toBeGreaterThanOrEqual(last);
    expect(await rawVersion(name)).toBe(10);
  }
  const notebook = freshNotebook({ name });
  expect((await allNotes(notebook)).notes).toHaveLength(2);
});
