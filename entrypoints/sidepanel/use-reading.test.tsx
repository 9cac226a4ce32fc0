import { act, cleanup, renderHook } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { askReading } from '@/utils/messaging/ask-reading';
import type { Placed } from '@/utils/messaging/calls';
import type { OpenPage } from './use-open-page';
import { useReading } from './use-reading';

vi.mock('@/utils/messaging/ask-reading', () => ({ askReading: vi.fn() }));

type Ask = Parameters<typeof askReading>;
const asked = vi.mocked(askReading);

const text = {
  outline: [{ level: 1, marker: '一、', label: '一、把书读进去', paragraph: 0, parent: null }],
  paragraphs: ['一、把书读进去', '要一件一件地落实。'],
};
const at = (tabId: number, frameId: number, address: string): OpenPage => ({
  tabId,
  state: 'on',
  why: null,
  url: address,
  ended: false,
  chosen: null,
  frame: { frameId, elsewhere: new Map(), placed: { address } as Placed },
});
const FIRST = 'http://www.gmw.cn/a.htm';

beforeEach(() => {
  vi.useFakeTimers();
  asked.mockReset();
  asked.mockReturnValue({ ask: vi.fn(), close: vi.fn() });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

/** The frame that was asked last has no reader: it is asked again until it is given up. */
async function giveUp(): Promise<void> {
  for (let times = 0; times !== asked.mock.calls.length;) {
    times = asked.mock.calls.length;
    const [, , , onEnd]: Ask = asked.mock.calls.at(-1)!;
    await act(async () => {
      onEnd();
      await vi.advanceTimersByTimeAsync(20_000);
    });
  }
}

test.each([
  ['another tab', at(8, 0, FIRST)],
  ['another frame', at(7, 3, FIRST)],
  ['another page', at(7, 0, 'http://www.gmw.cn/b.htm')],
])('a frame that is given up takes no tries from %s', async (_what, other) => {
  const { rerender } = renderHook(({ page }) => useReading(page, text), { initialProps: { page: at(7, 0, FIRST) } });
  await giveUp();
  const tries = asked.mock.calls.length;
  expect(tries).toBeGreaterThan(2);

  rerender({ page: other });
  expect(asked).toHaveBeenCalledTimes(tries + 1);
  await giveUp();
  expect(asked).toHaveBeenCalledTimes(2 * tries);
});

test('what is told counts as an answer: a frame that is lost later is asked as often as before', async () => {
  const page = at(7, 0, FIRST);
  const { result } = renderHook(() => useReading(page, text));
  await giveUp();
  const tries = asked.mock.calls.length;
  const [, , onTold]: Ask = asked.mock.calls.at(-1)!;
  await act(() => onTold({ tell: 'at', at: 0 }));
  expect(result.current.at).toBe(0);
  await giveUp();
  expect(asked).toHaveBeenCalledTimes(2 * tries - 1);
});
