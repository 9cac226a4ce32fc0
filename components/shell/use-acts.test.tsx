import { act, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import type { Telling } from '@/utils/model/telling';
import { axeProblems } from '../fixtures/axe-problems';
import { show } from '../fixtures/show';
import { ToastArea } from './ToastArea';
import { useActs, type Acts, type Done, type Undone } from './use-acts';
import { useUndoKey } from './use-undo-key';

class Full extends Error {
  readonly code = 'disk-full';
}

function start(last: { actionId: string } | null = { actionId: 'action9' }) {
  const world = {
    undo: vi
      .fn<(actionId: string) => Promise<Undone>>()
      .mockImplementation(async (actionId) => ({ undone: true, actionId: `undo of ${actionId}` })),
    lastAction: vi.fn<() => Promise<{ actionId: string } | null>>().mockResolvedValue(last),
    lastUndone: vi.fn<() => Promise<{ actionId: string } | null>>().mockResolvedValue(null),
    changed: vi.fn<() => void>(),
  };
  let acts: Acts | undefined;
  function Probe() {
    acts = useActs({ ...world, undo: (actionId) => world.undo(actionId) });
    useUndoKey(acts);
    return (
      <>
        <textarea aria-label="field" />
        <input aria-label="line" />
        <input type="checkbox" aria-label="box" />
        <div contentEditable role="textbox" aria-label="text" />
        <ToastArea acts={acts} />
      </>
    );
  }
  const { container } = show(<Probe />);
  return { world, container, acts: () => acts! };
}

const toast = (container: Element): string | null => container.querySelector('.toast .grow')?.textContent ?? null;

test('what was changed since, and so was not taken back with the rest, is said', async () => {
  const { acts, world, container } = start();
  world.undo.mockResolvedValueOnce({ undone: true, actionId: 'undo', left: { notes: 2, studyNotes: 1 } });
  await act(async () => acts().undoLast());
  expect(toast(container)).toBe('已撤销；之后又改过或者还要用的 2 条笔记、1 篇心得没有动');
});

test('undo right after an act that is not written yet takes that back, not the one before it', async () => {
  const { acts, world } = start();
  const log = ['older'];
  world.lastAction.mockImplementation(async () => ({ actionId: log.at(-1)! }));
  const { promise: written, resolve: write } = Promise.withResolvers<void>();
  await act(async () => {
    const done = acts().act(async () => {
      await written;
      log.push('newer');
      return { actionId: 'newer' };
    }, 'said');
    const undone = acts().undoLast();
    write();
    await Promise.all([done, undone]);
  });
  expect(world.undo.mock.calls.map(([actionId]) => actionId)).toEqual(['newer']);
});

test.each([
  ['failed', () => Promise.reject(new Error('disk full'))],
  ['changed nothing', () => Promise.resolve({ actionId: null })],
])('undo right after an act that %s takes nothing older back', async (_what, end) => {
  const { acts, world } = start();
  world.lastAction.mockResolvedValue({ actionId: 'older' });
  const { promise: tried, resolve: tryIt } = Promise.withResolvers<void>();
  await act(async () => {
    const done = acts().act(async () => {
      await tried;
      return end();
    });
    const undone = acts().undoLast();
    tryIt();
    await Promise.all([done, undone]);
  });
  expect(world.undo).not.toHaveBeenCalled();
  await act(() => acts().undoLast());
  expect(world.undo.mock.calls.map(([actionId]) => actionId)).toEqual(['older']);
});

test('two quick undos take back two actions: the second waits for the first', async () => {
  const { acts, world } = start();
  const log = ['older', 'newer'];
  world.lastAction.mockImplementation(async () => {
    const actionId = log.at(-1);
    return actionId === undefined ? null : { actionId };
  });
  world.undo.mockImplementation(async () => {
    await Promise.resolve();
    log.pop();
    return { undone: true, actionId: 'undo' };
  });
  await act(async () => {
    await Promise.all([acts().undoLast(), acts().undoLast()]);
  });
  expect(world.undo.mock.calls).toEqual([['newer'], ['older']]);
});

test('Ctrl+Z is a field’s own where something is typed, and not at a box to tick', async () => {
  const { world } = start();
  for (const name of ['field', 'line'])
    fireEvent.keyDown(screen.getByRole('textbox', { name }), { key: 'z', ctrlKey: true });
  expect(world.lastAction).not.toHaveBeenCalled();
  fireEvent.keyDown(screen.getByRole('checkbox', { name: 'box' }), { key: 'z', ctrlKey: true });
  await waitFor(() => expect(world.undo).toHaveBeenCalledExactlyOnceWith('action9'));
});

const press = (name: string, more: object = {}) =>
  fireEvent.keyDown(screen.getByRole('textbox', { name }), { key: 'z', ctrlKey: true, ...more });

test('Ctrl+Z in a field takes back what was said last, until something is typed there again', async () => {
  const { acts, container, world } = start();
  const line = screen.getByRole('textbox', { name: 'line' });
  fireEvent.input(line, { target: { value: '江河' } });
  await act(async () => void (await acts().act(async () => ({ actionId: 'a' }), '已改名')));
  press('line');
  await waitFor(() => expect(toast(container)).toBe('已撤销'));
  world.lastUndone.mockResolvedValueOnce({ actionId: 'undo of action9' });
  press('line', { shiftKey: true });
  await waitFor(() => expect(toast(container)).toBe('已重做'));
  press('line');
  await waitFor(() => expect(world.undo).toHaveBeenCalledTimes(3));
  // What was typed since is the field's own to take back, and nobody says that it is not.
  fireEvent.input(line, { target: { value: '江河湖' } });
  expect(press('line')).toBe(true);
  await act(async () => void (await acts().attempt(async () => ({ actionId: 'saved silently' }))));
  expect(press('line')).toBe(true);
  expect(world.undo).toHaveBeenCalledTimes(3);
});

test('Ctrl+Z is always the editor’s in its text, and nobody’s that somebody has taken', async () => {
  const { acts, world } = start();
  await act(async () => void (await acts().act(async () => ({ actionId: 'a' }), '已改名')));
  expect(press('text')).toBe(true);
  const line = screen.getByRole('textbox', { name: 'line' });
  line.addEventListener('keydown', (event) => event.preventDefault());
  press('line');
  expect(world.lastAction).not.toHaveBeenCalled();
});

test('three presses in a field take three acts back', async () => {
  const { acts, world } = start();
  const log = ['a', 'b', 'c'];
  world.lastAction.mockImplementation(async () => ({ actionId: log.at(-1)! }));
  world.undo.mockImplementation(async () => {
    log.pop();
    return { undone: true, actionId: 'undo' };
  });
  await act(async () => void (await acts().act(async () => ({ actionId: 'c' }), '加上了')));
  for (let time = 0; time < 3; time++) expect(press('field')).toBe(false);
  await waitFor(() => expect(world.undo.mock.calls).toEqual([['c'], ['b'], ['a']]));
});

test('what the log knows nothing of is taken back by the key too, in its turn, also once its message has gone', async () => {
  const { acts, container, world } = start({ actionId: 'older' });
  const back = vi.fn<() => void>();
  await act(async () => acts().show({ text: '不再提议', tone: 'done', back }));
  fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true });
  // In the task of the key: a browser asks only there.
  expect(back).toHaveBeenCalledOnce();
  await act(async () => acts().dismiss());

  await act(async () => acts().show({ text: '不再提议', tone: 'done', back, lasting: true }));
  world.lastAction.mockResolvedValue({ actionId: 'newer' });
  await act(async () => void (await acts().act(async () => ({ actionId: 'newer' }), '移动了')));
  fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true });
  await waitFor(() => expect(world.undo.mock.calls).toEqual([['newer']]));
  expect(back).toHaveBeenCalledOnce();
  world.lastAction.mockResolvedValue({ actionId: 'older' });
  fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true });
  await waitFor(() => expect(back).toHaveBeenCalledTimes(2));
  fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true });
  await waitFor(() => expect(world.undo.mock.calls).toEqual([['newer'], ['older']]));
  expect(toast(container)).toBe('已撤销');
});

