import type { readerTexts } from '@/utils/i18n/reader-texts';
import type { Say } from '@/utils/i18n/say-in';
import type { PageReader } from '@/utils/messaging/page-reader';
import type { ControlHost } from './control-host';
import { failureText } from './failure-text';
import { controlView, type ViewActs, type ViewState } from './control-view';

/** How long a message that needs nothing done stays, ms: twice the time it takes to read it and press a key. */
const TOAST_TIME = 6_000;

/** What is shown in the page, and how it changes. */
export type ControlDisplay = {
  state: () => ViewState;
  show: (change: Partial<ViewState>) => void;
  /** Says what happened; what failed stays until it is read. */
  toast: (text: string, more?: Omit<NonNullable<ViewState['toast']>, 'text'>) => void;
  /** Takes a message away that needs nothing done: it would stand on what opens now. */
  hush: () => void;
  /** Says what failed and the way out. */
  fail: (error: unknown, retry?: () => void) => void;
};

type World = {
  view: Window;
  host: ControlHost;
  reader: PageReader;
  say: Say<typeof readerTexts>;
  acts: () => ViewActs;
};

export function controlDisplay({ view, host, reader, say, acts }: World): ControlDisplay {
  const { session, signal } = reader;
  let state: ViewState = {};
  let timer = 0;
  signal.addEventListener('abort', () => view.clearTimeout(timer));

  /** Keys are shown only while they work. */
  const withoutKeys = <T extends { keys?: string }>(act: T): T =>
    session.here().settings.keys ? act : { ...act, keys: undefined };
  const show = (change: Partial<ViewState>): void => {
    if (signal.aborted) return;
    state = { ...state, ...change };
    const here = session.here();
    const content = controlView(state, { here, say, reader, on: acts() });
    host.show(content, { locale: here.locale, appearance: here.settings.appearance });
  };
  const toast: ControlDisplay['toast'] = (text, more = {}) => {
    view.clearTimeout(timer);
    const { action, more: others } = more;
    show({ toast: { text, ...more, action: action && withoutKeys(action), more: others?.map(withoutKeys) } });
    if (more.tone !== 'bad') timer = view.setTimeout(() => show({ toast: undefined }), TOAST_TIME);
  };
  return {
    state: () => state,
    show,
    toast,
    hush: () => (state.toast?.tone === 'bad' ? undefined : show({ toast: undefined })),
    fail: (error, retry) =>
      toast(failureText(error, say), {
        tone: 'bad',
        action: retry && { label: say('retry'), run: retry },
      }),
  };
}
