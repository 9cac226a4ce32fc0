// @vitest-environment node
import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { newId } from '@/utils/model/new-id';
import { allNotes } from './all-notes';
import { createDb, SCHEMA, STORES_1 } from './db';
import { freshNotebook } from './fixtures/fresh-notebook';
import { SAMPLE_URL, sampleSpeech } from './fixtures/sample-drafts';
import frozen from './fixtures/v1.json';
import { lastAction } from './last-action';
import { notesAt } from './notes-at';
import { studyNotesList } from './study-notes-list';
import { trashedNotes } from './trashed-notes';
import { undo } from './undo';

/** What a browser holds of schema 1: tables with their key and their indexes ('*': one entry per item of a list). */
const LAYOUT: Record<string, { key: string; indexes: string[] }> = {
  speeches: { key: 'id', indexes: ['*urls', 'pageTitle'] },
  notes: { key: 'id', indexes: ['speechId'] },
  themes: { key: 'id', indexes: [] },
  studyNotes: { key: 'id', indexes: [] },
  log: { key: 'clock', indexes: [] },
  meta: { key: 'key', indexes: [] },
};

/** Writes the frozen rows as the first release left them, without Dexie and without any code of ours. Dexie's 1 is the browser's 10. */
function writeFrozen(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 10);
    request.addEventListener('upgradeneeded', () => {
      for (const [table, { key, indexes }] of Object.entries(LAYOUT)) {
        const store = request.result.createObjectStore(table, { keyPath: key });
        for (const index of indexes) {
          const path = index.replace('*', '');
          store.createIndex(path, path, { multiEntry: index.startsWith('*') });
        }
        for (const row of (frozen as Record<string, unknown[]>)[table] ?? []) store.put(row);
      }
    });
    request.addEventListener('error', () => reject(request.error ?? new Error('not opened')));
    request.addEventListener('success', () => {
      request.result.close();
      resolve();
    });
  });
}

it('schema 1 is what it was when it was released', async () => {
  expect(SCHEMA).toBe(1);
  expect(STORES_1).toEqual({
    speeches: 'id, *urls, pageTitle',
    notes: 'id, speechId',
    themes: 'id',
    studyNotes: 'id',
    log: 'clock',
    meta: 'key',
  });
  const db = createDb(newId());
  await db.open();
  expect(db.backendDB().version).toBe(10);
  const made = db.tables.map(({ name, schema }) => [
    name,
    { key: schema.primKey.keyPath, indexes: schema.indexes.map(({ src }) => src) },
  ]);
  expect(Object.fromEntries(made)).toEqual(LAYOUT);
  for (const { schema } of db.tables) expect(schema.indexes.length).toBeLessThanOrEqual(4);
  db.close();
});

it('a notebook of schema 1 opens with everything in it', async () => {
  const warned = vi.spyOn(console, 'warn');
  const name = newId();
  await writeFrozen(name);
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
  expect((await trashedNotes(notebook)).map(({ id }) => id)).toEqual(['n3000000']);
  expect((await studyNotesList(notebook)).map(({ blocks }) => blocks.length)).toEqual([3]);
  expect((await notesAt(notebook, { ...sampleSpeech(), url: SAMPLE_URL })).notes).toHaveLength(2);

  for (let last = await lastAction(notebook); last !== null; last = await lastAction(notebook)) {
    expect((await undo(notebook, last.actionId)).undone).toBe(true);
  }
  expect((await allNotes(notebook)).notes).toEqual([]);
});
