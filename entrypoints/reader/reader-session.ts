import { askFromPage } from '@/utils/messaging/ask-from-page';
import { CallFailed } from '@/utils/messaging/call-failed';
import { pageAddress } from '@/utils/messaging/page-address';
import type { PageLife } from '@/utils/messaging/page-life';
import type { Here, PageSession } from '@/utils/messaging/page-reader';
import { reportFromPage } from '@/utils/messaging/report-from-page';
import { USUAL_KEYS } from '@/utils/model/key-of';
import { MAX_URL } from '@/utils/model/limits';
import type { OwnField } from '@/utils/model/note';
import type { SpeechDraft } from '@/utils/model/speech';
import { dom } from '@/utils/anchoring/dom';
import { changedPlaces, unplacedState } from './changed-places';
import { openShadowRoots } from './open-shadow-roots';
import type { PageNotes } from './page-notes';
import { pagePlacements } from './page-placements';
import { watchPageChanges } from './watch-page-changes';
import { watchedNodes } from './watched-nodes';

/** A slice of looking for shadow roots, ms. */
const SLICE = 8;
/** How long a page is given until what is missing in it counts as missing, ms: many bring their text late. */
const LATE = 3_000;
/** What Chromium's translator marks a page with. */
const TRANSLATED = /\btranslated-(?:ltr|rtl)\b/;

/** What the page scripts know of this frame together, and what the side panel is told of it. */
export type ReaderSession = PageSession & {
  /** Once what is kept from here has been asked for and placed, as it is known by now. */
  refreshed: () => Promise<void>;
  /** The page goes out of sight, perhaps for good: nothing goes on until `refresh`. */
  rest: () => void;
};

type World = {
  view: Window & typeof globalThis;
  life: PageLife;
  notes: PageNotes;
  /** Something shown may have to change. */
  onRefresh: () => void;
  /** The page has another address: what is open of the old one is closed, before anything of it is forgotten. */
  onLeave: () => void;
  /** The page is too long to be searched to its end, and so many notes were not found before. Told once for each address. */
  onCut: (count: number) => void;
  signal: AbortSignal;
};

