import { afterEach, expect, test, vi } from 'vitest';
import { pageBrowser } from '@/utils/messaging/page-browser';
import { whileReachable } from './while-reachable';

afterEach(() => vi.useRealTimers());

test('an answer comes through, a refusal as well', async () => {
  vi.spyOn(pageBrowser, 'runtime').mockReturnValue({ id: 'zhaji' } as never);
  await expect(whileReachable(Promise.resolve('kept'))).resolves.toBe('kept');
  await expect(whileReachable(Promise.reject(new Error('full')))).rejects.toThrow('full');
});

test('an answer that an update has swallowed is not waited for', async () => {
  vi.useFakeTimers();
  const runtime = vi.spyOn(pageBrowser, 'runtime').mockReturnValue({ id: 'zhaji' } as never);
  const answer = whileReachable(new Promise(() => undefined));
  const failed = expect(answer).rejects.toMatchObject({ code: 'unreachable' });
  await vi.advanceTimersByTimeAsync(10_000);
  runtime.mockReturnValue({} as never);
  await vi.advanceTimersByTimeAsync(300);
  await failed;
  expect(vi.getTimerCount()).toBe(0);
});