test('a way back taken by its button is not taken again by the key', async () => {
  const { acts, world } = start({ actionId: 'older' });
  const back = vi.fn<() => void>();
  await act(async () => acts().show({ text: '不再提议', tone: 'done', back }));
  fireEvent.click(screen.getByRole('button', { name: /撤销/ }));
  fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true });
  await waitFor(() => expect(world.undo).toHaveBeenCalledExactlyOnceWith('older'));
  expect(back).toHaveBeenCalledOnce();
});

test('a theme that came back under another name is said', async () => {
  const { acts, container, world } = start();
  world.undo.mockResolvedValue({ undone: true, actionId: 'undo', renamed: { zh: '河湖 2' } });
  await acts().undo('action1');
  await waitFor(() => expect(toast(container)).toBe('已撤销。“河湖 2”的原名已有别的主题用了。'));
});

test('what was done is said, with its undo', async () => {
  const { acts, container, world } = start();
  await acts().act(async () => ({ actionId: 'action1' }), '已删除一条笔记');
  await waitFor(() => expect(toast(container)).toBe('已删除一条笔记'));
  expect(world.changed).toHaveBeenCalledOnce();
  expect(await axeProblems(container)).toEqual([]);
  fireEvent.click(screen.getByRole('button', { name: /撤销/ }));
  await waitFor(() => expect(toast(container)).toBe('已撤销'));
  expect(world.undo).toHaveBeenCalledExactlyOnceWith('action1');
});

