// @vitest-environment node
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { mayRun } from './may-run';

const PAGE = 'https://yundu.example/a';
let allowed: boolean;
let seen: string | undefined;
const inject = vi.fn<() => Promise<unknown>>();

beforeEach(() => {
  [allowed, seen] = [false, undefined];
  inject.mockImplementation(() => Promise.reject(new Error('Missing host permission')));
  Object.assign(browser.permissions, { contains: async () => allowed });
  Object.assign(browser.tabs, { get: async () => ({ url: seen }) });
  Object.assign(browser.scripting, { executeScript: inject });
});
afterEach(() => void vi.useRealTimers());

test('allowed for good, any frame may', async () => {
  allowed = true;
  expect(await mayRun(7, 0, PAGE)).toBe(true);
  expect(await mayRun(7, 4, PAGE)).toBe(true);
  expect(inject).not.toHaveBeenCalled();
});

test('a top frame may where the browser tells its address, as after a press on the button', async () => {
  expect(await mayRun(7, 0, PAGE)).toBe(false);
  seen = PAGE;
  expect(await mayRun(7, 0, PAGE)).toBe(true);
});

test('another frame is tried; one that is withheld never answers, and may not', async () => {
  expect(await mayRun(7, 4, PAGE)).toBe(false);
  inject.mockImplementation(async () => []);
  expect(await mayRun(7, 4, PAGE)).toBe(true);
  vi.useFakeTimers();
  inject.mockImplementation(() => new Promise(() => undefined));
  const may = mayRun(7, 4, PAGE);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(await may).toBe(false);
});
