// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import type { Placed } from './calls';
import { listenToReaders } from './listen-to-readers';

const ID = 'our-extension';
const ROOT = 'chrome-extension://our-extension/';
const page = { id: ID, url: 'https://www.news.cn/a.htm', tab: { id: 7 }, frameId: 3 };

let ended: AbortController;
let heard: unknown[];
let send: (message: unknown, sender: object) => void;

beforeEach(() => {
  ended = new AbortController();
  heard = [];
  vi.spyOn(browser.runtime, 'id', 'get').mockReturnValue(ID);
  vi.spyOn(browser.runtime, 'getURL').mockImplementation((path) => ROOT + path.slice(1));
  const add = vi.spyOn(browser.runtime.onMessage, 'addListener').mockImplementation(() => undefined);
  listenToReaders(
    {
      placed: ({ address }, { tabId, frameId }) => void heard.push([address, tabId, frameId]),
      noteChosen: ({ noteId }) => void heard.push(noteId),
    },
    ended.signal,
  );
  send = add.mock.calls[0]![0] as unknown as typeof send;
});
afterEach(() => {
  ended.abort();
  vi.restoreAllMocks();
});

const placed = (address: unknown): object => ({
  report: 'placed',
  content: {
    top: true,
    opened: 1,
    address,
    speechId: null,
    speech: {
      title: '讲话',
      lang: 'zh',
      outline: [],
      paragraphs: [],
      fingerprint: { hashes: [], shingles: 0 },
      evidence: {},
    },
    placements: {},
  } satisfies Record<keyof Placed, unknown>,
});

describe('the address a page reports', () => {
  it.each([
    [
      'of its own origin, where it went by its history',
      page.url,
      'https://www.news.cn/b.htm',
      'https://www.news.cn/b.htm',
    ],
    ['of another', page.url, 'https://www.gov.cn/a.htm', page.url],
    ['that a click would run', page.url, 'javascript:alert(1)', page.url],
    ['that is none', page.url, 'news', page.url],
    ['of another file', 'file:///home/a.htm', 'file:///home/b.htm', 'file:///home/a.htm'],
    [
      'of the article a page of ours shows',
      `${ROOT}read.html?id=k3j9x0a1b2c3d4e5`,
      'https://www.gov.cn/',
      'read:/k3j9x0a1b2c3d4e5',
    ],
  ])('%s', (_what, url, address, expected) => {
    send(placed(address), { ...page, url });
    expect(heard).toEqual([[expected, 7, 3]]);
  });
});

it.each([
  ['another extension', placed(page.url), { ...page, id: 'another' }],
  ['no tab', placed(page.url), { ...page, tab: undefined }],
  ['an address that is none', placed(7), page],
  ['no report', { call: 'placed' }, page],
  ['an unknown report', { report: 'constructor', content: {} }, page],
])('ignores %s', (_what, message, sender) => {
  send(message, sender);
  expect(heard).toEqual([]);
});

it('hears which note was chosen', () => {
  send({ report: 'noteChosen', content: { noteId: 'k3j9x0a1b2c3d4e5' } }, page);
  expect(heard).toEqual(['k3j9x0a1b2c3d4e5']);
});
