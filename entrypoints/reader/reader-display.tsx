import type { ReaderHost } from './reader-host';
import type { ReaderSession } from './reader-session';
import { failureText } from './failure-text';
import { readerView, type ViewActs, type ViewState } from './reader-view';
import type { PageNotes } from './page-notes';

/** How long a message that needs nothing done stays, ms: twice the time it takes to read it and press a key. */
const TOAST_TIME = 6_000;

/** What is shown in the page, and how it changes. */
export type ReaderDisplay = {
  state: () => ViewState;
  show: (change: Partial<ViewState>) => void;
  /** Says what happened; what failed stays until it is read. */
  toast: (text: string, more?: Omit<NonNullable<ViewState['toast']>, 'text'>) => void;
  /** Says what failed and the way out. */
  fail: (error: unknown, retry?: () => void) => void;
};

type World = {
  view: Window;
  host: ReaderHost;
  notes: PageNotes;
  session: ReaderSession;
  acts: () => ViewActs;
  signal: AbortSignal;
};

export function readerDisplay({ view, host, notes, session, acts, signal }: World): ReaderDisplay {
  let state: ViewState = {};
  let timer = 0;
  signal.addEventListener('abort', () => view.clearTimeout(timer));

  const show = (change: Partial<ViewState>): void => {
    if (signal.aborted) return;
    state = { ...state, ...change };
    const here = session.here();
    const content = readerView(state, { here, say: session.say, mayType: host.isGuarded, notes, on: acts() });
    host.show(content, { locale: here.locale, appearance: here.settings.appearance });
  };
  const toast: ReaderDisplay['toast'] = (text, more = {}) => {
    view.clearTimeout(timer);
    show({ toast: { text, ...more } });
    if (more.tone !== 'bad') timer = view.setTimeout(() => show({ toast: undefined }), TOAST_TIME);
  };
  return {
    state: () => state,
    show,
    toast,
    fail: (error, retry) =>
      toast(failureText(error, session.say), {
        tone: 'bad',
        action: retry && { label: session.say('retry'), run: retry },
      }),
  };
}
