// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { answerReading, type Follower } from './answer-reading';

type Listener = (of: unknown) => void;
let connect: Listener | undefined;
const remove = vi.fn<(listener: Listener) => void>();
const hear = vi.fn<(asked: unknown) => void>();
const begin = vi.fn<(follower: Follower) => (asked: unknown) => void>();
let ended: AbortController;

type Sender = { id: string; url?: string; tab?: object };
const fakePort = (name = 'reading', sender: Sender = { id: 'ours' }) => {
  let onMessage: Listener | undefined;
  let onDisconnect: Listener | undefined;
  const port = {
    name,
    sender,
    postMessage: vi.fn<(message: unknown) => void>(),
    onMessage: { addListener: (listener: Listener) => (onMessage = listener) },
    onDisconnect: { addListener: (listener: Listener) => (onDisconnect = listener) },
  };
  connect?.(port);
  return { port, send: (message: unknown) => onMessage?.(message), close: () => onDisconnect?.(port) };
};
const follower = (): Follower => begin.mock.calls.at(-1)![0];

beforeEach(() => {
  vi.stubGlobal('chrome', {
    runtime: {
      id: 'ours',
      getURL: (path: string) => `chrome-extension://ours/${path}`,
      onConnect: { addListener: (listener: Listener) => (connect = listener), removeListener: remove },
    },
  });
  begin.mockReturnValue(hear);
  ended = new AbortController();
  answerReading(begin, ended.signal);
});
afterEach(() => vi.unstubAllGlobals());

it.each([
  ['another port', 'other', { id: 'ours' }],
  ['another extension', 'reading', { id: 'theirs' }],
  ['a script of ours in a page of the web', 'reading', { id: 'ours', tab: {}, url: 'https://example.cn/a.html' }],
  ['a page of the web named like ours', 'reading', { id: 'ours', tab: {}, url: 'https://chrome-extension://ours/' }],
  ['a tab without an address', 'reading', { id: 'ours', tab: {} }],
])('does not answer %s', (_, name, sender) => {
  fakePort(name, sender);
  expect(begin).not.toHaveBeenCalled();
});

it('answers the side panel, in its place and opened as a tab', () => {
  const url = 'chrome-extension://ours/sidepanel.html?tab=7';
  fakePort('reading', { id: 'ours', url });
  fakePort('reading', { id: 'ours', url, tab: {} });
  expect(begin).toHaveBeenCalledTimes(2);
});

it('hands on what fits, and nothing else', () => {
  const { send } = fakePort();
  const anchor = { exact: '一、', prefix: '', suffix: '', start: 0 };
  const fit = [
    { ask: 'follow', points: [anchor] },
    { ask: 'show', point: 1_999 },
  ];
  for (const message of [
    ...fit,
    undefined,
    'follow',
    { ask: 'steal' },
    { ask: 'show', point: 2_000 },
    { ask: 'show', point: -1 },
    { ask: 'follow', points: Array.from({ length: 2_001 }, () => anchor) },
    { ask: 'follow', points: [{ ...anchor, exact: '' }] },
  ])
    send(message);
  expect(hear.mock.calls.map(([asked]) => asked)).toEqual(fit);
});

it('ends for each follower when they go, by themselves or found gone, and for all with the reader', () => {
  const one = fakePort();
  const first = follower();
  const two = fakePort();
  const second = follower();
  fakePort();
  const third = follower();
  one.close();
  expect([first, second, third].map(({ signal }) => signal.aborted)).toEqual([true, false, false]);
  two.port.postMessage.mockImplementation(() => {
    throw new Error('closed');
  });
  second.tell({ tell: 'at', at: null });
  expect([second, third].map(({ signal }) => signal.aborted)).toEqual([true, false]);
  ended.abort();
  expect(third.signal.aborted).toBe(true);
  expect(remove).toHaveBeenCalledExactlyOnceWith(connect);
});
