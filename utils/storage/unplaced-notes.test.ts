// @vitest-environment node
import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { freshNotebook } from './fixtures/fresh-notebook';
import { recordPlaces, unplacedNotes } from './unplaced-notes';

it('remembers which notes have no place, and when that was seen; those that have one again are forgotten', async () => {
  const notebook = freshNotebook();
  expect(await unplacedNotes(notebook)).toEqual({});
  await recordPlaces(notebook, { note0001: 'lost', note0002: 'ambiguous', note0003: 'moved' });
  const first = await unplacedNotes(notebook);
  expect(Object.entries(first).map(([id, { state }]) => [id, state])).toEqual([
    ['note0001', 'lost'],
    ['note0002', 'ambiguous'],
  ]);
  await recordPlaces(notebook, { note0001: 'exact', note0002: 'lost' });
  const second = await unplacedNotes(notebook);
  expect(second).toEqual({ note0002: { state: 'lost', at: expect.any(Number) as number } });
  expect(second['note0002']!.at).toBeGreaterThan(first['note0002']!.at);
});

it('is no action: nothing in the log, nothing to be undone', async () => {
  const notebook = freshNotebook();
  await recordPlaces(notebook, { note0001: 'lost' });
  expect(await notebook.db.log.count()).toBe(0);
});
