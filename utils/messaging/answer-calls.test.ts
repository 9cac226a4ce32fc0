import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { answerCalls, type OwnHandlers, type PageHandlers } from './answer-calls';
import { ownCalls, pageCalls } from './calls';
import type { Answer } from './send-call';

const ID = 'our-extension';
const ORIGIN = 'chrome-extension://our-extension';

const senders = {
  page: { id: ID, url: 'https://www.news.cn/a.htm', origin: 'https://www.news.cn', tab: { id: 7 }, frameId: 0 },
  'frame of a page': {
    id: ID,
    url: 'http://www.gov.cn/b.htm',
    origin: 'http://www.gov.cn',
    tab: { id: 7 },
    frameId: 3,
  },
  'side panel': { id: ID, url: `${ORIGIN}/sidepanel.html`, origin: ORIGIN },
  'notebook in a tab': { id: ID, url: `${ORIGIN}/notebook.html`, origin: ORIGIN, tab: { id: 9 }, frameId: 0 },
  'article in a tab': {
    id: ID,
    url: `${ORIGIN}/read.html?id=k3j9x0a1b2c3d4e5#opened=1`,
    origin: ORIGIN,
    tab: { id: 9 },
    frameId: 0,
  },
  'list of articles': { id: ID, url: `${ORIGIN}/read.html`, origin: ORIGIN, tab: { id: 9 }, frameId: 0 },
  'another extension': {
    id: 'another',
    url: 'https://www.news.cn/a.htm',
    origin: 'https://www.news.cn',
    tab: { id: 7 },
    frameId: 0,
  },
  'page that forges our address': {
    id: ID,
    url: `${ORIGIN}/x.html`,
    origin: 'https://evil.example',
    tab: { id: 7 },
    frameId: 0,
  },
  'page of a file': { id: ID, url: 'file:///etc/hosts', origin: 'null', tab: { id: 7 }, frameId: 0 },
  nobody: { id: ID },
};
const trustedAs: Record<string, 'page' | 'own' | 'both' | undefined> = {
  page: 'page',
  // Where the browser lets us into files, the reader has said so.
  'page of a file': 'page',
  'list of articles': 'own',
  'article in a tab': 'both',
  'frame of a page': 'page',
  'side panel': 'own',
  'notebook in a tab': 'own',
};

/** An argument that fits, for each call. */
const id = 'abcdefgh12345678';
const fits: Record<string, unknown> = {
  watchPage: { title: '讲话' },
  leaving: {},
  callReader: {},
  bringControls: {},
  bringSpeeches: {},
  bringArticleFinder: {},
  bringStyle: {},
  readHere: {
    text: {
      title: '讲话',
      fingerprint: { hashes: [1, 2], shingles: 2 },
      pager: { page: 2, pages: 3 },
      canonical: 'http://www.gov.cn/a.htm',
      date: '2025-04-28',
      evidence: { date: { from: 'text' } },
    },
  },
  keepNote: {
    speech: {
      title: '讲话',
      lang: 'zh',
      outline: [],
      paragraphs: ['书要读进去。'],
      fingerprint: { hashes: [], shingles: 0 },
      evidence: {},
    },
    note: {
      id,
      anchor: { exact: '书要读', prefix: '', suffix: '进去。', start: 0 },
      quote: '书要读',
      paragraph: { index: 0, text: '书要读进去。' },
      section: [],
      themes: [],
      thought: '',
      application: '',
    },
  },
  writeWords: { noteId: id, words: { thought: '想', application: '用' }, seen: { thought: '', application: '' } },
  changeThemes: { noteId: id, add: id, remove: id },
  setQuick: { on: true },
  suggestThemes: { quote: '把桥修好', paragraph: '要把桥修好。', section: ['一、修桥'], title: '在渡口的讲话' },
  moveNote: {
    noteId: id,
    anchor: { exact: '书要读', prefix: '', suffix: '进去。', start: 0 },
    quote: '书要读',
    paragraph: { index: 0, text: '书要读进去。' },
    section: [],
    how: 'resized',
  },
  refusePlace: { noteId: id, words: '书要念' },
  reportPlaces: { places: { [id]: 'lost' } },
  removeNote: { noteId: id },
  undo: { actionId: 'clock' },
  openPanel: {},
  startReader: { tabId: 7 },
  saveWords: { table: 'notes', id, fields: { thought: '想' }, seen: { thought: '' }, both: true },
  saveStudyNotes: { id, fields: { title: '读进去', blocks: [] }, seen: 'clock', sitting: id, name: '关窗前' },
};

