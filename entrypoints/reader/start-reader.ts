import { answerAsReader } from '@/utils/messaging/answer-as-reader';
import type { PageLife } from '@/utils/messaging/page-life';
import { watchNavigation } from '@/utils/messaging/watch-navigation';
import { pageNotes } from './page-notes';
import { readerActs, type ReaderActs } from './reader-acts';
import { readerDisplay } from './reader-display';
import { readerHost } from './reader-host';
import { readerKeys } from './reader-keys';
import { readerSession } from './reader-session';
import { showNote } from './show-note';
import { watchClicks } from './watch-clicks';
import { watchSelection } from './watch-selection';

/** Starts the reader in this frame: what is kept is painted, what is selected can be kept. Ends when the page's life does. */
export function startReader(view: Window & typeof globalThis, life: PageLife): void {
  const ended = new AbortController();
  const { signal } = ended;
  const endPageWatch = life.end.bind(life);
  life.end = () => {
    ended.abort();
    endPageWatch();
  };

  const notes = pageNotes(view);
  signal.addEventListener('abort', notes.end);
  const host = readerHost(view.document, life, signal);
  const session = readerSession({
    view,
    life,
    notes,
    onRefresh() {
      const { card } = display.state();
      display.show(card && !notes.notes().some(({ id }) => id === card.noteId) ? { card: undefined } : {});
    },
    signal,
  });
  const display = readerDisplay({ view, host, notes, session, acts: () => acts, signal });
  const acts: ReaderActs = readerActs({
    document: view.document,
    life,
    session,
    notes,
    display,
    mayType: host.isGuarded,
  });

  const dropOffer = (): void => {
    const { offer } = display.state();
    if (offer && !offer.sending) acts.dismiss();
  };
  watchSelection({
    view,
    life,
    // A toolbar without the themes would take a key that is pressed at once for none.
    onSelected: () => void session.known.then(() => acts.offer(false)),
    onDropped: dropOffer,
    onPressed() {
      dropOffer();
      // What was being written in the card is saved by its closing.
      if (display.state().card) acts.closeCard();
    },
    signal,
  });
  watchClicks({
    view,
    notes,
    isOurs: (target) => target === life.reader?.host(),
    onNote(noteId) {
      acts.openCard(noteId, false);
      session.choose(noteId, false);
    },
    signal,
  });
  readerKeys({ view, life, state: display.state, settings: () => session.here().settings, on: acts, signal });
  watchNavigation(
    view,
    () => {
      // The card first: a thought that is being written in it is saved where it belongs, and only then the page is asked about anew.
      display.show({ offer: undefined, card: undefined });
      void session.refresh();
    },
    signal,
  );
  // Back through the history: the page is as it was left, the notebook may not be.
  view.addEventListener('pageshow', ({ persisted }) => persisted && void session.refresh(), { signal });
  // Closing the card saves a thought that is being written.
  view.addEventListener('pagehide', () => acts.closeCard(), { signal });
  // The page can clear the registry of highlights: painted again when the reader comes back, once each time, so that there is no race.
  for (const type of ['focus', 'pointerdown']) view.addEventListener(type, notes.repair, { passive: true, signal });

  answerAsReader(
    {
      refresh: () => void session.refresh(),
      report: () => session.report(true),
      offer: () => void session.known.then(() => acts.offer(true)),
      showNote({ noteId }) {
        if (showNote(view, notes, noteId)) return;
        // Another frame of this tab may have it: only the one it was kept in says that it can't be found.
        if (notes.notes().some(({ id }) => id === noteId)) display.toast(session.say('notFound'), { tone: 'bad' });
      },
    },
    signal,
  );
  void session.refresh();
}
