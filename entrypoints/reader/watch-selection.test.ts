import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageLife } from '@/utils/messaging/page-life';
import { watchSelection } from './watch-selection';

let ended: AbortController;
let life: PageLife;
let told: boolean[];
let dropped: number;
let quick: boolean;

/** What happy-dom's ranges have as getters only. */
const ends = ({ startContainer, startOffset, endContainer, endOffset }: AbstractRange) => ({
  startContainer,
  startOffset,
  endContainer,
  endOffset,
});

beforeEach(() => {
  vi.useFakeTimers();
  const copy = vi.fn(function copy(this: object, of: AbstractRange) {
    Object.assign(this, ends(of));
  });
  vi.stubGlobal('StaticRange', copy);
  ended = new AbortController();
  life = {
    made: '',
    end: vi.fn(),
    guarded: true,
    selecting: false,
    presses: 0,
    selected: false,
    caught: 0,
  };
  [told, dropped, quick] = [[], 0, false];
  document.body.innerHTML = '<p>书要读进去，事要做出来。</p>';
  watchSelection({
    view: window,
    life,
    quick: () => quick,
    onSelected: (meant) => void told.push(meant),
    onDropped: () => void dropped++,
    onPressed: () => undefined,
    signal: ended.signal,
  });
});
afterEach(() => {
  ended.abort();
  document.getSelection()?.removeAllRanges();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const send = (type: string, more: object = {}): void => {
  const event = new Event(type, { bubbles: true });
  for (const [key, value] of Object.entries({ isTrusted: true, ...more })) Object.defineProperty(event, key, { value });
  (type === 'selectionchange' ? document : document.body).dispatchEvent(event);
};
const select = (start: number, end: number): void => {
  const range = document.createRange();
  range.setStart(document.querySelector('p')!.firstChild!, start);
  range.setEnd(document.querySelector('p')!.firstChild!, end);
  document.getSelection()?.removeAllRanges();
  document.getSelection()?.addRange(range);
  send('selectionchange');
};
/** As page-watch counts them. */
const press = (presses = 1, pointerType = 'mouse'): void => {
  Object.assign(life, { presses, selecting: pointerType !== 'touch' });
  send('pointerdown', { pointerType });
};
const release = (): void => {
  life.selecting = false;
  send('pointerup', { pointerType: 'mouse' });
  vi.advanceTimersByTime(1);
};

it.each([
  ['what is kept at once is told before that', true, 1, [true]],
  ['of a toolbar it is not', false, 1, []],
  ['nor is the word of a double click', true, 2, []],
])('when the next press comes before a selection was told: %s', (_what, isQuick, presses, expected) => {
  quick = isQuick;
  press(presses);
  select(0, 5);
  life.selecting = false;
  send('pointerup', { pointerType: 'mouse' });
  // Of the next press page-watch has told before us.
  press(0);
  expect(told).toEqual(expected);
});

describe('whether a selection is meant', () => {
  it('dragged over: it is', () => {
    press();
    select(0, 5);
    release();
    expect(told).toEqual([true]);
  });

  it('a word caught by a double click: it is not; the paragraph of a third click is', () => {
    press();
    release();
    press(2);
    select(0, 1);
    release();
    expect(told.at(-1)).toBe(false);
    press(3);
    select(0, 12);
    release();
    expect(told.at(-1)).toBe(true);
  });

  it('all there is, by Ctrl+A: it is not; what Shift and the arrows select afterwards is', () => {
    send('keydown', { key: 'a', ctrlKey: true });
    life.selecting = true;
    select(0, 12);
    life.selecting = false;
    send('keyup', { key: 'a' });
    vi.advanceTimersByTime(1);
    expect(told).toEqual([false]);
    send('keydown', { key: 'Shift', shiftKey: true });
    life.selecting = true;
    select(0, 11);
    life.selecting = false;
    send('keyup', { key: 'Shift' });
    vi.advanceTimersByTime(1);
    expect(told).toEqual([false, true]);
  });

  it('under a finger: the word that it caught is not, what its handles are drawn to is; told when that has settled', () => {
    press(0, 'touch');
    select(0, 1);
    vi.advanceTimersByTime(349);
    expect(told).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(told).toEqual([false]);
    select(0, 3);
    vi.advanceTimersByTime(200);
    select(0, 5);
    vi.advanceTimersByTime(350);
    expect(told).toEqual([false, true]);
    quick = true;
    select(0, 6);
    vi.advanceTimersByTime(999);
    expect(told).toHaveLength(2);
    vi.advanceTimersByTime(1);
    expect(told).toHaveLength(3);
    expect(dropped).toBeGreaterThan(0);
  });
});

describe('a key of the toolbar, alone, before a selection by keys has settled', () => {
  const selectAll = (end: number): void => {
    send('keydown', { key: 'a', ctrlKey: true });
    send('keyup', { key: 'a' });
    select(0, end);
  };

  it('is meant for what is selected now, which is told before the controls hear of the key', () => {
    selectAll(12);
    expect(told).toEqual([]);
    send('keydown', { key: 'H' });
    expect(told).toEqual([false]);
    vi.advanceTimersByTime(1_000);
    expect(told).toEqual([false]);
  });

  it.each([
    ['h', 2],
    ['1', 1],
  ])('%s, before the browser has told of the change: the older selection is dropped', (key, times) => {
    selectAll(5);
    vi.advanceTimersByTime(350);
    const before = dropped;
    const range = document.getSelection()!.getRangeAt(0);
    range.setEnd(range.endContainer, 12);
    send('keydown', { key });
    expect(dropped).toBe(before + 1);
    expect(told).toHaveLength(times);
    vi.advanceTimersByTime(350);
    expect(told).toHaveLength(2);
  });

  it.each([
    ['1: the themes it means are not seen yet', { key: '1' }],
    ['one with another', { key: 'h', altKey: true }],
    ['none of the toolbar', { key: 'ArrowDown' }],
  ])('not for %s', (_what, key) => {
    selectAll(12);
    send('keydown', key);
    expect(told).toEqual([]);
  });

  it('nor in quick mode, where what is told is kept: handles may still be drawn', () => {
    quick = true;
    send('keydown', { key: 'ArrowRight', shiftKey: true });
    select(0, 5);
    send('keydown', { key: 'n' });
    expect(told).toEqual([]);
    selectAll(12);
    send('keydown', { key: 'h' });
    expect(told).toEqual([false]);
  });

  it('nor of a selection that was put away', () => {
    selectAll(12);
    vi.advanceTimersByTime(350);
    send('keydown', { key: 'Escape' });
    send('keydown', { key: 'h' });
    vi.advanceTimersByTime(350);
    expect(told).toEqual([false]);
  });
});
