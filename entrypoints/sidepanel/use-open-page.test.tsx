import { act, cleanup, renderHook } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { askBackground } from '@/utils/messaging/ask-background';
import { askReader } from '@/utils/messaging/ask-reader';
import type { Placed } from '@/utils/messaging/calls';
import { listenToReaders, type ReportHandlers } from '@/utils/messaging/listen-to-readers';
import { useOpenPage } from './use-open-page';

vi.mock('@/utils/messaging/ask-background', () => ({ askBackground: vi.fn() }));
vi.mock('@/utils/messaging/ask-reader', () => ({ askReader: vi.fn() }));
vi.mock('@/utils/messaging/listen-to-readers', () => ({ listenToReaders: vi.fn() }));
vi.mock('@/utils/storage/allowed-sites', () => ({ watchAllowedSites: () => () => undefined }));

const TAB = 7;
let update: (change: { status: string }) => Promise<void>;
/** What the readers of the page's frames say when they are asked. */
let readers: Map<number, Placed>;
let say: (frameId: number, report: Placed) => Promise<void>;

const report = (address: string, opened: number, text = '要一件一件地落实。'): Placed => ({
  top: true,
  opened,
  address,
  speechId: null,
  speech: {
    title: '',
    lang: 'zh-CN',
    outline: [],
    paragraphs: [text],
    fingerprint: { hashes: [], shingles: 0 },
    evidence: {},
  },
  placements: {},
});
const FIRST = report('http://www.gmw.cn/a.htm', 1);
const SECOND = report('http://www.gmw.cn/b.htm', 2);

/** Does something, and what follows of it by itself. */
const inTime = (what: () => void): Promise<void> =>
  act(async () => {
    what();
    await new Promise((later) => setTimeout(later));
  });

// The fake browser has no such event. Set, not spied on: it must last until the last panel has gone.
Object.assign(browser.tabs.onReplaced, { addListener: () => undefined, removeListener: () => undefined });

beforeEach(() => {
  readers = new Map();
  vi.spyOn(browser.tabs, 'get').mockResolvedValue({ id: TAB } as never);
  vi.spyOn(browser.tabs.onUpdated, 'addListener').mockImplementation(((
    listener: (id: number, change: object) => void,
  ) => {
    update = (change) => inTime(() => listener(TAB, change));
  }) as never);
  vi.mocked(listenToReaders).mockImplementation((handlers: ReportHandlers) => {
    const hear = (frameId: number, placed: Placed): void =>
      handlers.placed(placed, { tabId: TAB, frameId, url: placed.address });
    say = (frameId, placed) => inTime(() => hear(frameId, placed));
    vi.mocked(askReader).mockImplementation(async (_tab, call) => {
      if (call === 'report') for (const [frameId, placed] of readers) hear(frameId, placed);
    });
  });
});
afterEach(cleanup);

/** Whether a reader may run in what is loaded next. */
const allow = (started: boolean): void =>
  void vi.mocked(askBackground).mockResolvedValue({ started, why: started ? null : 'not-listed', url: null } as never);

/** The panel beside a page whose reader has reported. */
async function open() {
  allow(true);
  readers.set(0, FIRST);
  const { result } = renderHook(() => useOpenPage(TAB));
  await inTime(() => undefined);
  expect(result.current).toMatchObject({ state: 'on', frame: { placed: FIRST } });
  return result;
}

test('what the page that is left goes on saying is not believed', async () => {
  const result = await open();
  await update({ status: 'loading' });
  await say(0, FIRST);
  expect(result.current).toMatchObject({ state: 'waiting', frame: null });
  readers.set(0, SECOND);
  await say(0, SECOND);
  await update({ status: 'complete' });
  expect(result.current).toMatchObject({ state: 'on', frame: { placed: SECOND } });
});

test('nor does what it says first stay for the next, where no reader may run', async () => {
  const result = await open();
  await update({ status: 'loading' });
  // A frame of it that had not told before.
  await say(5, report(FIRST.address, 1.5));
  readers.clear();
  allow(false);
  await update({ status: 'complete' });
  expect(result.current).toMatchObject({ state: 'off', frame: null });
});

test('a page that is not left after all, as by a download, is there again', async () => {
  const result = await open();
  await update({ status: 'loading' });
  await update({ status: 'complete' });
  expect(result.current).toMatchObject({ state: 'on', frame: { placed: FIRST } });
});

test('a reader that runs though we may not start one is heard', async () => {
  const result = await open();
  await update({ status: 'loading' });
  readers.set(0, SECOND);
  allow(false);
  await update({ status: 'complete' });
  expect(result.current).toMatchObject({ state: 'on', frame: { placed: SECOND } });
});

test('what has reported while the page was loading is shown all the time, whichever frame tells first again', async () => {
  const result = await open();
  await update({ status: 'loading' });
  await say(0, SECOND);
  await say(7, report(SECOND.address, 2.5, '一栏'));
  readers.clear();
  let answer: (of: unknown) => void = () => undefined;
  vi.mocked(askBackground).mockReturnValue(new Promise((resolve) => (answer = resolve)) as never);
  await update({ status: 'complete' });
  expect(result.current).toMatchObject({ state: 'on', frame: { placed: SECOND } });
  await inTime(() => answer({ started: true, why: null, url: SECOND.address }));
  await say(7, report(SECOND.address, 2.5, '一栏'));
  expect(result.current).toMatchObject({ state: 'on', frame: { placed: SECOND }, url: SECOND.address });
});