it('tries every call there is', () => {
  expect(Object.keys(fits).sort()).toEqual([...Object.keys(pageCalls), ...Object.keys(ownCalls)].sort());
});

let called: string[];
let ask: (message: unknown, sender: object) => Promise<Answer | undefined>;

beforeEach(() => {
  called = [];
  const record = (names: string[]): object =>
    Object.fromEntries(
      names.map((name) => [
        name,
        async (_: unknown, sender: unknown) => (called.push(`${name} ${JSON.stringify(sender)}`), name),
      ]),
    );
  vi.spyOn(browser.runtime, 'id', 'get').mockReturnValue(ID);
  vi.spyOn(browser.runtime, 'getURL').mockImplementation((path) => ORIGIN + path);
  const add = vi.spyOn(browser.runtime.onMessage, 'addListener').mockImplementation(() => undefined);
  answerCalls(record(Object.keys(pageCalls)) as PageHandlers, record(Object.keys(ownCalls)) as OwnHandlers);
  const listener = add.mock.calls[0]![0] as unknown as (
    message: unknown,
    sender: object,
    respond: (answer: Answer) => void,
  ) => true | undefined;
  ask = (message, sender) =>
    new Promise((resolve) => {
      if (listener(message, sender, resolve) !== true) resolve(undefined);
    });
});

