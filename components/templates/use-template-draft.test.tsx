import { act, renderHook } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { OwnTemplate } from '@/utils/model/template';
import { useTemplateDraft, type Saved, type SaveTemplate } from './use-template-draft';

const kept: OwnTemplate = {
  id: 'own',
  name: '夜谈',
  lang: 'zh-CN',
  length: [600, 900],
  titles: { speech: '夜谈', themes: '夜谈', plain: '夜谈' },
  salutation: '',
  signed: true,
  themeLevel: 'nested',
  sections: [{ heading: '', aliases: [], kind: 'own', text: '', share: 1 }],
  created: 1,
  changed: 1,
};
type Edit = NonNullable<Awaited<ReturnType<Parameters<SaveTemplate>[0]>>>;
type Call = [Edit, Parameters<SaveTemplate>[1], string | undefined];

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function start() {
  const calls: Call[] = [];
  let held: Promise<void> | undefined;
  const save: SaveTemplate = async (edit, settle, said) => {
    const parts = await edit();
    if (parts) calls.push([parts, settle, said]);
    await held;
  };
  const view = renderHook(({ template }) => useTemplateDraft(template, save), { initialProps: { template: kept } });
  const wait = (ms: number): Promise<void> =>
    act(async () => {
      await vi.advanceTimersByTimeAsync(ms);
    });
  return {
    ...view,
    calls,
    wait,
    /** Saves take until then. */
    hold: (until: Promise<void>) => void (held = until),
    change: (...change: Parameters<ReturnType<typeof useTemplateDraft>['change']>) =>
      void act(() => view.result.current.change(...change)),
    settle: (saved: Saved) => void act(() => calls.at(-1)![1](saved)),
    shown: () => view.result.current.shown,
  };
}

test('what is typed is shown at once, and saved over what was seen when the typing pauses', async () => {
  const { change, shown, calls, wait, settle } = start();
  change({ name: '夜' });
  change({ name: '夜话' });
  expect(shown().name).toBe('夜话');
  await wait(500);
  expect(calls).toEqual([]);
  await wait(200);
  expect(calls.map(([edit]) => edit)).toEqual([{ part: { name: '夜话' }, seen: { name: '夜谈' } }]);
  settle({ template: { ...kept, name: '夜话', changed: 2 }, passed: [] });
  expect(shown().name).toBe('夜话');
  // Nothing waits any more.
  await wait(5000);
  expect(calls).toHaveLength(1);
});

test('what is typed while a save is under way is saved after it, over what that saved', async () => {
  const { change, shown, calls, wait, settle } = start();
  change({ name: '夜话' });
  await wait(600);
  change({ name: '夜话二' });
  settle({ template: { ...kept, name: '夜话', changed: 2 }, passed: [] });
  expect(shown().name).toBe('夜话二');
  await wait(600);
  expect(calls.at(-1)![0]).toEqual({ part: { name: '夜话二' }, seen: { name: '夜话' } });
});

test('what was not touched follows the notebook, and what is told late goes back to nothing older', async () => {
  const { change, shown, rerender, wait, settle } = start();
  change({ name: '夜话' });
  rerender({ template: { ...kept, name: '窗口乙', salutation: '邻居们：', changed: 2 } });
  expect(shown()).toMatchObject({ name: '夜话', salutation: '邻居们：' });
  await wait(600);
  settle({ template: { ...kept, name: '夜话', salutation: '邻居们：', changed: 3 }, passed: [] });
  rerender({ template: { ...kept, changed: 1 } });
  expect(shown()).toMatchObject({ name: '夜话', salutation: '邻居们：' });
  // Taken back: the latest there is.
  rerender({ template: { ...kept, changed: 4 } });
  expect(shown()).toMatchObject({ name: '夜谈', salutation: '' });
});

