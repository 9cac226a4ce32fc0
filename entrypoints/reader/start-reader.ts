import { answerAsReader } from '@/utils/messaging/answer-as-reader';
import { answerReading } from '@/utils/messaging/answer-reading';
import type { PageControls } from '@/utils/messaging/page-controls';
import type { PageLife } from '@/utils/messaging/page-life';
import type { Passage } from '@/utils/model/passage';
import { watchNavigation } from '@/utils/messaging/watch-navigation';
import { bringControls } from './bring-controls';
import { describeShown } from './describe-shown';
import { draftNote } from './draft-note';
import { followReading } from './follow-reading';
import { pageNotes } from './page-notes';
import { readerSession } from './reader-session';
import { foundWords } from './found-words';
import { hasFocus } from './has-focus';
import { showAsked } from './show-asked';
import { bringInSight, showPlace } from './show-note';
import { watchClicks } from './watch-clicks';
import { watchHover } from './watch-hover';
import { watchSelection } from './watch-selection';

/**
 * Starts the reader in this frame: what is kept is painted, and what the reader of the page does is told to the controls, which come when
 * there is something to show. Ends when the page's life does.
 */
export function startReader(view: Window & typeof globalThis, life: PageLife): void {
  const ended = new AbortController();
  const { signal } = ended;
  const endPageWatch = life.end.bind(life);
  life.end = () => {
    ended.abort();
    endPageWatch();
  };

  const notes = pageNotes(view, life.text);
  signal.addEventListener('abort', notes.end);
  const withControls = (act: (controls: PageControls) => void): void => {
    if (life.controls) act(life.controls);
    else void bringControls(life).then((controls) => controls && !signal.aborted && act(controls));
  };
  const session = readerSession({
    view,
    life,
    notes,
    onRefresh: () => life.controls?.refreshed(),
    // A thought that is being written in the card is saved where it belongs.
    onLeave: () => life.controls?.leave(),
    onCut: (count) => withControls((controls) => controls.sayTooLong(count)),
    signal,
  });
  life.reader = {
    signal,
    notes,
    session,
    draft: (range, noteId, themeId) => draftNote(notes, range, noteId, themeId),
    describeShown: (passage, words) => describeShown(notes.page(), passage, words),
    found(noteId) {
      const placement = notes.placementOf(noteId);
      return placement?.state === 'approximate' ? foundWords(notes.page(), placement) : undefined;
    },
    bringInSight: (noteId) => bringInSight(view, notes, noteId),
  };

  /** A toolbar without the themes would take a key that is pressed at once for none. */
  let known = false;
  void session.known.then(() => (known = true));
  const offerLate = async (asked: boolean, meant: boolean): Promise<void> => {
    const [controls] = await Promise.all([bringControls(life), session.known]);
    const { key } = life;
    life.key = undefined;
    controls?.offer(asked, meant);
    if (key) controls?.press(key);
  };
  const offer = (asked: boolean, meant: boolean): void => {
    // In the same task: the key that was pressed for it comes to the controls next.
    if (known && life.controls) life.controls.offer(asked, meant);
    else void offerLate(asked, meant);
  };
  watchSelection({
    view,
    life,
    // Told of every click, too: nothing selected is nothing to bring the controls for.
    quick: () => session.here().settings.quick,
    onSelected: (meant) => view.document.getSelection()?.isCollapsed === false && offer(false, meant),
    onDropped: () => life.controls?.dropOffer(),
    onPressed: () => life.controls?.pressed(),
    signal,
  });
  watchClicks({
    view,
    notes,
    isOurs: (target) => target === life.controls?.host(),
    onNotes(ids) {
      const [noteId = ''] = ids;
      withControls((controls) => controls.openCard(noteId, ids));
      session.choose(noteId);
    },
    signal,
  });
  watchHover({ view, notes, isOurs: (target) => target !== null && target === life.controls?.host(), signal });
  const look = watchNavigation(view, () => void session.refresh(), signal);
  // Back through the history: the page is as it was left, the notebook may not be.
  view.addEventListener('pageshow', ({ persisted }) => persisted && void session.refresh(), { signal });
  view.addEventListener(
    'pagehide',
    () => {
      // Closing the card saves a thought that is being written.
      life.controls?.closeCard();
      session.rest();
    },
    { signal },
  );
  // The page can clear the registry of highlights: painted again when the reader comes back, so that there is no race.
  for (const type of ['focus', 'pointerdown']) view.addEventListener(type, notes.repair, { passive: true, signal });

  /** A place as the side panel was told of it, if it is still one of this note's. */
  const offered = (noteId: string, start: number, end: number): Passage | undefined => {
    const placement = notes.placementOf(noteId);
    const places = !placement ? [] : 'start' in placement ? [placement] : placement.candidates;
    return places.find((place) => place.start === start && place.end === end);
  };
  /** Does something at a place of a note of this frame. The page may have changed since: then what it has now is reported. */
  const atPlace = (noteId: string, start: number, end: number, act: (place: Passage) => void): void => {
    if (!notes.placementOf(noteId)) return;
    const place = offered(noteId, start, end);
    if (place) act(place);
    else session.report();
  };
  const read = session.refresh();
  let asked = new AbortController();
  const walk = async (): Promise<void> => {
    await read;
    // Where the page has frames, one of them may have what is drawn: then this one says nothing.
    const alone = view === view.top && view.length === 0;
    if (notes.hasDrawn() || alone) withControls((controls) => controls.walk());
  };
  answerAsReader(
    {
      refresh: () => void session.refresh(),
      look,
      report: () => session.report(true),
      offer({ byKeys = false }) {
        if (!byKeys || hasFocus(view)) offer(true, true);
      },
      showNote({ noteId }) {
        const sayNotFound = (): void => withControls((controls) => controls.sayNotFound());
        asked.abort();
        asked = new AbortController();
        const { refreshed } = session;
        void showAsked(view, {
          notes,
          noteId,
          refreshed,
          sayNotFound,
          signal: AbortSignal.any([signal, asked.signal]),
        });
      },
      showPlace: ({ noteId, start, end }) =>
        atPlace(noteId, start, end, (place) => showPlace(view, notes, noteId, place, signal)),
      takePlace({ noteId, start, end, words }) {
        atPlace(noteId, start, end, (place) => withControls((controls) => controls.takePlace(noteId, words, place)));
      },
      walk: () => void walk(),
    },
    signal,
  );
  answerReading((follower) => followReading(view, follower), signal);
}
