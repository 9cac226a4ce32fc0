import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageControls } from '@/utils/messaging/page-controls';
import { pageLife } from '@/utils/messaging/page-life';
import { watch } from './watch';

const sent = vi.fn(async (_message: unknown) => ({ ok: true, value: { kept: false, may: true } }));

/** Who hears what the background tells. */
let told: ((message: unknown) => void)[] = [];
const onMessage = {
  addListener: (listener: (message: unknown) => void) => told.push(listener),
  removeListener: (listener: (message: unknown) => void) => (told = told.filter((other) => other !== listener)),
};

beforeEach(() => {
  told = [];
  sent.mockReset();
  sent.mockResolvedValue({ ok: true, value: { kept: false, may: true } });
  vi.stubGlobal('chrome', { runtime: { id: 'ours', sendMessage: sent, onMessage } });
  document.title = '把书读进去';
  document.body.innerHTML = '<p>书要读进去，事要做出来。</p>';
});
/** Controls of which only the element matters here. */
const controls = (host: Element, guarded: (event: Event) => void): PageControls => ({
  host: () => host,
  guarded,
  offer: vi.fn(),
  press: vi.fn(),
  dropOffer: vi.fn(),
  pressed: vi.fn(),
  openCard: vi.fn(),
  walk: vi.fn(),
  takePlace: vi.fn(),
  closeCard: vi.fn(),
  leave: vi.fn(),
  refreshed: vi.fn(),
  sayNotFound: vi.fn(),
  sayTooLong: vi.fn(),
});
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
afterEach(() => {
  vi.restoreAllMocks();
  pageLife()?.end();
  vi.unstubAllGlobals();
});

describe('page-watch on a page with nothing kept and nobody selecting', () => {
  it('sends one message, observes nothing, waits for nothing, reads no layout', async () => {
    const observers = ['MutationObserver', 'IntersectionObserver', 'ResizeObserver'] as const;
    const observing = observers.map((name) => vi.spyOn(window[name].prototype, 'observe'));
    const waiting = [
      vi.spyOn(window, 'setTimeout'),
      vi.spyOn(window, 'setInterval'),
      vi.spyOn(window, 'requestAnimationFrame'),
    ];
    const layout = [vi.spyOn(Element.prototype, 'getBoundingClientRect'), vi.spyOn(window, 'getComputedStyle')];

    watch(window, true, '1');
    document.dispatchEvent(new Event('selectionchange'));
    await Promise.resolve();

    expect(sent.mock.calls).toEqual([[{ call: 'watchPage', argument: { title: '把书读进去' }, at: location.href }]]);
    for (const spy of [...observing, ...waiting, ...layout]) expect(spy).not.toHaveBeenCalled();
  });

  it('does not call the reader for a selection that a script made', () => {
    watch(window, true, '1');
    document.getSelection()?.selectAllChildren(document.body);
    document.dispatchEvent(new Event('selectionchange'));
    // An event made by the page is not the reader's hand either.
    window.dispatchEvent(new Event('pointerdown'));
    document.dispatchEvent(new Event('selectionchange'));
    expect(sent.mock.calls.map(([message]) => (message as { call: string }).call)).toEqual(['watchPage']);
  });
});

describe('a selection that is told of after the pointer was released', () => {
  const calls = (): string[] => sent.mock.calls.map(([message]) => (message as { call: string }).call);
  /** When what happens next is heard of. */
  const at = (time: number): void => void vi.spyOn(performance, 'now').mockReturnValue(time);
  const release = (isTrusted: boolean): void => {
    for (const type of ['pointerdown', 'pointerup']) {
      const event = new Event(type);
      Object.defineProperties(event, { isTrusted: { value: isTrusted }, timeStamp: { value: 1_000 } });
      window.dispatchEvent(event);
    }
  };
  const change = (timeStamp: number): void => {
    const event = new Event('selectionchange');
    Object.defineProperty(event, 'timeStamp', { value: timeStamp });
    document.dispatchEvent(event);
  };

  it.each([
    ['at once, as by a quick triple click', true, 1_000, 1_010, ['watchPage', 'callReader']],
    ['much later', true, 1_000, 1_400, ['watchPage']],
    ['after a release the page made up', false, 1_000, 1_010, ['watchPage']],
    ['at once, in a page that was busy as the hand let go', true, 2_500, 2_510, ['watchPage', 'callReader']],
  ])('%s', (_, isTrusted, heard, changed, expected) => {
    watch(window, true, '1');
    document.getSelection()?.selectAllChildren(document.body);
    at(heard);
    release(isTrusted);
    at(changed);
    change(changed);
    expect(calls()).toEqual(expected);
  });

  it('calls once more when the worker dies in mid-call, and then at the next selection', async () => {
    watch(window, true, '1');
    await settled();
    sent.mockRejectedValue(new Error('the worker died'));
    document.getSelection()?.selectAllChildren(document.body);
    at(1_000);
    release(true);
    change(1_000);
    await settled();
    expect(calls()).toEqual(['watchPage', 'callReader', 'callReader']);
    change(1_000);
    expect(calls()).toEqual(['watchPage', 'callReader', 'callReader', 'callReader']);
  });
});

