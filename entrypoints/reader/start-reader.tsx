import { EmptySelection, SelectionTooLong } from '@/utils/anchoring/describe-range';
import { readPageText, type PageText } from '@/utils/anchoring/page-text';
import { readerTexts } from '@/utils/i18n/reader-texts';
import { sayIn } from '@/utils/i18n/say-in';
import { answerAsReader } from '@/utils/messaging/answer-as-reader';
import { askFromPage } from '@/utils/messaging/ask-from-page';
import type { PageAnswers } from '@/utils/messaging/calls';
import type { PageLife } from '@/utils/messaging/page-life';
import { reportFromPage } from '@/utils/messaging/report-from-page';
import { MAX_QUOTE } from '@/utils/model/limits';
import { newId } from '@/utils/model/new-id';
import type { NoteDraft } from '@/utils/model/note';
import type { SpeechDraft } from '@/utils/model/speech';
import { Settings } from '@/utils/model/settings';
import * as v from 'valibot';
import { readSpeech } from '@/utils/speeches/read-speech';
import { draftNote } from './draft-note';
import { failureText } from './failure-text';
import { pageNotes } from './page-notes';
import { readerHost } from './reader-host';
import { readerKeys } from './reader-keys';
import { readerView, type ViewState } from './reader-view';
import { selectedRange } from './selected-range';
import { watchPageChanges } from './watch-page-changes';
import { watchSelection } from './watch-selection';

/** How long a message that needs nothing done stays, ms: twice the time it takes to read it and press a key. */
const TOAST_TIME = 6_000;
/** How long a note is pointed at after a jump to it, ms. */
const POINTED_TIME = 2_500;

type Here = PageAnswers['readHere'];

