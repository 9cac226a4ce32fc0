// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { answerAsReader, type ReaderHandlers } from './answer-as-reader';

type Listener = (message: unknown, sender: object) => void;
const ROOT = 'chrome-extension://ours/';
afterEach(() => vi.unstubAllGlobals());

function answering() {
  const listeners = new Set<Listener>();
  const onMessage = {
    addListener: (listener: Listener) => listeners.add(listener),
    removeListener: (listener: Listener) => listeners.delete(listener),
  };
  vi.stubGlobal('chrome', { runtime: { id: 'ours', onMessage, getURL: (path: string) => ROOT + path } });
  const refresh = vi.fn();
  const life = new AbortController();
  answerAsReader({ refresh } as unknown as ReaderHandlers, life.signal);
  const send = (sender: object, message: unknown = { call: 'refresh', argument: {} }): number => {
    for (const listener of listeners) listener(message, sender);
    return refresh.mock.calls.length;
  };
  return { send, life };
}

it.each([
  ['the background', { id: 'ours' }, 1],
  ['the side panel', { id: 'ours', url: `${ROOT}sidepanel.html` }, 1],
  ['the notebook in a tab', { id: 'ours', url: `${ROOT}notebook.html`, tab: { id: 1 } }, 1],
  ['our script in a page of the web', { id: 'ours', url: 'https://a.example/', tab: { id: 1 } }, 0],
  ['our script in a page without an address', { id: 'ours', tab: { id: 1 } }, 0],
  ['another extension', { id: 'theirs' }, 0],
])('heeds, or not, what comes from %s', (_who, sender, times) => {
  expect(answering().send(sender)).toBe(times);
});

it.each([[null], ['refresh'], [{ call: 'toString', argument: {} }], [{ call: 'showNote', argument: {} }]])(
  'passes over %j',
  (message) => expect(answering().send({ id: 'ours' }, message)).toBe(0),
);

it('ends with the page', () => {
  const { send, life } = answering();
  life.abort();
  expect(send({ id: 'ours' })).toBe(0);
});
