// @vitest-environment node
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { followVisit } from './follow-visit';

type Listener = (tabId: number, change: { status?: string }) => void;
let listeners: Listener[];
let injected: ReturnType<typeof vi.fn>;

beforeEach(() => {
  vi.useFakeTimers();
  listeners = [];
  vi.spyOn(browser.tabs.onUpdated, 'addListener').mockImplementation(((one: Listener) => listeners.push(one)) as never);
  vi.spyOn(browser.tabs.onUpdated, 'removeListener').mockImplementation(((one: Listener) => {
    listeners = listeners.filter((other) => other !== one);
  }) as never);
  injected = vi.fn(async () => []);
  vi.spyOn(browser.scripting, 'executeScript').mockImplementation(injected as never);
});
afterEach(() => void vi.useRealTimers());
const update = (tabId: number, change: { status?: string }): void =>
  listeners.forEach((listener) => listener(tabId, change));

test('the pages this tab goes on to are watched as soon as the browser lets us, for a while', () => {
  followVisit(7);
  expect(injected).toHaveBeenCalledTimes(1);
  update(8, { status: 'complete' });
  update(7, {});
  expect(injected).toHaveBeenCalledTimes(1);
  update(7, { status: 'loading' });
  update(7, { status: 'complete' });
  expect(injected).toHaveBeenCalledTimes(3);
  for (const [of] of injected.mock.calls) expect(of).toMatchObject({ target: { tabId: 7 }, files: ['/page-watch.js'] });
  vi.advanceTimersByTime(30_000);
  expect(listeners).toEqual([]);
});

test('refused, nothing happens', async () => {
  injected.mockRejectedValue(new Error('Missing host permission for the tab'));
  followVisit(7);
  update(7, { status: 'complete' });
  await vi.runAllTimersAsync();
});
