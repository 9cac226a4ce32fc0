import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { MAX_OWN_WORDS } from '@/utils/model/limits';
import { axeProblems } from '../fixtures/axe-problems';
import { show } from '../fixtures/show';
import { OwnWords } from './OwnWords';
import type { SaveText } from './edited-text';

const prompt = '这句话让你想到了什么？';

function open(save: SaveText, value = ''): HTMLTextAreaElement {
  show(<OwnWords kind="thought" value={value} onSave={save} />);
  fireEvent.click(screen.getByRole('button', { name: value === '' ? prompt : '改感悟' }));
  return screen.getByRole<HTMLTextAreaElement>('textbox', { name: '感悟' });
}

const type = (field: HTMLTextAreaElement, value: string): void => {
  fireEvent.input(field, { target: { value } });
};

test.each([
  ['Ctrl+Enter', (field: HTMLElement) => fireEvent.keyDown(field, { key: 'Enter', ctrlKey: true })],
  ['⌘+Enter', (field: HTMLElement) => fireEvent.keyDown(field, { key: 'Enter', metaKey: true })],
  ['leaving', (field: HTMLElement) => fireEvent.blur(field)],
])('%s saves over what was seen', async (_, finish) => {
  const save = vi.fn<SaveText>().mockResolvedValue(null);
  const field = open(save, '旧的话');
  type(field, '新的话');
  finish(field);
  await waitFor(() => expect(screen.queryByRole('textbox')).toBeNull());
  expect(save).toHaveBeenCalledExactlyOnceWith('新的话', '旧的话');
});

test('Esc saves as every other way out does, and the focus goes back', async () => {
  const save = vi.fn<SaveText>().mockResolvedValue(null);
  const field = open(save, '旧的话');
  expect(screen.getByText('Esc 或 Ctrl Enter 保存并收起').isConnected).toBe(true);
  type(field, '新的话');
  fireEvent.keyDown(field, { key: 'Escape' });
  await waitFor(() => expect(screen.queryByRole('textbox')).toBeNull());
  expect(save).toHaveBeenCalledExactlyOnceWith('新的话', '旧的话');
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: '改感悟' })));
});

test('Esc closes the field and nothing that is around it', () => {
  const field = open(vi.fn<SaveText>().mockResolvedValue(null), '旧的话');
  // Not prevented, the browser would close the dialog the field stands in.
  expect(fireEvent.keyDown(field, { key: 'Escape' })).toBe(false);
});

test('Esc with nothing typed only closes', async () => {
  const save = vi.fn<SaveText>();
  fireEvent.keyDown(open(save, '旧的话'), { key: 'Escape' });
  await waitFor(() => expect(screen.queryByRole('textbox')).toBeNull());
  expect(save).not.toHaveBeenCalled();
});

test('after the first words are saved by key, the focus is on their button', async () => {
  const words = (value: string) => <OwnWords kind="thought" value={value} onSave={async () => null} />;
  const { rerender } = show(words(''));
  fireEvent.click(screen.getByRole('button', { name: prompt }));
  const field = screen.getByRole<HTMLTextAreaElement>('textbox');
  type(field, '新的话');
  fireEvent.keyDown(field, { key: 'Enter', ctrlKey: true });
  await waitFor(() => expect(screen.queryByRole('textbox')).toBeNull());
  rerender(words('新的话'));
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: '改感悟' })));
});

test('keys of an input method are its own', () => {
  const save = vi.fn<SaveText>();
  const field = open(save);
  type(field, 'nihao');
  fireEvent.keyDown(field, { key: 'Escape', isComposing: true });
  fireEvent.keyDown(field, { key: 'Enter', ctrlKey: true, isComposing: true });
  expect(screen.getByRole('textbox')).toBe(field);
  expect(save).not.toHaveBeenCalled();
});

test('unchanged words are not saved', () => {
  const save = vi.fn<SaveText>();
  fireEvent.blur(open(save, '旧的话'));
  expect(save).not.toHaveBeenCalled();
  expect(screen.queryByRole('textbox')).toBeNull();
});

test('what could not be saved stays, with the reason, and can be tried again', async () => {
  const save = vi.fn<SaveText>().mockResolvedValueOnce('磁盘已满').mockResolvedValueOnce(null);
  const field = open(save);
  type(field, '写了很久的话');
  fireEvent.blur(field);
  expect((await screen.findByRole('alert')).textContent).toContain('磁盘已满');
  expect(field.value).toBe('写了很久的话');
  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(await axeProblems(document.body)).toEqual([]);
  fireEvent.click(screen.getByRole('button', { name: '再试' }));
  await waitFor(() => expect(screen.queryByRole('textbox')).toBeNull());
  expect(save).toHaveBeenLastCalledWith('写了很久的话', '');
});

