import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Telling } from '@/utils/model/telling';
import { Cancelled, createLongWork, type Working } from './long-work';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Work that goes on until it is told to end. */
function begin(name = '删除') {
  const work = createLongWork();
  const seen: (Working | null)[] = [];
  work.subscribe((working) => seen.push(working));
  let telling: Telling = {};
  let end: (value: string) => void = () => undefined;
  let fail: (error: unknown) => void = () => undefined;
  const done = work.run(name, (given) => {
    telling = given;
    return new Promise<string>((resolve, reject) => ([end, fail] = [resolve, reject]));
  });
  const tell = (at: number, of: number): void => telling.onProgress?.(at, of);
  return {
    work,
    seen,
    done,
    tell,
    signal: () => telling.signal!,
    end: () => end('好'),
    fail: () => fail(new Error('x')),
  };
}

test('what takes long tells how far it has come, from its preparing on; what is over sooner tells nothing', async () => {
  const { work, done, tell, end } = begin();
  tell(0, 5000);
  tell(500, 5000);
  expect(work.get()).toBeNull();
  vi.advanceTimersByTime(300);
  expect(work.get()).toMatchObject({ name: '删除', done: 500, of: 5000 });
  tell(1000, 5000);
  expect(work.get()).toMatchObject({ done: 1000, of: 5000 });
  end();
  expect(await done).toBe('好');
  expect(work.get()).toBeNull();

  const quick = begin();
  quick.tell(0, 5000);
  quick.end();
  await quick.done;
  vi.advanceTimersByTime(1_000);
  expect(quick.seen.filter((working) => working !== null)).toEqual([]);
});

test('a few rows on a slow disk, and what tells nothing, are not shown', () => {
  const { work, tell } = begin();
  vi.advanceTimersByTime(1_000);
  expect(work.get()).toBeNull();
  tell(0, 99);
  expect(work.get()).toBeNull();
});

test('ended on the way it is shown no more at once, and whoever waits learns that nothing was done', async () => {
  const { work, done, tell, signal, fail } = begin();
  tell(500, 5000);
  vi.advanceTimersByTime(300);
  work.get()!.cancel();
  expect(signal().aborted).toBe(true);
  expect(work.get()).toBeNull();
  tell(1000, 5000);
  expect(work.get()).toBeNull();
  fail();
  await expect(done).rejects.toBeInstanceOf(Cancelled);
});

test('what was ended too late is done, and says so', async () => {
  const { work, done, tell, signal, end } = begin();
  tell(500, 5000);
  vi.advanceTimersByTime(300);
  const { cancel } = work.get()!;
  tell(5000, 5000);
  cancel();
  expect(signal().aborted).toBe(false);
  expect(work.get()).toMatchObject({ done: 5000, of: 5000 });
  end();
  expect(await done).toBe('好');
});

test('a failure stays the failure it is', async () => {
  const { done, fail } = begin();
  fail();
  await expect(done).rejects.toThrow('x');
});

test('of two that take long the older is shown, and ended by itself', () => {
  const { work, tell } = begin('删除');
  tell(0, 5000);
  let second: AbortSignal | undefined;
  void work
    .run('记住', ({ onProgress, signal }) => {
      second = signal;
      onProgress?.(0, 800);
      return new Promise<never>(() => undefined);
    })
    .catch(() => undefined);
  vi.advanceTimersByTime(300);
  expect(work.get()).toMatchObject({ name: '删除' });
  work.get()!.cancel();
  expect(second?.aborted).toBe(false);
  expect(work.get()).toMatchObject({ name: '记住', of: 800 });
});
