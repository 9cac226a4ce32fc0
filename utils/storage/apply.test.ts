// @vitest-environment node
import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { apply } from './apply';
import { isClock } from './clock';
import { SCHEMA } from './db';
import { InvalidChange, NewerNotebook } from './errors';
import { freshNotebook, START } from './fixtures/fresh-notebook';
import { rowChanges } from './row-changes';
import { write } from './write';

const theme = (id: string, zh: string) => rowChanges('themes', id, { name: { zh }, style: 1, keywords: {}, order: 0 });

describe('apply', () => {
  it('writes the rows and one log row with the way back', async () => {
    const notebook = freshNotebook();
    const made = await apply(notebook, { label: 'make', changes: theme('t1', '生态') });
    const edited = await apply(notebook, { label: 'edit', changes: rowChanges('themes', 't1', { style: 3 }) });
    expect(isClock(made.actionId)).toBe(true);
    expect(await notebook.db.themes.toArray()).toEqual([
      {
        id: 't1',
        name: { zh: '生态' },
        style: 3,
        keywords: {},
        order: 0,
        created: START + 1000,
        changed: START + 2000,
        clocks: { '*': made.actionId, style: edited.actionId, changed: edited.actionId },
      },
    ]);
    const [first, second] = await notebook.db.log.toArray();
    expect(first).toMatchObject({
      clock: made.actionId,
      label: 'make',
      inverse: [{ field: 'deleted', value: START + 1000, was: '' }],
    });
    expect(second).toMatchObject({
      clock: edited.actionId,
      inverse: [{ table: 'themes', id: 't1', field: 'style', value: 1, was: made.actionId }],
    });
    expect(second?.operations.map(({ field }) => field)).toEqual(['style', 'changed']);
  });

  it('drops what changes nothing, and writes nothing when all is dropped', async () => {
    const notebook = freshNotebook();
    await apply(notebook, { label: 'make', changes: theme('t1', '生态') });
    const again = await apply(notebook, {
      label: 'again',
      changes: [...theme('t1', ' 生态 '), ...rowChanges('themes', 't1', { archived: null })],
    });
    expect(again).toEqual({ actionId: null });
    expect(await notebook.db.log.count()).toBe(1);
  });

  it.each([
    ['a field of the prototype', '__proto__', {}],
    ['another', 'constructor', 'x'],
    ['a field there is not', 'colour', 'red'],
    ['the id', 'id', 't2'],
    ['what it keeps itself', 'changed', 1],
    ['the clocks', 'clocks', {}],
    ['a value of the wrong kind', 'style', 11],
    ['the removal of what is needed', 'name', null],
    ['a second creation', 'created', 7],
  ])('refuses %s and does nothing of the action', async (_, field, value) => {
    const notebook = freshNotebook();
    await apply(notebook, { label: 'make', changes: theme('t1', '生态') });
    const before = await notebook.db.themes.toArray();
    const changes = [...theme('t2', '民生'), { table: 'themes' as const, id: 't1', field, value }];
    await expect(apply(notebook, { label: 'bad', changes })).rejects.toBeInstanceOf(InvalidChange);
    expect(await notebook.db.themes.toArray()).toEqual(before);
    expect(await notebook.db.log.count()).toBe(1);
  });

  it('refuses a table there is not, an id that is none, and half a row', async () => {
    const notebook = freshNotebook();
    const bad = [
      { table: '__proto__' as 'notes', id: 'a', field: 'thought', value: '' },
      { table: 'notes' as const, id: '', field: 'thought', value: '' },
      { table: 'notes' as const, id: 'unknown0', field: 'thought', value: 'x' },
    ];
    for (const change of bad)
      await expect(apply(notebook, { label: 'bad', changes: [change] })).rejects.toBeInstanceOf(InvalidChange);
    expect(await notebook.db.notes.count()).toBe(0);
    expect(({} as Record<string, unknown>)['thought']).toBeUndefined();
  });

  it('joins the transaction of its caller: a throw after it leaves nothing', async () => {
    const notebook = freshNotebook();
    const action = write(notebook, async () => {
      await apply(notebook, { label: 'make', changes: theme('t1', '生态') });
      await apply(notebook, { label: 'make', changes: theme('t2', '民生') });
      throw new Error('killed here');
    });
    await expect(action).rejects.toThrow('killed here');
    expect([await notebook.db.themes.count(), await notebook.db.log.count()]).toEqual([0, 0]);
  });

  it('keeps the order of actions when the clock is set back a year', async () => {
    let time = START;
    const notebook = freshNotebook({ now: () => time });
    await apply(notebook, { label: 'first', changes: theme('t1', '生态') });
    time -= 365 * 86_400_000;
    await apply(notebook, { label: 'second', changes: rowChanges('themes', 't1', { style: 2 }) });
    await apply(notebook, { label: 'third', changes: rowChanges('themes', 't1', { style: 3 }) });
    expect((await notebook.db.log.orderBy('clock').toArray()).map(({ label }) => label)).toEqual([
      'first',
      'second',
      'third',
    ]);
    expect((await notebook.db.themes.get('t1'))?.style).toBe(3);
  });

  it('stays behind no row when the log was cut', async () => {
    const notebook = freshNotebook({ now: () => START });
    await apply(notebook, { label: 'make', changes: theme('t1', '生态') });
    const { actionId } = await apply(notebook, { label: 'edit', changes: rowChanges('themes', 't1', { style: 2 }) });
    await notebook.db.log.clear();
    const later = await apply(notebook, { label: 'edit', changes: rowChanges('themes', 't1', { style: 3 }) });
    expect(String(later.actionId) > String(actionId)).toBe(true);
    expect((await notebook.db.themes.get('t1'))?.style).toBe(3);
  });

  it('asks for strict durability in every read-write transaction', async () => {
    // Before the database is opened: Dexie holds on to the method it finds then.
    const opened = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const notebook = freshNotebook();
    await notebook.ready;
    await apply(notebook, { label: 'make', changes: theme('t1', '生态') });
    const written = opened.mock.calls.filter(([, mode]) => mode === 'readwrite');
    // One for what the database knows about itself, one for the action.
    expect(written.map(([, , options]) => options)).toEqual([{ durability: 'strict' }, { durability: 'strict' }]);
  });

  it('lets nothing through to a notebook that became newer while it was open', async () => {
    const notebook = freshNotebook();
    await notebook.ready;
    await notebook.db.meta.put({ key: 'schema', value: SCHEMA + 1 });
    await expect(apply(notebook, { label: 'make', changes: theme('t1', '生态') })).rejects.toBeInstanceOf(
      NewerNotebook,
    );
    expect(notebook.health.get().newer).toBe(SCHEMA + 1);
    expect(await notebook.db.themes.count()).toBe(0);
  });
});