test('what can not be saved is not lost by Esc; its button alone gives it up', async () => {
  const save = vi.fn<SaveText>().mockResolvedValue('在别处刚改过');
  const field = open(save, '旧的话');
  type(field, '新的话');
  fireEvent.keyDown(field, { key: 'Escape' });
  await screen.findByRole('alert');
  fireEvent.keyDown(field, { key: 'Escape' });
  await waitFor(() => expect(save).toHaveBeenCalledTimes(2));
  expect(field.value).toBe('新的话');
  fireEvent.click(screen.getByRole('button', { name: '不保存了' }));
  expect(screen.queryByRole('textbox')).toBeNull();
  expect(screen.getByText('旧的话').isConnected).toBe(true);
  expect(document.activeElement).toBe(screen.getByRole('button', { name: '改感悟' }));
});

test('typing on while it is being saved keeps the field open with the newer words', async () => {
  let done: (why: string | null) => void = () => undefined;
  const save = vi.fn<SaveText>(() => new Promise((resolve) => (done = resolve)));
  const field = open(save);
  type(field, '一');
  fireEvent.keyDown(field, { key: 'Enter', ctrlKey: true });
  type(field, '一二');
  done(null);
  await Promise.resolve();
  expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('一二');
  fireEvent.blur(field);
  await waitFor(() => expect(save).toHaveBeenLastCalledWith('一二', '一'));
});

test('a field that goes away saves what was typed', () => {
  const save = vi.fn<SaveText>().mockResolvedValue(null);
  const { unmount } = show(<OwnWords kind="application" value="" onSave={save} />);
  fireEvent.click(screen.getByRole('button', { name: '打算怎么用？' }));
  type(screen.getByRole('textbox'), '明天就办');
  unmount();
  expect(save).toHaveBeenCalledExactlyOnceWith('明天就办', '');
});

test('a page that is hidden saves what was typed', () => {
  const save = vi.fn<SaveText>().mockResolvedValue(null);
  type(open(save), '先记一半');
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  document.dispatchEvent(new Event('visibilitychange'));
  expect(save).toHaveBeenCalledExactlyOnceWith('先记一半', '');
});

test('too much is refused with the figures, and nothing is sent', async () => {
  const save = vi.fn<SaveText>();
  const field = open(save);
  type(field, '长'.repeat(MAX_OWN_WORDS + 1));
  fireEvent.blur(field);
  expect((await screen.findByRole('alert')).textContent).toContain(String(MAX_OWN_WORDS + 1));
  expect(save).not.toHaveBeenCalled();
});

describe('while writing', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
  afterEach(() => void vi.useRealTimers());
  const pause = (ms: number): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);

  test('a pause saves, each time over what was saved before; the field stays, and is left without another save', async () => {
    const save = vi.fn<SaveText>().mockResolvedValue(null);
    const field = open(save);
    type(field, '先记');
    await pause(600);
    type(field, '先记一半');
    await pause(600);
    expect(save).not.toHaveBeenCalled();
    await pause(400);
    expect(save.mock.calls).toEqual([['先记一半', '']]);
    type(field, '先记一半，再记一半');
    await pause(1_000);
    expect(save.mock.calls[1]).toEqual(['先记一半，再记一半', '先记一半']);
    expect(screen.getByRole('textbox')).toBe(field);
    fireEvent.blur(field);
    await pause(0);
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(save).toHaveBeenCalledTimes(2);
  });

  test('what an input method has half composed is not saved before it is done', async () => {
    const save = vi.fn<SaveText>().mockResolvedValue(null);
    const field = open(save);
    type(field, '想');
    fireEvent.compositionStart(field);
    type(field, '想yi');
    await pause(5_000);
    expect(save).not.toHaveBeenCalled();
    type(field, '想一');
    fireEvent.compositionEnd(field);
    await pause(1_000);
    expect(save.mock.calls).toEqual([['想一', '']]);
  });
});