test('a clock that was set back hides nothing of what was saved, here or in another window', async () => {
  const { change, shown, rerender, wait, settle } = start();
  rerender({ template: { ...kept, changed: 1000 } });
  change({ name: '夜话' });
  await wait(600);
  settle({ template: { ...kept, name: '夜话', changed: 5 }, passed: [] });
  expect(shown().name).toBe('夜话');
  rerender({ template: { ...kept, name: '夜话', changed: 5 } });
  rerender({ template: { ...kept, name: '夜话', salutation: '邻居们：', changed: 4 } });
  expect(shown()).toMatchObject({ name: '夜话', salutation: '邻居们：' });
});

test('a part that another window changed is theirs', async () => {
  const { change, shown, wait, settle } = start();
  change({ name: '夜话' });
  await wait(600);
  settle({ template: { ...kept, name: '窗口乙', changed: 2 }, passed: ['name'] });
  expect(shown().name).toBe('窗口乙');
});

test('no name is not saved, and the rest is', async () => {
  const { change, calls, wait, shown } = start();
  change({ name: '  ' });
  await wait(600);
  expect(calls).toEqual([]);
  change({ signed: false });
  await wait(600);
  expect(calls.map(([{ part }]) => part)).toEqual([{ signed: false }]);
  expect(shown().name).toBe('  ');
});

test('what something is said of is saved at once', async () => {
  const { change, calls, wait } = start();
  change({ sections: [] }, '删了');
  await wait(0);
  expect(calls).toMatchObject([[{ part: { sections: [] } }, expect.any(Function), '删了']]);
});

test('what an input method is composing is saved when it has been', async () => {
  const { change, calls, wait, result } = start();
  void act(() => result.current.compose(true));
  change({ name: '夜谈ye' });
  await wait(5000);
  expect(calls).toEqual([]);
  change({ name: '夜谈夜' });
  void act(() => result.current.compose(false));
  await wait(600);
  expect(calls.map(([{ part }]) => part)).toEqual([{ name: '夜谈夜' }]);
});

test('what waits is saved as the page is left, and as it is hidden', async () => {
  const { change, calls, wait, unmount } = start();
  change({ name: '夜话' });
  window.dispatchEvent(new Event('pagehide'));
  await wait(0);
  expect(calls).toHaveLength(1);
  change({ salutation: '邻居们：' });
  unmount();
  await wait(0);
  expect(calls.at(-1)![0].part).toMatchObject({ salutation: '邻居们：' });
});

test('what could not be saved is still there, and goes along with the next', async () => {
  const { change, calls, wait, shown } = start();
  change({ name: '夜话' });
  await wait(600);
  expect(shown().name).toBe('夜话');
  change({ signed: false });
  await wait(600);
  expect(calls.at(-1)![0]).toEqual({ part: { name: '夜话', signed: false }, seen: { name: '夜谈', signed: true } });
});

test('of two things done quickly each is saved for itself, the second over the first, and both are known of at once', async () => {
  const { change, calls, wait, settle, hold, shown } = start();
  const [one, two] = [kept.sections, [...kept.sections, ...kept.sections]];
  const { promise, resolve } = Promise.withResolvers<void>();
  hold(promise);
  change({ sections: two }, '添了');
  change({ sections: one, name: '夜话' }, '删了');
  await wait(0);
  expect(calls.map(([edit]) => edit)).toEqual([{ part: { sections: two }, seen: { sections: one } }]);
  settle({ template: { ...kept, sections: two, changed: 2 }, passed: [] });
  resolve();
  await wait(0);
  expect(calls.at(-1)![0]).toEqual({ part: { sections: one, name: '夜话' }, seen: { sections: two, name: '夜谈' } });
  settle({ template: { ...kept, name: '夜话', changed: 3 }, passed: [] });
  expect(shown()).toMatchObject({ name: '夜话', sections: one });
  await wait(5000);
  expect(calls).toHaveLength(2);
});

test('a save is asked for at once, though the one before it is not over', () => {
  const asked = vi.fn<SaveTemplate>(() => new Promise(() => undefined));
  const { result } = renderHook(() => useTemplateDraft(kept, asked));
  void act(() => result.current.change({ name: '一' }, '一'));
  void act(() => result.current.change({ name: '二' }, '二'));
  expect(asked).toHaveBeenCalledTimes(2);
});
