import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { PageNotes } from './page-notes';
import { showAsked } from './show-asked';

let ended: AbortController;
let drawn: string[];
let kept: string[];
let read: PromiseWithResolvers<void>;
const setActive = vi.fn();
const sayNotFound = vi.fn();
const notes = {
  boundsOf: (id: string) => (drawn.includes(id) ? document.createRange() : undefined),
  notes: () => kept.map((id) => ({ id })),
  setActive,
} as Partial<Record<keyof PageNotes, unknown>> as PageNotes;
const ask = (): Promise<void> =>
  showAsked(window, { notes, noteId: 'n', refreshed: () => read.promise, sayNotFound, signal: ended.signal });

beforeEach(() => {
  vi.clearAllMocks();
  ended = new AbortController();
  [drawn, kept, read] = [[], [], Promise.withResolvers()];
});
afterEach(() => ended.abort());

it('shows at once what is drawn', () => {
  drawn = ['n'];
  void ask();
  expect(setActive).toHaveBeenCalledExactlyOnceWith('n');
});

it('waits for what is still being looked for, and says nothing of it', async () => {
  kept = ['n'];
  const asked = ask();
  await Promise.resolve();
  expect(sayNotFound).not.toHaveBeenCalled();
  drawn = ['n'];
  read.resolve();
  await asked;
  expect(setActive).toHaveBeenCalledExactlyOnceWith('n');
  expect(sayNotFound).not.toHaveBeenCalled();
});

it.each([
  ['a note of this frame', ['n'], 1],
  ['one of another', [], 0],
])('says that it can’t be found of %s', async (_, of, times) => {
  kept = of;
  read.resolve();
  await ask();
  expect(sayNotFound).toHaveBeenCalledTimes(times);
});

it('does nothing in a page that has ended meanwhile', async () => {
  kept = ['n'];
  const asked = ask();
  ended.abort();
  read.resolve();
  await asked;
  expect(sayNotFound).not.toHaveBeenCalled();
});
