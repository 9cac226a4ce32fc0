import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { PageNotes } from './page-notes';
import { showNote, showPlace } from './show-note';

let ended: AbortController;
const endPreview = vi.fn();
const setActive = vi.fn();
const bounds = (): Range => {
  const range = document.createRange();
  range.selectNodeContents(document.body);
  return range;
};
const notes = {
  boundsOf: bounds,
  page: () => ({ boundsOf: bounds }),
  preview: () => endPreview,
  setActive,
} as Partial<Record<keyof PageNotes, unknown>> as PageNotes;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.clearAllMocks();
  ended = new AbortController();
});
afterEach(() => vi.useRealTimers());

it('points at a place for a while, and ends only its own preview', () => {
  showPlace(window, notes, 'n', { start: 0, end: 1 }, ended.signal);
  expect(setActive.mock.calls).toEqual([['n']]);
  vi.advanceTimersByTime(10_000);
  expect(endPreview).toHaveBeenCalledOnce();
  expect(setActive.mock.calls).toEqual([['n'], [null, 'n']]);
});

it('leaves no timer behind when all ends', () => {
  showNote(window, notes, 'n', ended.signal);
  showPlace(window, notes, 'n', { start: 0, end: 1 }, ended.signal);
  expect(vi.getTimerCount()).toBe(2);
  ended.abort();
  expect(vi.getTimerCount()).toBe(0);
});
