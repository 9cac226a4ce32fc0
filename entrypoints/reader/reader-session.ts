import * as v from 'valibot';
import { readerTexts } from '@/utils/i18n/reader-texts';
import { sayIn, type Say } from '@/utils/i18n/say-in';
import { askFromPage } from '@/utils/messaging/ask-from-page';
import type { PageAnswers } from '@/utils/messaging/calls';
import { reportFromPage } from '@/utils/messaging/report-from-page';
import { Settings } from '@/utils/model/settings';
import type { SpeechDraft } from '@/utils/model/speech';
import { readSpeech } from '@/utils/speeches/read-speech';
import type { PageNotes } from './page-notes';
import { watchPageChanges } from './watch-page-changes';

export type Here = PageAnswers['readHere'];

/** What this frame knows: its speech, what is kept from here, the language. */
export type ReaderSession = {
  here(): Here;
  say: Say<typeof readerTexts>;
  /** The speech of the page as it reads now. */
  speech(): SpeechDraft;
  /** Asks what is kept from here, places and paints it. What was painted stays when nobody answers. */
  refresh(): Promise<void>;
  /** A note was kept or changed without asking again. */
  changed(speechId: string): void;
  /** Tells the side panel where everything is, from the first time it asked. */
  report(asked?: boolean): void;
};

export function readerSession(view: Window & typeof globalThis, notes: PageNotes, onRefresh: () => void, signal: AbortSignal): ReaderSession {
  const { document } = view;
  let speech: SpeechDraft | undefined;
  let watched = false;
  let here: Here = {
    speechId: null,
    notes: [],
    themes: [],
    likely: [],
    // Until the settings are known; nothing is shown before, but for a refusal.
    locale: document.documentElement.lang.startsWith('zh') ? 'zh-CN' : 'en',
    settings: v.parse(Settings, {}),
  };
  let sayNow = sayIn(readerTexts, here.locale);
  let placing = new AbortController();
  let watching = new AbortController();
  signal.addEventListener('abort', () => {
    placing.abort();
    watching.abort();
  });

  const readNow = (): SpeechDraft => (speech = readSpeech(document, view.location.href));
  const report = (asked = false): void => {
    watched ||= asked;
    if (!watched) return;
    const placements = Object.fromEntries(
      [...notes.placements()].map(([id, place]) => [id, { state: place.state, start: 'start' in place ? place.start : undefined }]),
    );
    reportFromPage('placed', { top: view === view.top, speechId: here.speechId, speech: speech ?? readNow(), placements });
  };
  const watchChanges = (): void => {
    watching.abort();
    watching = new AbortController();
    watchPageChanges({ view, notes, onChange: () => void place(), signal: watching.signal });
  };
  const place = async (): Promise<void> => {
    placing.abort();
    placing = new AbortController();
    const { signal } = placing;
    await notes.place(here.notes, here.themes, signal);
    if (signal.aborted) return;
    report();
    watchChanges();
  };

  return {
    here: () => here,
    say: (key, values) => sayNow(key, values),
    speech: () => speech ?? readNow(),
    async refresh() {
      const { title, fingerprint } = readNow();
      try {
        here = await askFromPage('readHere', { title, fingerprint });
      } catch {
        return; // The next act of the reader says what is wrong.
      }
      if (signal.aborted) return;
      sayNow = sayIn(readerTexts, here.locale);
      await place();
      onRefresh();
    },
    changed(speechId) {
      here = { ...here, speechId, notes: notes.notes() };
      watchChanges();
      report();
    },
    report,
  };
}
