import { act, cleanup, renderHook, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Refused } from '@/utils/import/refused';
import type { Notebook } from '@/utils/storage/open-notebook';
import { openArticle, type Source } from './open-article';
import { useOpening } from './use-opening';

vi.mock('./open-article', () => ({ openArticle: vi.fn() }));

const notebook = {} as Notebook;
const opened = { speechId: 'a', actionId: 'clock' };
type Asked = { source: Source; signal: AbortSignal; settle: (error?: Error) => void };
let asked: Asked[];
afterEach(cleanup);
beforeEach(() => {
  asked = [];
  vi.mocked(openArticle).mockImplementation(
    (_, source, signal) =>
      new Promise((resolve, reject) => {
        asked.push({ source, signal, settle: (error) => (error ? reject(error) : resolve(opened)) });
      }),
  );
});

function opening() {
  const onOpened = vi.fn();
  const { result } = renderHook(() => useOpening(notebook, onOpened));
  /** Gives a file, and waits until it is asked for. */
  const give = async (name: string): Promise<Asked> => {
    const before = asked.length;
    await act(async () => {
      result.current.openFiles([new File(['话'], name)]);
      await vi.waitUntil(() => asked.length > before);
    });
    return asked.at(-1)!;
  };
  return { onOpened, now: () => result.current, give };
}

it('tells what was opened', async () => {
  const { onOpened, now, give } = opening();
  const { source, settle } = await give('讲话.txt');
  expect([source.name, source.size]).toEqual(['讲话.txt', 3]);
  expect(new TextDecoder().decode(await source.bytes())).toBe('话');
  await act(async () => settle());
  expect(onOpened).toHaveBeenCalledExactlyOnceWith([opened], 0);
  expect(now().problems).toEqual([]);
});

it('says what is being opened once that takes long, and lets go of it when told', async () => {
  const { onOpened, now, give } = opening();
  const { signal, settle } = await give('讲话.docx');
  expect(now().busy).toBeNull();
  await waitFor(() => expect(now().busy).toBe('讲话.docx'));
  await act(() => now().cancel());
  expect(signal.aborted).toBe(true);
  await act(async () => settle(new DOMException('', 'AbortError')));
  expect([now().busy, now().problems, onOpened.mock.calls.length]).toEqual([null, [], 0]);
});

it('opens one at a time: another ends the one before', async () => {
  const { onOpened, now, give } = opening();
  const first = await give('一.txt');
  const second = await give('二.txt');
  expect([first.signal.aborted, second.signal.aborted]).toEqual([true, false]);
  await act(async () => first.settle());
  expect(onOpened).not.toHaveBeenCalled();
  await act(async () => second.settle());
  expect(onOpened).toHaveBeenCalledOnce();
  expect(now().problems).toEqual([]);
});

it.each([
  [new Refused('locked', ''), '“讲话.docx”设了密码。在 Word、WPS 里去掉密码，另存为 .docx。'],
  [new RangeError('out of room'), '没能打开“讲话.docx”（RangeError）。什么都没有变，再试一次。'],
])('says why not, with the way out: %s', async (error, words) => {
  const { onOpened, now, give } = opening();
  const { settle } = await give('讲话.docx');
  await act(async () => settle(error));
  expect(now().problems).toEqual([words]);
  expect(onOpened).toHaveBeenCalledExactlyOnceWith([], 1);
  await act(() => now().dismiss());
  expect(now().problems).toEqual([]);
});

it('opens several one after the other, and says which could not be', async () => {
  const { onOpened, now } = opening();
  await act(async () => {
    now().openFiles(['一.txt', '二.pdf', '三.txt'].map((name) => new File(['话'], name)));
    for (const [at, error] of [undefined, new Refused('pdf', ''), undefined].entries()) {
      await vi.waitUntil(() => asked.length === at + 1);
      asked[at]?.settle(error);
    }
  });
  expect(asked.map(({ source: { name } }) => name)).toEqual(['一.txt', '二.pdf', '三.txt']);
  expect(onOpened).toHaveBeenCalledExactlyOnceWith([opened, opened], 1);
  expect(now().problems).toEqual(['“二.pdf”是 PDF，这里还读不了。选中里面的文字，复制粘贴到这里。']);
});

it('takes what is dropped on the page or pasted into it, but not into its fields', async () => {
  opening();
  const field = document.body.appendChild(document.createElement('textarea'));
  const send = (type: string, target: Element, data: Record<string, string>, files: File[] = []): Event => {
    const event = new Event(type, { bubbles: true, cancelable: true });
    const types = [...Object.keys(data), ...(files.length > 0 ? ['Files'] : [])];
    const carried = { files, types, getData: (kind: string) => data[kind] ?? '' };
    Object.assign(event, { dataTransfer: carried, clipboardData: carried });
    target.dispatchEvent(event);
    return event;
  };
  await act(async () => {
    expect(send('paste', field, { 'text/plain': '写在里面' }).defaultPrevented).toBe(false);
    expect(send('drop', field, { 'text/plain': '写在里面' }).defaultPrevented).toBe(false);
    expect(send('paste', document.body, { 'text/plain': '话', 'text/html': '<p>话</p>' }).defaultPrevented).toBe(true);
    await vi.waitUntil(() => asked.length === 1);
    expect(send('drop', field, {}, [new File(['话'], '讲话.md')]).defaultPrevented).toBe(true);
    await vi.waitUntil(() => asked.length === 2);
    expect(send('paste', document.body, {}).defaultPrevented).toBe(false);
  });
  field.remove();
  expect(asked.map(({ source: { name, extension } }) => [name, extension])).toEqual([
    ['', 'html'],
    ['讲话.md', undefined],
  ]);
});
