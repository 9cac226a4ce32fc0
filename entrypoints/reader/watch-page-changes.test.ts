import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchPageChanges, type PageChanges } from './watch-page-changes';

let ended: AbortController;
let told: ReturnType<typeof vi.fn<() => Promise<void>>>;
let changes: PageChanges;
const all = (): Parameters<PageChanges['watch']>[0] => ({
  deep: [document.body],
  around: [document, document.documentElement],
  shows: false,
});
/** Lets what was changed be told, and so much time pass. */
const pass = (time: number): Promise<unknown> => vi.advanceTimersByTimeAsync(time);
const change = async (): Promise<void> => {
  document.body.append('话');
  // Not by a timer: those are ours here.
  await new Promise<void>((resolve) => queueMicrotask(resolve));
  await pass(0);
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  ended = new AbortController();
  told = vi.fn(async () => changes.watch(all()));
  changes = watchPageChanges({ view: window, onChange: told, signal: ended.signal });
});
afterEach(() => {
  ended.abort();
  vi.useRealTimers();
  document.body.replaceChildren();
});

describe('watchPageChanges', () => {
  it('observes nothing, and makes no observer, until it is told what', async () => {
    const made = vi.spyOn(window, 'MutationObserver');
    changes.watch(undefined);
    await change();
    await pass(5_000);
    expect(made).not.toHaveBeenCalled();
    expect(told).not.toHaveBeenCalled();
    made.mockRestore();
  });

  it('tells a calm page’s change soon, and what comes together once', async () => {
    changes.watch(all());
    await pass(2_000);
    for (let i = 0; i < 20; i++) await change();
    expect(told).not.toHaveBeenCalled();
    await pass(50);
    expect(told).toHaveBeenCalledTimes(1);
  });

  it('tells a page that goes on changing twice a second at most', async () => {
    changes.watch(all());
    for (let i = 0; i < 300; i++) {
      await change();
      await pass(10);
    }
    expect(told.mock.calls.length).toBeGreaterThan(4);
    expect(told.mock.calls.length).toBeLessThan(8);
  });

  it('looks at a page less often where looking takes long', async () => {
    told.mockImplementation(async () => {
      await new Promise((resolve) => setTimeout(resolve, 200));
      changes.watch(all());
    });
    changes.watch(all());
    for (let i = 0; i < 1_000; i++) {
      await change();
      await pass(10);
    }
    // 200 ms of work in 4,000.
    expect(told.mock.calls.length).toBeGreaterThan(1);
    expect(told.mock.calls.length).toBeLessThan(5);
  });

  it('tells what changed while the last change was dealt with', async () => {
    let finish = (): void => undefined;
    told.mockImplementationOnce(() => {
      changes.watch(all());
      return new Promise((resolve) => (finish = resolve));
    });
    changes.watch(all());
    await change();
    await pass(600);
    expect(told).toHaveBeenCalledTimes(1);
    await change();
    await pass(2_000);
    expect(told).toHaveBeenCalledTimes(1);
    finish();
    await pass(60_000);
    expect(told).toHaveBeenCalledTimes(2);
  });

  it('goes on telling after a change could not be dealt with', async () => {
    const failed = vi.fn();
    process.once('unhandledRejection', failed);
    told.mockImplementationOnce(async () => {
      changes.watch(all());
      throw new Error('no');
    });
    changes.watch(all());
    await change();
    await pass(600);
    await change();
    await pass(60_000);
    expect(told).toHaveBeenCalledTimes(2);
    expect(failed).toHaveBeenCalledOnce();
  });

  it('tells of what is around only that something observed went', async () => {
    document.body.innerHTML = '<div><p id="p">话</p></div><aside>别的</aside>';
    const p = document.querySelector('#p')!;
    changes.watch({ deep: [p], around: [p.parentElement!, document.body], shows: false });
    document.querySelector('aside')!.remove();
    document.body.append('话');
    await pass(5_000);
    expect(told).not.toHaveBeenCalled();
    document.querySelector('div')!.remove();
    await pass(5_000);
    expect(told).toHaveBeenCalledTimes(1);
  });

  it('tells nothing after it has been paused, or has ended', async () => {
    changes.watch(all());
    await change();
    changes.pause();
    await change();
    await pass(5_000);
    expect(told).not.toHaveBeenCalled();
    changes.watch(all());
    await change();
    ended.abort();
    await pass(5_000);
    changes.watch(all());
    await change();
    await pass(5_000);
    expect(told).not.toHaveBeenCalled();
  });
});