describe('in two windows', () => {
  const words = (value: string, save: SaveText) => <OwnWords kind="thought" value={value} onSave={save} />;
  const draw = (value: string, save: SaveText) => {
    const { rerender, unmount } = show(words(value, save));
    fireEvent.click(screen.getByRole('button', { name: '改感悟' }));
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: '感悟' });
    return { field, unmount, nowIs: (next: string) => rerender(words(next, save)) };
  };
  const other = (text: string): SaveText =>
    vi.fn<SaveText>().mockResolvedValueOnce({ elsewhere: text }).mockResolvedValue(null);

  test('what is written elsewhere comes into a field in which nothing was typed', async () => {
    const save = vi.fn<SaveText>().mockResolvedValue(null);
    const { field, nowIs } = draw('旧的话', save);
    nowIs('旧的话，那边添的');
    expect(field.value).toBe('旧的话，那边添的');
    type(field, '旧的话，那边添的，这边添的');
    fireEvent.blur(field);
    await waitFor(() => expect(save).toHaveBeenCalledExactlyOnceWith('旧的话，那边添的，这边添的', '旧的话，那边添的'));
  });

  test('what was saved here and comes back late changes nothing in the field', async () => {
    const save = vi.fn<SaveText>().mockResolvedValue(null);
    const { field, nowIs } = draw('一', save);
    for (const text of ['一二', '一二三']) {
      type(field, text);
      vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('visible');
      document.dispatchEvent(new Event('visibilitychange'));
      await waitFor(() => expect(save).toHaveBeenLastCalledWith(text, text.slice(0, -1)));
    }
    nowIs('一二');
    expect(field.value).toBe('一二三');
    nowIs('一二三');
    expect(field.value).toBe('一二三');
  });

  test.each([
    ['用我写的', '这边的'],
    ['两个都留', '那边的\n这边的'],
  ])('the same words changed in both: both are shown; “%s”', async (choice, text) => {
    const save = other('那边的');
    const { field } = draw('旧的话', save);
    type(field, '这边的');
    fireEvent.blur(field);
    expect((await screen.findByRole('alert')).textContent).toContain('那边的');
    expect(field.value).toBe('这边的');
    expect(await axeProblems(document.body)).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: choice }));
    await waitFor(() => expect(save).toHaveBeenLastCalledWith(text, '那边的'));
    await waitFor(() => expect(screen.queryByRole('textbox')).toBeNull());
  });

  test('the others are taken: nothing is saved over them', async () => {
    const save = other('那边的');
    const { field, nowIs } = draw('旧的话', save);
    type(field, '这边的');
    fireEvent.blur(field);
    await screen.findByRole('alert');
    nowIs('那边的');
    fireEvent.click(screen.getByRole('button', { name: '用那边的' }));
    await waitFor(() => expect(screen.queryByRole('textbox')).toBeNull());
    expect(screen.getByText('那边的').isConnected).toBe(true);
    expect(save).toHaveBeenCalledTimes(1);
  });

  test('changed on there: what is shown of it changes too; taken back there: the words here are saved', async () => {
    const save = other('那边的');
    const { field, nowIs } = draw('旧的话', save);
    type(field, '这边的');
    fireEvent.blur(field);
    await screen.findByRole('alert');
    nowIs('那边又改了');
    expect(screen.getByRole('alert').textContent).toContain('那边又改了');
    nowIs('旧的话');
    expect(screen.queryByRole('alert')).toBeNull();
    fireEvent.blur(field);
    await waitFor(() => expect(save).toHaveBeenLastCalledWith('这边的', '旧的话'));
  });

  test.each([[{ elsewhere: '那边的' }], ['磁盘已满']])(
    'given up while it is being saved: %j is no matter of what is written next',
    async (why) => {
      let done: (problem: typeof why) => void = () => undefined;
      const save = vi
        .fn<SaveText>()
        .mockResolvedValueOnce('磁盘已满')
        .mockReturnValueOnce(new Promise((resolve) => (done = resolve)));
      const { field } = draw('旧的话', save);
      type(field, '这边的');
      fireEvent.blur(field);
      await screen.findByRole('alert');
      fireEvent.click(screen.getByRole('button', { name: '再试' }));
      fireEvent.click(screen.getByRole('button', { name: '不保存了' }));
      done(why);
      await new Promise((resolve) => setTimeout(resolve));
      fireEvent.click(screen.getByRole('button', { name: '改感悟' }));
      expect(screen.queryByRole('alert')).toBeNull();
    },
  );

  test.each(['两个都留', '离开'])('both are kept though they are too long for one field: “%s”', async (how) => {
    const [mine, theirs] = ['这'.repeat(11_000), '那'.repeat(11_000)];
    const save = other(theirs);
    const { field, unmount, nowIs } = draw('旧的话', save);
    type(field, mine);
    fireEvent.blur(field);
    await screen.findByRole('alert');
    const both = `${theirs}\n${mine}`;
    if (how === '离开') return (unmount(), expect(save).toHaveBeenLastCalledWith(both, theirs));
    fireEvent.click(screen.getByRole('button', { name: how }));
    await waitFor(() => expect(save).toHaveBeenLastCalledWith(both, theirs));
    // What is that long can be made shorter bit by bit, and no longer.
    nowIs(both);
    fireEvent.click(await screen.findByRole('button', { name: '改感悟' }));
    type(screen.getByRole('textbox'), `${both}，还有`);
    fireEvent.blur(screen.getByRole('textbox'));
    expect((await screen.findByRole('alert')).textContent).toContain(`${both.length + 3}`);
    type(screen.getByRole('textbox'), both.slice(1));
    fireEvent.blur(screen.getByRole('textbox'));
    await waitFor(() => expect(save).toHaveBeenLastCalledWith(both.slice(1), both));
  });

  test('left without choosing: both are kept', async () => {
    const save = other('那边的');
    const { field, unmount } = draw('旧的话', save);
    type(field, '这边的');
    fireEvent.blur(field);
    await screen.findByRole('alert');
    unmount();
    expect(save).toHaveBeenLastCalledWith('那边的\n这边的', '那边的');
  });

  test('changed in both, and found out only as the field goes: both are kept', async () => {
    const save = other('那边的');
    const { field, unmount } = draw('旧的话', save);
    type(field, '这边的');
    unmount();
    await waitFor(() => expect(save).toHaveBeenLastCalledWith('那边的\n这边的', '那边的'));
    expect(save).toHaveBeenCalledTimes(2);
  });

  test('found out by a save that was under way as the field went: both are kept, with what was typed since', async () => {
    const save = other('那边的');
    const { field, unmount } = draw('旧的话', save);
    type(field, '这边的');
    fireEvent.blur(field);
    type(field, '这边的，还有');
    unmount();
    await waitFor(() => expect(save).toHaveBeenLastCalledWith('那边的\n这边的，还有', '那边的'));
    expect(save).toHaveBeenCalledTimes(2);
  });

  test('a page that closes keeps both as well; one that was come back to asks again', async () => {
    const save = vi.fn<SaveText>().mockResolvedValue({ elsewhere: '那边的' });
    const { field } = draw('旧的话', save);
    window.dispatchEvent(new Event('pagehide'));
    const visibility = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('visible');
    document.dispatchEvent(new Event('visibilitychange'));
    type(field, '这边的');
    visibility.mockReturnValue('hidden');
    document.dispatchEvent(new Event('visibilitychange'));
    await screen.findByRole('alert');
    expect(save.mock.calls).toEqual([['这边的', '旧的话']]);
  });

  test('a page that closes without choosing keeps both; one that is only hidden goes on asking', async () => {
    const save = other('那边的');
    const { field } = draw('旧的话', save);
    type(field, '这边的');
    fireEvent.blur(field);
    await screen.findByRole('alert');
    const visibility = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    document.dispatchEvent(new Event('visibilitychange'));
    expect(save).toHaveBeenCalledTimes(1);
    visibility.mockReturnValue('visible');
    document.dispatchEvent(new Event('visibilitychange'));
    window.dispatchEvent(new Event('pagehide'));
    visibility.mockReturnValue('hidden');
    document.dispatchEvent(new Event('visibilitychange'));
    expect(save).toHaveBeenLastCalledWith('那边的\n这边的', '那边的', true);
  });

  test('a page that closes saves what was typed, if it was hidden before or not', () => {
    const save = vi.fn<SaveText>().mockResolvedValue(null);
    const { field } = draw('旧的话', save);
    type(field, '新的话');
    window.dispatchEvent(new Event('pagehide'));
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    document.dispatchEvent(new Event('visibilitychange'));
    // Nobody hears what comes of it: both are to be kept, where another text is there by now.
    expect(save).toHaveBeenCalledExactlyOnceWith('新的话', '旧的话', true);
  });

  test('hidden before it closes, as Firefox does: what is being saved is sent once more, as from one who won’t hear of it', () => {
    const save = vi.fn<SaveText>(() => new Promise(() => undefined));
    const { field } = draw('旧的话', save);
    type(field, '这边的');
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    document.dispatchEvent(new Event('visibilitychange'));
    window.dispatchEvent(new Event('pagehide'));
    expect(save.mock.calls).toEqual([
      ['这边的', '旧的话'],
      ['这边的', '旧的话', { sent: '这边的' }],
    ]);
  });

  test('a page that closes does not wait for what is being saved: what was typed on is sent at once', () => {
    const save = vi.fn<SaveText>(() => new Promise(() => undefined));
    const { field } = draw('旧的话', save);
    type(field, '新的话');
    fireEvent.blur(field);
    type(field, '新的话，还有');
    window.dispatchEvent(new Event('pagehide'));
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    document.dispatchEvent(new Event('visibilitychange'));
    expect(save.mock.calls).toEqual([
      ['新的话', '旧的话'],
      // What is under way is no other window's.
      ['新的话，还有', '旧的话', { sent: '新的话' }],
    ]);
  });
});

test.each(['zh-CN', 'en'] as const)('reads well to a screen reader in %s', async (locale) => {
  const { container } = show(
    <>
      <OwnWords kind="thought" value="" onSave={async () => null} />
      <OwnWords kind="application" value={'第一行\n第二行'} onSave={async () => null} />
    </>,
    locale,
  );
  expect(await axeProblems(container)).toEqual([]);
});
