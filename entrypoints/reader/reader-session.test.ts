import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageAnswers, PageNote } from '@/utils/messaging/calls';
import type { PageLife } from '@/utils/messaging/page-life';
import type { Placement } from '@/utils/model/placement';
import type { PageNotes } from './page-notes';
import { readerSession, type ReaderSession } from './reader-session';

type Here = PageAnswers['readHere'];
type Asked = { at: string; answer: (here: Here) => void; fail: () => void };

/** What `readHere` was asked, to be answered in any order. */
let asked: Asked[];
let notes: PageNote[];
let session: ReaderSession;
let ended: AbortController;
let onLeave: ReturnType<typeof vi.fn<() => void>>;
let onRefresh: ReturnType<typeof vi.fn<() => void>>;
let placements: Map<string, Placement>;
let told: unknown[];
let follow: ReturnType<typeof vi.fn<() => Promise<boolean>>>;

const note = (id: string): PageNote => ({
  id,
  anchor: { exact: '读', prefix: '', suffix: '', start: 0 },
  quote: '读',
  section: [],
  themes: [],
  thought: '',
  application: '',
  created: 0,
});
const kept = (id: string): Here => ({
  speechId: `speech of ${id}`,
  speech: { title: '讲话' },
  notes: [note(id)],
  themes: [],
  likely: [],
  locale: 'en',
  settings: {
    locale: 'auto',
    appearance: 'system',
    keys: true,
    toolbarKeys: 'hn0cqz',
    suggest: true,
    quick: false,
    look: 'cards',
    review: { over: 'marked', fresh: 10, again: 50 },
    writer: { name: '' },
    writing: { quotedShare: 0.3, ownNames: [] },
  },
});
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
const drawn = (): string[] => notes.map(({ id }) => id);

beforeEach(() => {
  history.replaceState(null, '', '/a');
  asked = [];
  notes = [];
  placements = new Map();
  told = [];
  ended = new AbortController();
  onLeave = vi.fn();
  onRefresh = vi.fn();
  follow = vi.fn(async () => false);
  type Message = { call?: string; at: string; argument?: unknown };
  const sendMessage = ({ call, at, argument }: Message): Promise<unknown> => {
    if (call === 'reportPlaces') told.push(argument);
    if (call !== 'readHere') return Promise.resolve({ ok: true, value: {} });
    return new Promise((resolve) => {
      asked.push({
        at,
        answer: (value) => resolve({ ok: true, value }),
        fail: () => resolve({ ok: false, code: 'unknown', message: 'no' }),
      });
    });
  };
  vi.stubGlobal('chrome', { runtime: { id: 'ours', sendMessage } });
  const pageNotes: Partial<PageNotes> = {
    notes: () => notes,
    place: async (next) => void (notes = next),
    follow,
    beyondReach: () => 0,
    hitOf: () => ({ start: 0, end: 1 }),
    placements: () => placements,
    ends: () => [],
  };
  session = readerSession({
    view: window,
    life: {} as PageLife,
    notes: pageNotes as PageNotes,
    onRefresh,
    onLeave,
    onCut: vi.fn(),
    signal: ended.signal,
  });
});
afterEach(() => {
  ended.abort();
  vi.unstubAllGlobals();
});

it('lets the answer for an address the page has left change nothing, however late it comes', async () => {
  const first = session.refresh();
  history.pushState(null, '', '/b');
  const second = session.refresh();
  expect(asked.map(({ at }) => new URL(at).pathname)).toEqual(['/a', '/b']);
  asked[1]!.answer(kept('b'));
  await second;
  asked[0]!.answer(kept('a'));
  await first;
  expect(drawn()).toEqual(['b']);
  expect(session.here().speechId).toBe('speech of b');
});

it('lets the later of two refreshes of one page count, and has who asked first wait for it', async () => {
  let done = false;
  void session.refresh().then(() => (done = true));
  const second = session.refresh();
  asked[0]!.answer(kept('old'));
  await settled();
  expect(done).toBe(false);
  asked[1]!.answer(kept('new'));
  await second;
  await settled();
  expect(done).toBe(true);
  expect(drawn()).toEqual(['new']);
});