test('what was undone can be done again, and undone again, by button and by key', async () => {
  const { acts, container, world } = start();
  await acts().undo('a');
  await waitFor(() => expect(toast(container)).toBe('已撤销'));
  fireEvent.click(screen.getByRole('button', { name: /重做/ }));
  await waitFor(() => expect(toast(container)).toBe('已重做'));
  fireEvent.click(screen.getByRole('button', { name: /撤销/ }));
  await waitFor(() => expect(toast(container)).toBe('已撤销'));
  world.lastUndone.mockResolvedValueOnce({ actionId: 'undo of undo of undo of a' });
  fireEvent.keyDown(document.body, { key: 'Z', ctrlKey: true, shiftKey: true });
  await waitFor(() => expect(toast(container)).toBe('已重做'));
  const ways = ['a', 'undo of a', 'undo of undo of a', 'undo of undo of undo of a'];
  expect(world.undo.mock.calls).toEqual(ways.map((way) => [way]));
  // Done again already: the key has nothing left to do.
  fireEvent.keyDown(document.body, { key: 'y', ctrlKey: true });
  expect(world.undo).toHaveBeenCalledTimes(4);
});

test('an action that changed nothing leaves the message of the one before, with its undo, and repaints nothing', async () => {
  const { acts, container, world } = start();
  await acts().act(async () => ({ actionId: 'a' }), '已删除一条笔记');
  await waitFor(() => expect(toast(container)).toContain('已删除一条笔记'));
  world.changed.mockClear();
  expect(await acts().act(async () => ({ actionId: null }), '已删除一条笔记')).toBe(true);
  expect(screen.getByRole('button', { name: /撤销/ }).isConnected).toBe(true);
  expect(world.changed).not.toHaveBeenCalled();
});

test('a full disk is said with a way to try again, which does it', async () => {
  const { acts, container } = start();
  const work = vi
    .fn<() => Promise<Done>>()
    .mockRejectedValueOnce(new Full('full'))
    .mockResolvedValueOnce({ actionId: 'a' });
  expect(await acts().act(work, '做好了')).toBe(false);
  expect((await screen.findByRole('alert')).textContent).toContain('磁盘已满');
  expect(await axeProblems(container)).toEqual([]);
  fireEvent.click(screen.getByRole('button', { name: '再试' }));
  await waitFor(() => expect(toast(container)).toBe('做好了'));
});

