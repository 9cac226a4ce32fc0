import { askFromPage } from '@/utils/messaging/ask-from-page';
import { CallFailed } from '@/utils/messaging/call-failed';
import { pageAddress } from '@/utils/messaging/page-address';
import type { PageLife } from '@/utils/messaging/page-life';
import type { Here, PageSession } from '@/utils/messaging/page-reader';
import { reportFromPage } from '@/utils/messaging/report-from-page';
import type { SpeechDraft } from '@/utils/model/speech';
import type { PageNotes } from './page-notes';
import { watchPageChanges } from './watch-page-changes';

/** What the page scripts know of this frame together, and what the side panel is told of it. */
export type ReaderSession = PageSession & {
  /** Tells the side panel where everything is, from the first time it asked. */
  report: (asked?: boolean) => void;
};

type World = {
  view: Window & typeof globalThis;
  life: PageLife;
  notes: PageNotes;
  /** Something shown may have to change. */
  onRefresh: () => void;
  signal: AbortSignal;
};

export function readerSession({ view, life, notes, onRefresh, signal }: World): ReaderSession {
  let speech: SpeechDraft | undefined;
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
  let styled = false;
  const known = Promise.withResolvers<void>();
  let placing = new AbortController();
  signal.addEventListener('abort', () => placing.abort());

  const readSpeech = async (): Promise<SpeechDraft> => {
    const before = pageAddress(view);
    if (!life.speeches) await askFromPage('bringSpeeches', {});
    if (!life.speeches) throw new CallFailed('unreachable', 'what understands speeches did not come');
    if (pageAddress(view) !== before && speech === undefined) throw new CallFailed('unreachable', 'the page went on');
    return (speech ??= life.speeches.read());
  };
  const report = async (asked = false): Promise<void> => {
    watched ||= asked;
    if (!watched) return;
    const draft = await readSpeech();
    const placements = Object.fromEntries(
      [...notes.placements()].map(([id, place]) => [
        id,
        { state: place.state, start: 'start' in place ? place.start : undefined },
      ]),
    );
    reportFromPage('placed', { top: view === view.top, speechId: here.speechId, speech: draft, placements });
    if (asked && chosen) reportFromPage('noteChosen', chosen);
    if (asked) chosen = undefined;
  };
  const watchChanges = watchPageChanges({
    view,
    onChange() {
      speech = undefined;
      void place();
    },
    signal,
  });
  /** Observes while something is kept from here; attributes too while something of it is awaited. */
  const watchFor = (): void => {
    const kept = notes.notes();
    watchChanges(kept.length === 0 ? 'nothing' : kept.every(({ id }) => notes.boundsOf(id)) ? 'text' : 'everything');
  };
  const place = async (): Promise<void> => {
    placing.abort();
    placing = new AbortController();
    const { signal } = placing;
    const placed = notes.place(here.notes, here.themes, signal);
    // From the reading of the text on: what changes while notes are placed in slices would be missed else.
    watchFor();
    await placed;
    if (signal.aborted) return;
    void report().catch(() => undefined);
    watchFor();
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
        return; // The next act of the reader says what is wrong.
      }
      if (signal.aborted) return;
      await place();
      onRefresh();
    },
    changed(speechId) {
      here = { ...here, speechId, notes: notes.notes() };
      watchFor();
      void report().catch(() => undefined);
    },
    choose(noteId, write) {
      chosen = { noteId, write };
      reportFromPage('noteChosen', chosen);
    },
    report: (asked) => void report(asked).catch(() => undefined),
  };
}