/** Starts the reader in this frame: what is kept is painted, what is selected can be kept. Ends when the page's life does. */
export function startReader(view: Window & typeof globalThis, life: PageLife): void {
  const { document } = view;
  const ended = new AbortController();
  const { signal } = ended;
  const endPageWatch = life.end.bind(life);
  life.end = () => {
    ended.abort();
    endPageWatch();
  };

  const notes = pageNotes(view);
  const host = readerHost(document, life, signal);
  let speech: SpeechDraft | undefined;
  let here: Here = {
    speechId: null,
    notes: [],
    themes: [],
    likely: [],
    locale: document.documentElement.lang.startsWith('zh') ? 'zh-CN' : 'en',
    settings: v.parse(Settings, {}),
  };
  let state: ViewState = {};
  /** Whether a side panel has asked for reports. */
  let watched = false;
  let say = sayIn(readerTexts, here.locale);
  let toastTimer = 0;
  let placing = new AbortController();

  const show = (change: Partial<ViewState>): void => {
    state = { ...state, ...change };
    const content = readerView(state, { here, say, fields: life.guarded, notes, on });
    host.show(content, { locale: here.locale, appearance: here.settings.appearance });
  };
  const toast = (text: string, more: Omit<NonNullable<ViewState['toast']>, 'text'> = {}): void => {
    view.clearTimeout(toastTimer);
    show({ toast: { text, ...more } });
    // A failure stays until it is read.
    if (more.tone !== 'bad') toastTimer = view.setTimeout(() => show({ toast: undefined }), TOAST_TIME);
  };
  const fail = (error: unknown, retry?: () => void): void =>
    toast(failureText(error, say), { tone: 'bad', action: retry && { label: say('retry'), run: retry } });

  const rectsOf = (noteId: string) => (): DOMRect[] => [...(notes.boundsOf(noteId)?.getClientRects() ?? [])];

  const report = (): void => {
    if (!watched || !speech) return;
    const placements = Object.fromEntries(
      [...notes.placements()].map(([id, place]) => [id, { state: place.state, start: 'start' in place ? place.start : undefined }]),
    );
    reportFromPage('placed', { top: view === view.top, speechId: here.speechId, speech, placements });
  };

  const placeAgain = async (): Promise<void> => {
    placing.abort();
    placing = new AbortController();
    await notes.place(here.notes, here.themes, AbortSignal.any([placing.signal, signal]));
    report();
    watchPageChanges({ view, notes, onChange: () => void placeAgain(), signal: placing.signal });
  };

  const refresh = async (): Promise<void> => {
    const { location } = view;
    speech = readSpeech(document, location.href);
    try {
      here = await askFromPage('readHere', { title: speech.title, fingerprint: speech.fingerprint });
    } catch {
      return; // Nothing is lost: what was painted stays painted, and the next act says what is wrong.
    }
    say = sayIn(readerTexts, here.locale);
    if (state.card && !here.notes.some(({ id }) => id === state.card?.noteId)) state = { ...state, card: undefined };
    show({});
    await placeAgain();
  };

  const undo = async (actionId: string): Promise<void> => {
    try {
      const { undone } = await askFromPage('undo', { actionId });
      await refresh();
      toast(say(undone ? 'undone' : 'notUndone'));
    } catch (error) {
      fail(error, () => void undo(actionId));
    }
  };
  const done = (text: string, actionId: string): void =>
    toast(text, { action: { label: say('undo'), keys: here.settings.keys ? 'Z' : undefined, run: () => void undo(actionId) } });

  /** Sends a note until it is kept. The same ids each time: an answer that was lost makes no duplicate. */
  const send = async (draft: NoteDraft, page: PageText, newTheme: { id: string; name: string } | undefined, write: boolean): Promise<void> => {
    try {
      const { speechId, actionId } = await askFromPage('keepNote', { note: draft, speech: speech!, newTheme });
      here.speechId = speechId;
      if (newTheme) {
        // Its colour is chosen by the notebook: ask, rather than guess.
        await refresh();
      } else {
        const note = { ...draft, created: Date.now() };
        here.notes = [...here.notes, note];
        notes.add(note, page);
      }
      document.getSelection()?.removeAllRanges();
      const themeId = draft.themes[0]?.id;
      const text = themeId ? say('keptUnder', { theme: newTheme?.name ?? on.themeName(themeId) }) : say('kept');
      if (!write) {
        show({ offer: undefined });
        done(text, actionId);
      } else if (life.guarded) {
        show({ offer: undefined, card: { noteId: draft.id, rects: rectsOf(draft.id), writing: true } });
        notes.setActive(draft.id);
        done(text, actionId);
      } else {
        show({ offer: undefined });
        const { opened } = await askFromPage('openPanel', { noteId: draft.id });
        if (opened) done(text, actionId);
        else toast(say('thoughtInPanel'));
      }
      watchPageChanges({ view, notes, onChange: () => void placeAgain(), signal: placing.signal });
      report();
    } catch (error) {
      fail(error, () => void send(draft, page, newTheme, write));
    }
  };

  const keep = (themeId: string | null, { newTheme, write = false }: { newTheme?: { id: string; name: string }; write?: boolean } = {}): void => {
    const offer = state.offer;
    if (!offer || offer.sending) return;
    speech ??= readSpeech(document, view.location.href);
    try {
      const page = readPageText(document.body);
      const draft = draftNote(page, offer.range, speech, newTheme?.id ?? themeId);
      show({ offer: { ...offer, sending: true } });
      void send(draft, page, newTheme, write).finally(() => {
        if (state.offer) show({ offer: { ...state.offer, sending: false } });
      });
    } catch (error) {
      refuse(error);
    }
  };

  const refuse = (error: unknown): void => {
    show({ offer: undefined });
    if (error instanceof SelectionTooLong) toast(say('refuseLong', { max: MAX_QUOTE.toLocaleString(here.locale) }), { tone: 'bad' });
    else if (error instanceof EmptySelection) toast(say('refuseEmpty'), { tone: 'bad' });
    else throw error;
  };

  const change = async (call: Promise<{ actionId: string }>, text: string, again: () => void, after: () => void): Promise<void> => {
    try {
      const { actionId } = await call;
      after();
      await refresh();
      done(text, actionId);
    } catch (error) {
      fail(error, again);
    }
  };

  const on = {
    themeName: (id: string): string => {
      const theme = here.themes.find((each) => each.id === id);
      return (here.locale === 'en' ? (theme?.name.en ?? theme?.name.zh) : (theme?.name.zh ?? theme?.name.en)) ?? '';
    },
    keep: (themeId: string | null) => keep(themeId),
    create: (name: string) => keep(null, { newTheme: { id: newId(), name } }),
    write: () => keep(null, { write: true }),
    find: (open: boolean) => {
      if (!state.offer) return;
      // Late guard: what is typed here could be read by the page. The side panel has the themes too.
      if (open && !life.guarded) keep(null, { write: true });
      else show({ offer: { ...state.offer, finding: open } });
    },
    dismiss: () => show({ offer: undefined }),
    closeCard: () => {
      notes.setActive(null);
      show({ card: undefined });
    },
    writeInCard: (open: boolean) => state.card && show({ card: { ...state.card, writing: open } }),
    thought: (noteId: string, thought: string): void => {
      const old = here.notes.find(({ id }) => id === noteId)?.thought;
      if (old === thought) return void on.writeInCard(false);
      void change(askFromPage('writeThought', { noteId, thought }), say('thoughtSaved'), () => on.thought(noteId, thought), () => on.closeCard());
    },
    theme: (noteId: string, themeId: string | null): void => {
      const text = themeId ? say('themeSet', { theme: on.themeName(themeId) }) : say('themeCleared');
      void change(askFromPage('setTheme', { noteId, themeId }), text, () => on.theme(noteId, themeId), () => undefined);
    },
    newTheme: (noteId: string, name: string): void => {
      const newTheme = { id: newId(), name };
      const call = askFromPage('setTheme', { noteId, themeId: newTheme.id, newTheme });
      void change(call, say('themeSet', { theme: name }), () => on.newTheme(noteId, name), () => undefined);
    },
    remove: (noteId: string): void => {
      void change(askFromPage('removeNote', { noteId }), say('removed'), () => on.remove(noteId), () => on.closeCard());
    },
    panel: (noteId: string): void => {
      askFromPage('openPanel', { noteId }).catch((error: unknown) => fail(error));
    },
    closeToast: () => show({ toast: undefined }),
  };

  const offer = (asked: boolean): void => {
    const selected = selectedRange(document);
    if (selected.kind !== 'range') {
      if (!asked) return;
      const anything = /\S/.test(document.body?.textContent ?? '');
      toast(say(!anything ? 'refuseNoText' : selected.kind === 'field' ? 'refuseField' : 'refuseEmpty'), { tone: 'bad' });
      return;
    }
    const likely = here.likely.flatMap((id) => here.themes.find((theme) => theme.id === id) ?? []);
    notes.setActive(null);
    const { range } = selected;
    show({ offer: { range, rects: () => [...range.getClientRects()], likely, finding: false, sending: false }, card: undefined });
  };

  watchSelection({
    view,
    life,
    onSelected: () => offer(false),
    onDropped: () => {
      if (state.offer && !state.offer.sending) show({ offer: undefined });
      if (state.card && !host.hasFocus()) on.closeCard();
    },
    signal,
  });
  readerKeys({ view, life, state: () => state, settings: () => here.settings, on, signal });
  view.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted || event.defaultPrevented || event.button !== 0 || document.getSelection()?.isCollapsed === false) return;
      const target = event.composedPath()[0];
      // Links and controls of the page do what they do.
      if (!(target instanceof Element) || target === life.reader?.host() || target.closest('a[href], button, input, label, summary')) return;
      const note = notes.noteAt(event.clientX, event.clientY);
      if (!note) return;
      notes.setActive(note.id);
      show({ card: { noteId: note.id, rects: rectsOf(note.id), writing: false }, offer: undefined });
      reportFromPage('noteChosen', { noteId: note.id });
    },
    { signal },
  );
  // The page can clear the registry: paint again when the reader comes back to the page, once, so that there is no race (docs/security.md).
  for (const type of ['focus', 'pointerdown']) view.addEventListener(type, () => notes.repair(), { passive: true, signal });
  const { navigation } = view as { navigation?: EventTarget };
  let address = view.location.href.replace(/#.*$/, '');
  navigation?.addEventListener(
    'navigatesuccess',
    () => {
      const now = view.location.href.replace(/#.*$/, '');
      if (now === address) return;
      address = now;
      show({ offer: undefined, card: undefined });
      void refresh();
    },
    { signal },
  );

  answerAsReader(
    {
      refresh: () => void refresh(),
      report: () => {
        watched = true;
        report();
        if (state.card) reportFromPage('noteChosen', { noteId: state.card.noteId });
      },
      offer: () => offer(true),
      showNote: ({ noteId }) => {
        const bounds = notes.boundsOf(noteId);
        if (!bounds) {
          if (here.notes.some(({ id }) => id === noteId)) toast(say('notFound'), { tone: 'bad' });
          return;
        }
        const element = bounds.startContainer instanceof Element ? bounds.startContainer : bounds.startContainer.parentElement;
        const still = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
        element?.scrollIntoView({ block: 'center', behavior: still ? 'instant' : 'smooth' });
        notes.setActive(noteId);
        view.setTimeout(() => !state.card && notes.setActive(null), POINTED_TIME);
      },
    },
    signal,
  );
  signal.addEventListener('abort', () => {
    placing.abort();
    view.clearTimeout(toastTimer);
    notes.end();
  });
  void refresh();
}
