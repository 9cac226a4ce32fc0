import { act, renderHook } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { useLongMove } from './use-long-move';

afterEach(() => void vi.useRealTimers());

test('a move that takes long is shown, and ended on the way it did nothing', async () => {
  vi.useFakeTimers();
  const { result } = renderHook(() => useLongMove());
  let tell: (done: number, of: number) => void = () => undefined;
  let signal: AbortSignal | undefined;
  let end: (done: boolean) => void = () => undefined;
  const begin = () =>
    result.current.run((telling) => {
      tell = telling.onProgress;
      signal = telling.signal;
      return new Promise<boolean>((resolve) => (end = resolve));
    });
  let done = begin();
  await act(() => tell(500, 5000));
  expect(result.current.state).toBeNull();
  vi.advanceTimersByTime(400);
  await act(() => tell(1000, 5000));
  expect(result.current.state).toEqual({ stage: 'moving', done: 1000, of: 5000 });
  await act(() => result.current.cancel());
  expect(signal?.aborted).toBe(true);
  await act(() => tell(1500, 5000));
  expect(result.current.state).toBeNull();
  end(true);
  expect(await done).toBe(false);

  done = begin();
  vi.advanceTimersByTime(400);
  await act(() => tell(1000, 5000));
  end(true);
  await act(async () => expect(await done).toBe(true));
  expect(result.current.state).toBeNull();
});

test('to leave the page does not end a move', () => {
  const { result, unmount } = renderHook(() => useLongMove());
  let signal: AbortSignal | undefined;
  void result.current.run((telling) => {
    signal = telling.signal;
    return new Promise<boolean>(() => undefined);
  });
  unmount();
  expect(signal?.aborted).toBe(false);
});