it('tells how often the mouse was pressed; a finger that selects presses no mouse', () => {
  watch(window, true, '1');
  const press = (types: string[], detail: number, isTrusted = true): unknown => {
    for (const type of types) {
      const event = new Event(type, { bubbles: true });
      for (const [key, value] of Object.entries({ isTrusted, detail })) Object.defineProperty(event, key, { value });
      document.body.dispatchEvent(event);
    }
    return pageLife()?.presses;
  };
  expect(press(['pointerdown', 'mousedown'], 2)).toBe(2);
  expect(press(['pointerdown', 'mousedown'], 3, false)).toBe(2);
  expect(press(['pointerdown'], 0)).toBe(0);
});

it('tells the key that was pressed alone since the reader last selected', () => {
  watch(window, true, '1');
  const after = (type: string, more: object = {}, isTrusted = true): unknown => {
    const event = new Event(type, { bubbles: true });
    for (const [key, value] of Object.entries({ isTrusted, ...more })) Object.defineProperty(event, key, { value });
    document.body.dispatchEvent(event);
    return pageLife()?.key;
  };
  expect(after('keydown', { key: 'h' }, false)).toBeUndefined();
  expect(after('keydown', { key: 'h' })).toBe('h');
  expect(after('keyup', { key: 'x' })).toBe('h');
  expect(after('keydown', { key: 'a', ctrlKey: true })).toBeUndefined();
  after('keydown', { key: 'n' });
  expect(after('pointerdown')).toBeUndefined();
  expect(after('keydown', { key: 'h', altKey: true })).toBeUndefined();
});

describe('the guard', () => {
  const types = ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'compositionupdate', 'paste', 'copy', 'cut'];

  it.each(types)('ends %s of our element before the page sees it, and hands it to the controls', (type) => {
    watch(window, true, '1');
    const host = document.createElement('zhaji-reader');
    document.documentElement.append(host);
    const handed = vi.fn();
    pageLife()!.controls = controls(host, handed);
    const page = vi.fn();
    const listeners = [window, document, host];
    for (const target of listeners) target.addEventListener(type, page, true);

    const event = new Event(type, { bubbles: true, composed: true });
    // What the page makes up ends here too, but is not carried on.
    host.dispatchEvent(event);
    expect(handed).not.toHaveBeenCalled();
    const real = new Event(type, { bubbles: true, composed: true });
    Object.defineProperty(real, 'isTrusted', { value: true });
    host.dispatchEvent(real);
    expect(page).not.toHaveBeenCalled();
    expect(handed).toHaveBeenCalledWith(real);

    document.body.dispatchEvent(new Event(type, { bubbles: true }));
    expect(page).toHaveBeenCalled();
    for (const target of listeners) target.removeEventListener(type, page, true);
    host.remove();
  });
});

describe('what is allowed has changed', () => {
  const calls = (): string[] => sent.mock.calls.map(([message]) => (message as { call: string }).call);

  it.each([
    [true, false],
    [false, true],
  ])('may stay: %s, ended: %s', async (may, ended) => {
    watch(window, true, '1');
    await settled();
    sent.mockResolvedValue({ ok: true, value: { kept: false, may } });
    for (const listener of told) listener({ told: 'ask' });
    await vi.waitFor(() => expect(pageLife() === undefined).toBe(ended));
    expect(calls()).toEqual(['watchPage', 'watchPage']);
    expect(told).toHaveLength(ended ? 0 : 1);
  });

  it.each([null, undefined, 'ask', { call: 'refresh', argument: {} }, { told: 'other' }])(
    '%j asks nothing',
    (message) => {
      watch(window, true, '1');
      for (const listener of told) listener(message);
      expect(calls()).toEqual(['watchPage']);
    },
  );

  it('goes on when nobody answers', async () => {
    watch(window, true, '1');
    sent.mockRejectedValue(new Error('the worker died'));
    for (const listener of told) listener({ told: 'ask' });
    await settled();
    expect(pageLife()).toBeDefined();
  });
});

it.each([
  ['called by hand tells when it is left', false, ['watchPage', 'leaving']],
  ['watched from the start does not', true, ['watchPage']],
])('a page that was %s', (_, guarded, expected) => {
  watch(window, guarded, '1');
  window.dispatchEvent(new Event('pagehide'));
  expect(sent.mock.calls.map(([message]) => (message as { call: string }).call)).toEqual(expected);
});

it('leaves nothing behind when its life ends', () => {
  watch(window, true, '1');
  const life = pageLife()!;
  const host = document.createElement('zhaji-reader');
  const handed = vi.fn();
  life.controls = controls(host, handed);
  life.end();
  document.documentElement.append(host);
  host.dispatchEvent(new Event('keydown', { bubbles: true }));
  host.remove();
  expect(handed).not.toHaveBeenCalled();
  expect(pageLife()).toBeUndefined();
});