export function readerSession({ view, life, notes, onRefresh, onLeave, onCut, signal }: World): ReaderSession {
  /** The speech as it was read, and what the page looked like then. */
  let speech: { draft: SpeechDraft; stamp: string } | undefined;
  let watched = false;
  let chosen: { noteId: string; write?: OwnField } | undefined;
  let here: Here = {
    speechId: null,
    speech: null,
    notes: [],
    themes: [],
    likely: [],
    // Until the settings are known; nothing is shown before, but for a refusal.
    locale: view.document.documentElement.lang.startsWith('zh') ? 'zh-CN' : 'en',
    settings: {
      locale: 'auto',
      appearance: 'system',
      keys: true,
      toolbarKeys: USUAL_KEYS,
      suggest: true,
      quick: false,
      look: 'cards',
      review: { over: 'marked', fresh: 10, again: 50 },
      writer: { name: '' },
      writing: { quotedShare: 0.3, ownNames: [] },
    },
  };
  let address = pageAddress(view);
  /** The open shadow roots of the page, found before it is read: what changes in them from then on is seen. */
  let shadowRoots: ShadowRoot[] = [];
  let saidCut: string | undefined;
  let styled = false;
  const known = Promise.withResolvers<void>();
  /** The latest refresh: it alone may change what is known, whichever answer comes first. */
  let asking = new AbortController();
  let refreshing: Promise<void> | undefined;
  let placing = new AbortController();
  let telling: ReturnType<typeof setTimeout> | undefined;
  const tellNothing = (): void => {
    clearTimeout(telling);
    telling = undefined;
  };
  signal.addEventListener('abort', () => {
    placing.abort();
    tellNothing();
  });

  /** Changes with the text of the page, as good as always: what comes late outside of what is observed belongs to the speech, too. */
  const stampNow = (): string => `${dom.textContent(view.document.body)?.length} ${view.document.title}`;
  const readSpeech = async (): Promise<SpeechDraft> => {
    const before = pageAddress(view);
    if (!life.speeches) await askFromPage('bringSpeeches', {});
    if (!life.speeches) throw new CallFailed('unreachable', 'what understands speeches did not come');
    const stamp = stampNow();
    if (speech?.stamp === stamp) return speech.draft;
    if (pageAddress(view) !== before) throw new CallFailed('unreachable', 'the page went on');
    const draft = await life.speeches.read();
    if (pageAddress(view) !== before) throw new CallFailed('unreachable', 'the page went on');
    speech = { draft, stamp };
    return speech.draft;
  };
  const report = async (asked = false): Promise<void> => {
    watched ||= asked;
    if (!watched) return;
    const draft = await readSpeech();
    const found = notes.placements();
    // With nothing kept the page is not even read.
    const placements = found.size === 0 ? {} : pagePlacements(notes.page(), found);
    reportFromPage('placed', {
      top: view === view.top,
      opened: performance.timeOrigin,
      address: address.slice(0, MAX_URL),
      speechId: here.speechId,
      speech: draft,
      placements,
    });
    if (asked && chosen) reportFromPage('noteChosen', chosen);
    if (asked) chosen = undefined;
  };
  const tellPlaces = async (): Promise<void> => {
    // In another language, for this visit.
    if (TRANSLATED.test(view.document.documentElement.className)) return;
    const told = notes.notes();
    const places = changedPlaces(told, notes.placements(), notes.beyondReach() > 0);
    if (Object.keys(places).length === 0) return;
    await askFromPage('reportPlaces', { places }, address);
    for (const note of told) if (places[note.id]) note.unplaced = unplacedState(places[note.id]);
  };
  /** Tells, once the page had its time, which notes have no place in it any more, or have one again. Not put off by a page that goes on changing. */
  const tellPlacesLater = (): void => {
    telling ??= setTimeout(() => {
      telling = undefined;
      if (view.document.readyState === 'loading') tellPlacesLater();
      // Told at the next visit, if not now.
      else void tellPlaces().catch(() => undefined);
    }, LATE);
  };
  const changes = watchPageChanges({ view, onChange: () => follow(), signal });
  /** Observes the page, with these shadow roots of it; `shows`: attributes that may show text, too. */
  const watchAll = (roots: Node[], shows: boolean): void => {
    const { document } = view;
    changes.watch({
      deep: [document.body ?? document.documentElement, ...roots],
      around: [document, document.documentElement],
      shows,
    });
  };
  /** Observes no more than is needed: nothing, what is painted, or everything while something is awaited. */
  const watchNeeded = (): void => {
    const kept = notes.notes();
    if (kept.length === 0) changes.watch(undefined);
    else if (kept.every(({ id }) => notes.hitOf(id))) changes.watch({ ...watchedNodes(notes.ends()), shows: false });
    else watchAll(shadowRoots, true);
  };
  /** Places notes; what was placed before and is still being looked for is given up. Whether anything may be elsewhere now. */
  const run = async (act: (going: AbortSignal) => Promise<boolean>): Promise<boolean> => {
    placing.abort();
    placing = new AbortController();
    const { signal: going } = placing;
    // From the reading of the text on: what changes while notes are placed in slices would be missed else.
    if (here.notes.length > 0) {
      watchAll([], true);
      shadowRoots = await openShadowRoots(view.document.documentElement, { signal: going, slice: SLICE });
      if (going.aborted) return false;
      watchAll(shadowRoots, true);
    }
    const moved = await act(going);
    if (going.aborted) return false;
    if (moved) void report().catch(() => undefined);
    if (notes.beyondReach() > 0 && saidCut !== address) onCut(notes.beyondReach());
    if (notes.beyondReach() > 0) saidCut = address;
    watchNeeded();
    if (notes.notes().length > 0) tellPlacesLater();
    return moved;
  };
  const follow = async (): Promise<void> => {
    if (pageAddress(view) !== address) void refresh();
    // A card that is open shows what differs.
    else if (await run(notes.follow)) onRefresh();
  };
  const leave = (at: string): void => {
    onLeave();
    tellNothing();
    address = at;
    here = { ...here, speechId: null, speech: null, notes: [] };
    // At once: the page may go on using the nodes that were painted for other words.
    void run(async (going) => {
      await notes.place([], here.themes, going);
      return false;
    });
  };
  const ask = async (latest: AbortSignal): Promise<void> => {
    speech = undefined;
    const at = pageAddress(view);
    if (at !== address) leave(at);
    if (!styled) {
      askFromPage('bringStyle', {}).then(
        () => (styled = true),
        () => undefined,
      );
    }
    /** Whoever waits for a refresh that was overtaken, by another or by the page, waits for the one that counts. */
    const overtaken = (): Promise<void> | undefined => {
      if (signal.aborted) return Promise.resolve();
      if (latest.aborted) return refreshing;
      return pageAddress(view) === at ? undefined : refresh();
    };
    try {
      let answer = await askFromPage('readHere', {}, at);
      const other = overtaken();
      if (other) return await other;
      here = {
        ...here,
        themes: answer.themes,
        likely: answer.likely,
        locale: answer.locale,
        settings: answer.settings,
      };
      known.resolve();
      if (answer.speechId === null) {
        const { title, fingerprint, pager, canonical, date, evidence } = await readSpeech();
        const other = overtaken();
        if (other) return await other;
        const text = { title, fingerprint, pager, canonical, date, evidence };
        answer = await askFromPage('readHere', { text }, at);
      }
      const later = overtaken();
      if (later) return await later;
      here = answer;
    } catch {
      const other = overtaken();
      if (other) return await other;
      known.resolve();
      // The next act of the reader says what is wrong. What was painted goes on.
      if (here.notes.length > 0) await follow();
      return;
    }
    await run(async (going) => {
      await notes.place(here.notes, here.themes, going);
      return true;
    });
    const other = overtaken();
    if (other) return await other;
    onRefresh();
  };
  function refresh(): Promise<void> {
    asking.abort();
    asking = new AbortController();
    refreshing = ask(asking.signal);
    return refreshing;
  }

  return {
    here: () => here,
    address: () => address,
    known: known.promise,
    speech: readSpeech,
    refresh,
    refreshed: () => refreshing ?? Promise.resolve(),
    changed(speechId) {
      here = { ...here, speechId, notes: notes.notes() };
      watchNeeded();
      void report().catch(() => undefined);
    },
    choose(noteId, write) {
      chosen = { noteId, ...(write && { write }) };
      reportFromPage('noteChosen', chosen);
    },
    report: (asked) => void report(asked).catch(() => undefined),
    rest() {
      placing.abort();
      tellNothing();
      changes.pause();
    },
  };
}