it('asks anew when the page went on meanwhile and nobody told', async () => {
  const read = session.refresh();
  history.pushState(null, '', '/b');
  asked[0]!.answer(kept('a'));
  await settled();
  expect(drawn()).toEqual([]);
  asked[1]!.answer(kept('b'));
  await read;
  expect(new URL(asked[1]!.at).pathname).toBe('/b');
  expect(drawn()).toEqual(['b']);
});

it('takes the old page’s notes away at once, after what was open of them is closed, and keeps them away when nobody answers', async () => {
  const first = session.refresh();
  asked[0]!.answer(kept('a'));
  await first;
  const open: string[] = [];
  onLeave.mockImplementation(() => void open.push(new URL(session.address()).pathname, ...drawn()));
  history.pushState(null, '', '/b');
  const second = session.refresh();
  expect(open).toEqual(['/a', 'a']);
  expect(drawn()).toEqual([]);
  asked[1]!.fail();
  await second;
  expect(drawn()).toEqual([]);
  expect(session.here().notes).toEqual([]);
  expect(session.here().speechId).toBeNull();
});

it('leaves what is painted when nobody answers on the same page', async () => {
  const first = session.refresh();
  asked[0]!.answer(kept('a'));
  await first;
  const second = session.refresh();
  asked[1]!.fail();
  await second;
  expect(drawn()).toEqual(['a']);
  expect(follow).toHaveBeenCalledOnce();
  expect(onLeave).not.toHaveBeenCalled();
});

it('tells that what is shown may have to change when notes are elsewhere now', async () => {
  const first = session.refresh();
  asked[0]!.answer(kept('a'));
  await first;
  onRefresh.mockClear();
  follow.mockResolvedValueOnce(true);
  const second = session.refresh();
  asked[1]!.fail();
  await second;
  expect(onRefresh).toHaveBeenCalledOnce();
});

describe('what is missing in the page', () => {
  const lost: Placement = { state: 'lost', candidates: [] };
  const found: Placement = { state: 'exact', start: 0, end: 1, score: 1 };
  const open = async (unplaced?: PageNote['unplaced']): Promise<void> => {
    const refreshed = session.refresh();
    const here = kept('a');
    asked
      .at(-1)!
      .answer({ ...here, notes: here.notes.map((one) => ({ ...one, ...(unplaced !== undefined && { unplaced }) })) });
    await refreshed;
  };
  beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
  afterEach(() => vi.useRealTimers());

  it('is told once, when the page has had its time; what comes until then is not missing', async () => {
    placements.set('a', lost);
    await open(null);
    await vi.advanceTimersByTimeAsync(2_900);
    expect(told).toEqual([]);
    await vi.advanceTimersByTimeAsync(200);
    expect(told).toEqual([{ places: { a: 'lost' } }]);
    await open('lost');
    await vi.advanceTimersByTimeAsync(9_000);
    expect(told).toHaveLength(1);

    placements.set('a', found);
    await open('lost');
    await vi.advanceTimersByTimeAsync(3_100);
    expect(told[1]).toEqual({ places: { a: 'exact' } });
  });

  it('comes late: nothing is told', async () => {
    placements.set('a', lost);
    await open(null);
    await vi.advanceTimersByTimeAsync(1_000);
    placements.set('a', found);
    await vi.advanceTimersByTimeAsync(9_000);
    expect(told).toEqual([]);
  });

  it('is translated: nothing is told', async () => {
    document.documentElement.className = 'js translated-ltr';
    placements.set('a', lost);
    await open(null);
    await vi.advanceTimersByTimeAsync(9_000);
    document.documentElement.className = '';
    expect(told).toEqual([]);
  });

  it('of another page of the speech, or of one that is left: nothing is told', async () => {
    placements.set('a', lost);
    await open();
    await vi.advanceTimersByTimeAsync(9_000);
    await open(null);
    session.rest();
    await vi.advanceTimersByTimeAsync(9_000);
    await open(null);
    history.pushState(null, '', '/b');
    void session.refresh();
    await vi.advanceTimersByTimeAsync(2_000);
    expect(told).toEqual([]);
  });
});