describe('answerCalls', () => {
  const cases = Object.keys(senders).flatMap((who) => Object.keys(fits).map((call) => [who, call] as const));
  it.each(cases)('%s: %s', async (who, call) => {
    const answer = await ask({ call, argument: fits[call] }, senders[who as keyof typeof senders]);
    const trusted = trustedAs[who];
    const may = trusted === 'both' || trusted === (call in ownCalls ? 'own' : 'page');
    expect(answer).toMatchObject(may ? { ok: true, value: call } : { ok: false, code: 'refused' });
    expect(called).toHaveLength(may ? 1 : 0);
  });

  it('speaks for the address the browser gives, whatever the message says', async () => {
    await ask({ call: 'callReader', argument: { url: 'https://other.example/' } }, senders['frame of a page']);
    expect(called).toEqual(['callReader {"url":"http://www.gov.cn/b.htm","tabId":7,"frameId":3}']);
  });

  it('speaks for the article that our page shows, and for the file that is open, whatever the message says', async () => {
    const at = 'read:/anotherarticle00';
    await ask({ call: 'callReader', argument: {}, at }, senders['article in a tab']);
    await ask({ call: 'callReader', argument: {}, at }, senders['page of a file']);
    await ask({ call: 'callReader', argument: {}, at }, senders.page);
    expect(called).toEqual([
      'callReader {"url":"read:/k3j9x0a1b2c3d4e5","tabId":9,"frameId":0}',
      'callReader {"url":"file:///etc/hosts","tabId":7,"frameId":0}',
      'callReader {"url":"https://www.news.cn/a.htm","tabId":7,"frameId":0}',
    ]);
  });

  it.each([
    ['another place of its origin is believed', 'http://www.gov.cn/c.htm?p=2', 'http://www.gov.cn/c.htm?p=2'],
    ['another origin is not', 'https://www.gov.cn/c.htm', 'http://www.gov.cn/b.htm'],
    ['another host is not', 'http://www.gov.cn.evil.example/c.htm', 'http://www.gov.cn/b.htm'],
    ['something that is no address is not', 'c.htm', 'http://www.gov.cn/b.htm'],
    ['something that is no text is not', { toString: 1 }, 'http://www.gov.cn/b.htm'],
  ])('where a page says it is: %s', async (_what, at, url) => {
    await ask({ call: 'callReader', argument: {}, at }, senders['frame of a page']);
    expect(called).toEqual([`callReader ${JSON.stringify({ url, tabId: 7, frameId: 3 })}`]);
  });

  it('takes facts of a speech that a closing page sends, with what was on its way', async () => {
    const argument = { table: 'speeches', id, fields: { speaker: '顾澄', date: '' }, seen: {}, both: { sent: '顾' } };
    expect(await ask({ call: 'saveWords', argument }, senders['side panel'])).toMatchObject({ ok: true });
    const wrong = { ...argument, fields: { speaker: '长'.repeat(501) } };
    expect(await ask({ call: 'saveWords', argument: wrong }, senders['side panel'])).toMatchObject({ ok: false });
  });

  it.each([
    ['no such call', { call: 'deleteEverything', argument: {} }],
    ['a name from the prototype', { call: 'constructor', argument: {} }],
    ['an argument of another shape', { call: 'removeNote', argument: { noteId: { $ne: null } } }],
    ['a passage of nothing', { call: 'moveNote', argument: { ...(fits['moveNote'] as object), quote: '' } }],
    ['a move for no reason', { call: 'moveNote', argument: { ...(fits['moveNote'] as object), how: 'because' } }],
    ['a place there is none of', { call: 'reportPlaces', argument: { places: { [id]: 'gone' } } }],
    ['a place of what is no note', { call: 'reportPlaces', argument: { places: { constructor: 'lost', '': 'lost' } } }],
    ['words longer than a passage', { call: 'refusePlace', argument: { noteId: id, words: '长'.repeat(5_001) } }],
    ['no argument', { call: 'removeNote' }],
    [
      'a quotation of a million characters',
      { call: 'writeWords', argument: { noteId: id, words: { thought: 'x'.repeat(1_000_000) }, seen: {} } },
    ],
  ])('refuses %s', async (_what, message) => {
    expect(await ask(message, senders.page)).toMatchObject({ ok: false, code: 'refused' });
    expect(called).toEqual([]);
  });

  it.each<[string, object]>([
    ['hashes that are no numbers', { fingerprint: { hashes: ['1'], shingles: 1 } }],
    ['hashes that do not ascend', { fingerprint: { hashes: [2, 1], shingles: 2 } }],
    ['the same hash twice', { fingerprint: { hashes: [1, 1], shingles: 2 } }],
    ['hashes of 64 bits', { fingerprint: { hashes: [2 ** 32], shingles: 1 } }],
    [
      'more hashes than are kept',
      { fingerprint: { hashes: Array.from({ length: 1_025 }, (_, n) => n), shingles: 2000 } },
    ],
    ['half a shingle', { fingerprint: { hashes: [1], shingles: 0.5 } }],
    ['no fingerprint', { fingerprint: undefined }],
    ['a thousand pages', { pager: { page: 1, pages: 1000 } }],
    ['page nought', { pager: { page: 0, pages: 3 } }],
    ['a page that is no number', { pager: { page: '2', pages: 3 } }],
    ['an address that is a script', { canonical: 'javascript:alert(1)' }],
    ['a day that is none', { date: '去年' }],
    ['a title of 10,000 characters', { title: 'x'.repeat(10_000) }],
  ])('refuses a page’s text with %s', async (_what, part) => {
    const { text } = fits['readHere'] as { text: object };
    const message = { call: 'readHere', argument: { text: { ...text, ...part } } };
    expect(await ask(message, senders.page)).toMatchObject({ ok: false, code: 'refused' });
  });

  it.each([
    ['a report of a reader', { report: 'placed', content: {} }],
    ['null', null],
    ['a string', 'hello'],
  ])('does not answer %s', async (_what, message) => {
    expect(await ask(message, senders.page)).toBeUndefined();
  });
});
