import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { PageReader } from '@/utils/messaging/page-reader';
import { controlDisplay } from './control-display';
import type { ControlHost } from './control-host';
import type { ViewActs } from './control-view';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function displayed() {
  const host = { show: vi.fn<ControlHost['show']>() };
  const ended = new AbortController();
  const reader = {
    session: { here: () => ({ locale: 'zh-CN', themes: [], settings: { keys: true, appearance: 'system' } }) },
    notes: { notes: () => [], inOrder: () => [] },
    signal: ended.signal,
  } as unknown as PageReader;
  const acts = (): ViewActs => ({ movedEnd: () => undefined }) as unknown as ViewActs;
  const display = controlDisplay({ view: window, host: host as unknown as ControlHost, reader, say: String, acts });
  /** Whether anything of ours stands in the page. */
  const isThere = (): boolean => (host.show.mock.lastCall?.[0] ?? null) !== null;
  return { display, isThere, ended };
}

it('takes a message away after six seconds, and our element with it', () => {
  const { display, isThere } = displayed();
  display.toast('已划线');
  vi.advanceTimersByTime(5_999);
  expect(isThere()).toBe(true);
  vi.advanceTimersByTime(1);
  expect(isThere()).toBe(false);
});

it('gives the next message all of its time', () => {
  const { display, isThere } = displayed();
  display.toast('已划线');
  vi.advanceTimersByTime(4_000);
  display.toast('已撤销');
  vi.advanceTimersByTime(5_000);
  expect(isThere()).toBe(true);
  vi.advanceTimersByTime(1_000);
  expect(isThere()).toBe(false);
});

it('leaves what failed until it is read, also after a message that would have gone', () => {
  const { display, isThere } = displayed();
  display.toast('已划线');
  display.toast('没能保存', { tone: 'bad' });
  vi.advanceTimersByTime(60_000);
  expect(isThere()).toBe(true);
});

it('waits for nothing once the reader has ended', () => {
  const { display, ended } = displayed();
  display.toast('已划线');
  ended.abort();
  expect(vi.getTimerCount()).toBe(0);
});
