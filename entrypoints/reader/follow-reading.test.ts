import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { ReadingTold } from '@/utils/messaging/reading-port';
import { outlineAnchors } from '@/utils/speeches/outline-anchors';
import { readOutline } from '@/utils/speeches/read-outline';
import { followReading } from './follow-reading';

/*
 * A page of lines 100 px high in a window of 900, laid out by the numbers alone: happy-dom lays nothing out.
 */
const LINE = 100;
const paragraphs = [
  '一、端正学风，在真学真懂上下功夫',
  '学风就是作风。笔记抄了好几本，要说得出一句自己的话。',
  ...Array.from({ length: 8 }, (_, index) => `读书是第${index}件大事，也是一件小事。`),
  '二、学以致用，在解决问题上见真章',
  '书上写的和脚下走的，是同一条路。',
];
const points = outlineAnchors(readOutline(paragraphs), paragraphs);

let scrolled = 0;
let measured = 0;
let ended: AbortController;
const tell = vi.fn<(told: ReadingTold) => void>();
const scrollBy = vi.fn<(options: ScrollToOptions) => void>();

const show = (lines: string[]): void => {
  document.body.innerHTML = lines.map((line) => `<p>${line}</p>`).join('');
};
const scrollTo = (to: number): void => {
  scrolled = to;
  window.dispatchEvent(new Event('scroll'));
};
const told = (): ReadingTold[] => tell.mock.calls.map(([each]) => each);
const toldAt = (): (number | null)[] => told().flatMap((each) => (each.tell === 'at' ? [each.at] : []));
const untilTold = async (what: ReadingTold['tell']): Promise<void> => {
  await vi.waitFor(() => expect(told().some((each) => each.tell === what)).toBe(true));
};

beforeEach(() => {
  scrolled = 0;
  ended = new AbortController();
  vi.spyOn(window, 'innerHeight', 'get').mockReturnValue(900);
  vi.spyOn(Range.prototype, 'getBoundingClientRect').mockImplementation(function rect(this: Range) {
    measured += 1;
    const index = [...document.body.children].findIndex((line) => line.contains(this.startContainer));
    return index < 0 ? new DOMRect() : new DOMRect(0, index * LINE - scrolled, 100, 20);
  });
  vi.spyOn(document.documentElement, 'scrollHeight', 'get').mockImplementation(
    () => document.body.children.length * LINE,
  );
  vi.spyOn(window, 'scrollBy').mockImplementation(scrollBy as typeof window.scrollBy);
  show(paragraphs);
});
afterEach(() => ended.abort());

const start = (): ReturnType<typeof followReading> => {
  const hear = followReading(window, { tell, signal: ended.signal });
  measured = 0;
  return hear;
};

it('measures nothing before it is asked to follow', () => {
  start();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  scrollTo(500);
  vi.advanceTimersByTime(1_000);
  vi.useRealTimers();
  expect([measured, tell.mock.calls]).toEqual([0, []]);
});

it('tells where the points are, and which one is at a third of the window, each time it is another', async () => {
  const hear = start();
  hear({ ask: 'follow', points });
  await untilTold('at');
  expect(told()[0]).toEqual({ tell: 'starts', starts: [0, paragraphs.slice(0, 10).join('\n').length + 1] });
  for (const [to, count] of [
    [100, 1],
    [699, 1],
    [700, 2],
    [710, 2],
    [0, 3],
  ] as const) {
    scrollTo(to);
    await vi.waitFor(() => expect(toldAt()).toHaveLength(count));
    await new Promise((later) => setTimeout(later, 300));
  }
  expect(toldAt()).toEqual([0, 1, 0]);
});

it('looks once in a quarter of a second however often the page scrolls, and never again when nobody follows', async () => {
  const hear = start();
  hear({ ask: 'follow', points });
  await untilTold('at');
  measured = 0;
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  for (let i = 0; i < 100; i++) {
    scrollTo(i * 10);
    vi.advanceTimersByTime(10);
  }
  // Four looks; the places of two points are searched with two measurements at most.
  expect(measured).toBeGreaterThan(0);
  expect(measured).toBeLessThanOrEqual(8);
  measured = 0;
  ended.abort();
  scrollTo(0);
  vi.advanceTimersByTime(1_000);
  vi.useRealTimers();
  expect(measured).toBe(0);
});

it('scrolls to a point, which is the one being read until the reader moves on', async () => {
  const hear = start();
  hear({ ask: 'follow', points });
  await untilTold('at');
  hear({ ask: 'show', point: 1 });
  expect(scrollBy.mock.calls).toEqual([[{ top: 1_000 - 180, behavior: 'smooth' }]]);
  // The page could not be scrolled that far.
  scrollTo(300);
  await new Promise((later) => setTimeout(later, 300));
  expect(toldAt()).toEqual([0, 1]);
  scrollTo(250);
  await new Promise((later) => setTimeout(later, 300));
  expect(toldAt()).toEqual([0, 1]);
  scrollTo(200);
  await vi.waitFor(() => expect(toldAt()).toEqual([0, 1, 0]));
});

it('reads the page again when its text has changed, and tells what is where then', async () => {
  const hear = start();
  hear({ ask: 'follow', points });
  await untilTold('at');
  show(['编者按：今天发表一篇讲话。', ...paragraphs]);
  const now = performance.now();
  vi.spyOn(performance, 'now').mockImplementation(() => now + 5_000);
  scrollTo(1);
  await vi.waitFor(() => expect(told().filter((each) => each.tell === 'starts')).toHaveLength(2));
  expect(toldAt()).toEqual([0]);
  expect(told().at(-1)).toMatchObject({ tell: 'starts', starts: [14, expect.any(Number)] });
});
