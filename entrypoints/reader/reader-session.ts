import { askFromPage } from '@/utils/messaging/ask-from-page';
import { CallFailed } from '@/utils/messaging/call-failed';
import { pageAddress } from '@/utils/messaging/page-address';
import type { PageLife } from '@/utils/messaging/page-life';
import type { Here, PageSession } from '@/utils/messaging/page-reader';
import { reportFromPage } from '@/utils/messaging/report-from-page';
import type { SpeechDraft } from '@/utils/model/speech';
import { dom } from '@/utils/anchoring/dom';
import { openShadowRoots } from './open-shadow-roots';
import type { PageNotes } from './page-notes';
import { pagePlacements } from './page-placements';
import { watchPageChanges } from './watch-page-changes';
import { watchedNodes } from './watched-nodes';

/** A slice of looking for shadow roots, ms. */
const SLICE = 8;

/** What the page scripts know of this frame together, and what the side panel is told of it. */
export type ReaderSession = PageSession & {
  /** Tells the side panel where everything is, from the first time it asked. */
  report: (asked?: boolean) => void;
  /** The page goes out of sight, perhaps for good: nothing goes on until `refresh`. */
  rest: () => void;
};

type World = {
  view: Window & typeof globalThis;
  life: PageLife;
  notes: PageNotes;
  /** Something shown may have to change. */
  onRefresh: () => void;
  /** The page has another address, which nobody told of. */
  onMoved: () => void;
  /** The page is too long to be searched to its end, and so many notes were not found before. Told once for each address. */
  onCut: (count: number) => void;
  signal: AbortSignal;
};

export function readerSession({ view, life, notes, onRefresh, onMoved, onCut, signal }: World): ReaderSession {
  /** The speech as it was read, and what the page looked like then. */
  let speech: { draft: SpeechDraft; stamp: string } | undefined;
  let watched = false;
  let chosen: { noteId: string; write: boolean } | undefined;
  let here: Here = {
    speechId: null,
    notes: [],
    themes: [],
    likely: [],
    // Until the settings are known; nothing is shown before, but for a refusal.
    locale: view.document.documentElement.lang.startsWith('zh') ? 'zh-CN' : 'en',
    settings: { locale: 'auto', appearance: 'system', keys: true, writer: { name: '' } },
  };
  let address = pageAddress(view);
  /** The open shadow roots of the page, found before it is read: what changes in them from then on is seen. */
  let shadowRoots: ShadowRoot[] = [];
  let saidCut: string | undefined;
  let styled = false;
  const known = Promise.withResolvers<void>();
  let placing = new AbortController();
  signal.addEventListener('abort', () => placing.abort());

  /** Changes with the text of the page, as good as always: what comes late outside of what is observed belongs to the speech, too. */
  const stampNow = (): string => `${dom.textContent(view.document.body)?.length} ${view.document.title}`;
  const readSpeech = async (): Promise<SpeechDraft> => {
    const before = pageAddress(view);
    if (!life.speeches) await askFromPage('bringSpeeches', {});
    if (!life.speeches) throw new CallFailed('unreachable', 'what understands speeches did not come');
    const stamp = stampNow();
    if (speech?.stamp === stamp) return speech.draft;
    if (pageAddress(view) !== before) throw new CallFailed('unreachable', 'the page went on');
    speech = { draft: life.speeches.read(), stamp };
    return speech.draft;
  };
  const report = async (asked = false): Promise<void> => {
    watched ||= asked;
    if (!watched) return;
    const draft = await readSpeech();
    const placements = pagePlacements(notes.page(), notes.placements());
    reportFromPage('placed', { top: view === view.top, speechId: here.speechId, speech: draft, placements });
    if (asked && chosen) reportFromPage('noteChosen', chosen);
    if (asked) chosen = undefined;
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
  /** Places notes; what was placed before and is still being looked for is given up. */
  const run = async (act: (signal: AbortSignal) => Promise<boolean>): Promise<void> => {
    placing.abort();
    placing = new AbortController();
    const { signal } = placing;
    // From the reading of the text on: what changes while notes are placed in slices would be missed else.
    if (here.notes.length > 0) {
      watchAll([], true);
      shadowRoots = await openShadowRoots(view.document.documentElement, { signal, slice: SLICE });
      if (signal.aborted) return;
      watchAll(shadowRoots, true);
    }
    const moved = await act(signal);
    if (signal.aborted) return;
    if (moved) void report().catch(() => undefined);
    if (notes.beyondReach() > 0 && saidCut !== address) onCut(notes.beyondReach());
    if (notes.beyondReach() > 0) saidCut = address;
    watchNeeded();
  };
  const follow = async (): Promise<void> => {
    if (pageAddress(view) === address) await run(notes.follow);
    else onMoved();
  };

  return {
    here: () => here,
    address: () => address,
    known: known.promise,
    speech: readSpeech,
    async refresh() {
      speech = undefined;
      address = pageAddress(view);
      if (!styled) {
        askFromPage('bringStyle', {}).then(
          () => (styled = true),
          () => undefined,
        );
      }
      try {
        let answer = await askFromPage('readHere', {});
        here = {
          ...here,
          themes: answer.themes,
          likely: answer.likely,
          locale: answer.locale,
          settings: answer.settings,
        };
        known.resolve();
        if (answer.speechId === null) {
          const { title, fingerprint } = await readSpeech();
          answer = await askFromPage('readHere', { text: { title, fingerprint } });
        }
        here = answer;
      } catch {
        known.resolve();
        // The next act of the reader says what is wrong. What was painted goes on.
        if (here.notes.length > 0 && !signal.aborted) await run(notes.follow);
        return;
      }
      if (signal.aborted) return;
      await run(async (signal) => {
        await notes.place(here.notes, here.themes, signal);
        return true;
      });
      onRefresh();
    },
    changed(speechId) {
      here = { ...here, speechId, notes: notes.notes() };
      watchNeeded();
      void report().catch(() => undefined);
    },
    choose(noteId, write) {
      chosen = { noteId, write };
      reportFromPage('noteChosen', chosen);
    },
    report: (asked) => void report(asked).catch(() => undefined),
    rest() {
      placing.abort();
      changes.pause();
    },
  };
}