afterEach(() => void vi.useRealTimers());

test.each([
  ['a plain message', 'done', undefined, 4_000],
  ['one with an undo', 'done', 'action1', 12_000],
  ['a failure', 'bad', undefined, Infinity],
] as const)('%s leaves by itself, but not while it is pointed at', async (_, tone, actionId, stays) => {
  vi.useFakeTimers();
  const { acts, container } = start();
  await act(async () => acts().show({ text: '好', tone, actionId }));
  fireEvent.pointerEnter(container.querySelector('.toast-at')!);
  await act(async () => void vi.advanceTimersByTime(60_000));
  expect(toast(container)).toBe('好');
  fireEvent.pointerLeave(container.querySelector('.toast-at')!);
  await act(async () => void vi.advanceTimersByTime(Math.min(stays, 60_000) - 1));
  expect(toast(container)).toBe('好');
  await act(async () => void vi.advanceTimersByTime(1));
  expect(toast(container)).toBe(stays === Infinity ? '好' : null);
});

test('the time of a message that was up does not take the one that has just come', async () => {
  vi.useFakeTimers();
  const { acts, container } = start();
  await act(async () => acts().show({ text: '先', tone: 'done' }));
  vi.advanceTimersByTime(3_999);
  // As on a machine that is busy: drawn, and nothing after it yet.
  acts().show({ text: '后', tone: 'done' });
  await Promise.resolve();
  await Promise.resolve();
  expect(toast(container)).toBe('后');
  vi.advanceTimersByTime(1);
  await act(async () => undefined);
  expect(toast(container)).toBe('后');
});

test('an attempt answers why instead of showing it', async () => {
  const { acts, container } = start();
  expect(await acts().attempt(() => Promise.reject(new Full('full')))).toContain('磁盘已满');
  expect(await acts().attempt(async () => ({ actionId: 'a' }))).toBeNull();
  expect(toast(container)).toBeNull();
});

test('what cannot be taken back is said', async () => {
  const { acts, container, world } = start();
  world.undo.mockResolvedValue({ undone: false, actionId: null });
  await acts().undo('action1');
  await waitFor(() => expect(toast(container)).toContain('没有撤销'));
  world.undo.mockResolvedValueOnce({ undone: false, actionId: null, gone: true });
  await act(async () => void (await acts().undo('action1')));
  expect(toast(container)).toBe('撤销不了：里面有东西已经永久删除');
  expect(world.changed).not.toHaveBeenCalled();
});

test.each([
  [{ key: 'z', ctrlKey: true }, true],
  [{ key: 'z', metaKey: true }, true],
  [{ key: 'z' }, false],
  [{ key: 'z', ctrlKey: true, shiftKey: true }, false],
  [{ key: 'y', ctrlKey: true }, false],
])('key %j takes back the last action: %s', async (key, does) => {
  const { world, container } = start();
  fireEvent.keyDown(document.body, key);
  await Promise.resolve();
  expect(world.lastAction).toHaveBeenCalledTimes(does ? 1 : 0);
  if (does) await waitFor(() => expect(toast(container)).toBe('已撤销'));
});

test('in a field Ctrl+Z is the field’s own; with nothing to undo it says so', async () => {
  const { world, container } = start(null);
  fireEvent.keyDown(screen.getByRole('textbox', { name: 'field' }), { key: 'z', ctrlKey: true });
  expect(world.lastAction).not.toHaveBeenCalled();
  fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true });
  await waitFor(() => expect(toast(container)).toBe('没有可以撤销的了'));
  expect(world.undo).not.toHaveBeenCalled();
});

test('undo and redo say what they took back', async () => {
  const { acts, container, world } = start();
  const what = { label: 'edit-note', field: 'thought', notes: 1, speech: '修桥与修心' };
  world.undo.mockResolvedValue({ undone: true, actionId: 'u', what });
  await act(async () => void (await acts().undo('a')));
  expect(toast(container)).toBe('已撤销：改写感悟（《修桥与修心》）');
  await act(async () => void (await acts().undo('u', true)));
  expect(toast(container)).toBe('已重做：改写感悟（《修桥与修心》）');
});

