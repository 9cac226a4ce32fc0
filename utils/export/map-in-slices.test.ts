import { nextTurn } from '@/utils/anchoring/next-turn';
import { afterEach, expect, test, vi } from 'vitest';
import { mapInSlices } from './map-in-slices';

afterEach(() => vi.restoreAllMocks());

test('in order, with a turn for others after each slice, and no further once cancelled', async () => {
  expect(await mapInSlices([1, 2, 3], new AbortController().signal, (n, at) => n * 10 + at)).toEqual([10, 21, 32]);
  // Each item takes a slice.
  let now = 0;
  vi.spyOn(Date, 'now').mockImplementation(() => (now += 31));
  const control = new AbortController();
  const reason = new Error('enough');
  const done: number[] = [];
  const making = mapInSlices([1, 2, 3, 4], control.signal, (n) => {
    done.push(n);
    if (n === 2) void nextTurn().then(() => control.abort(reason));
  });
  await expect(making).rejects.toBe(reason);
  expect(done.length).toBeLessThan(4);
});

test('a clock that is set back keeps nobody from having their turn', async () => {
  let now = 1_000_000;
  vi.spyOn(Date, 'now').mockImplementation(() => now);
  let turns = 0;
  void nextTurn().then(() => turns++);
  const seen = await mapInSlices([1, 2], new AbortController().signal, () => {
    now -= 500_000;
    return turns;
  });
  expect(seen).toEqual([0, 1]);
});