test('an act that meets a damaged row names it, and speaks of nothing that is too long', async () => {
  const { acts, container } = start();
  class Refused extends Error {
    readonly code = 'invalid-change';
    damaged: { table: string; words: string } | undefined;
  }
  const refused = new Refused('x');
  await act(async () => void (await acts().act(() => Promise.reject(refused))));
  expect(toast(container)).toContain('没有做成：笔记本不能这样改');
  refused.damaged = { table: 'notes', words: '治水先治人心。' };
  await act(async () => void (await acts().act(() => Promise.reject(refused))));
  expect(toast(container)).toContain('这条笔记的数据有问题：“治水先治人心。”');
  expect(await acts().attempt(() => Promise.reject(new Refused('x')))).toContain('比如太长');
});

/** Tells of five thousand rows once it is begun, and fails as the notebook does when it is ended. */
const endless = (signals: AbortSignal[]) => (telling: Telling) => {
  telling.onProgress?.(500, 5000);
  signals.push(telling.signal!);
  return new Promise<never>((_, fail) => telling.signal!.addEventListener('abort', () => fail(new Error('ended'))));
};

test('what takes long is shown, and ended by the reader nothing was done; it can be begun again', async () => {
  vi.useFakeTimers();
  const { acts, container, world } = start();
  const signals: AbortSignal[] = [];
  let done: Promise<boolean> = Promise.resolve(true);
  await act(async () => void (done = acts().act(endless(signals), '已删除', { name: '删除笔记' })));
  await act(async () => void vi.advanceTimersByTime(400));
  expect(screen.getByRole('dialog', { name: '删除笔记' }).isConnected).toBe(true);
  fireEvent.click(screen.getByRole('button', { name: '取消' }));
  await act(async () => expect(await done).toBe(false));
  expect(toast(container)).toBe('已取消，什么都没有改');
  expect(world.changed).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('button', { name: '再试' }));
  expect(signals).toHaveLength(2);
});

test('so is taking back, and doing again', async () => {
  vi.useFakeTimers();
  const signals: AbortSignal[] = [];
  const undo = vi.fn<(actionId: string, telling: Telling) => Promise<Undone>>();
  undo.mockImplementation((_, telling) => endless(signals)(telling));
  let acts: Acts | undefined;
  function Probe() {
    acts = useActs({ undo, lastAction: async () => null, lastUndone: async () => null, changed: () => undefined });
    return <ToastArea acts={acts} />;
  }
  const { container } = show(<Probe />);
  for (const [isUndo, name] of [
    [false, '撤销'],
    [true, '重做'],
  ] as const) {
    let done: Promise<boolean> = Promise.resolve(false);
    await act(async () => void (done = acts!.undo('action1', isUndo)));
    await act(async () => void vi.advanceTimersByTime(400));
    expect(screen.getByRole('dialog', { name }).isConnected).toBe(true);
    fireEvent.click(screen.getByRole('button', { name: '取消' }));
    await act(async () => void (await done));
    expect(toast(container)).toBe('已取消，什么都没有改');
  }
});

test('what is done for good is said without a way back', async () => {
  const { acts, container } = start();
  await act(async () => void (await acts().act(async () => ({ actionId: 'a' }), '回收站已清空', { forGood: true })));
  expect(toast(container)).toBe('回收站已清空');
  expect(screen.queryByRole('button', { name: /撤销/ })).toBeNull();
});

test('an attempt that the reader ended says so in its place', async () => {
  vi.useFakeTimers();
  const { acts } = start();
  let why: Promise<string | null> = Promise.resolve(null);
  await act(async () => void (why = acts().attempt(endless([]), '拆分')));
  await act(async () => void vi.advanceTimersByTime(400));
  fireEvent.click(screen.getByRole('button', { name: '取消' }));
  expect(await why).toBe('已取消，什么都没有改');
});
