import { placeTexts } from '@/utils/i18n/place-texts';
import type { readerTexts } from '@/utils/i18n/reader-texts';
import { sayIn, type Say } from '@/utils/i18n/say-in';
import { askFromPage } from '@/utils/messaging/ask-from-page';
import type { PageLife } from '@/utils/messaging/page-life';
import type { PageReader } from '@/utils/messaging/page-reader';
import type { Passage } from '@/utils/model/passage';
import type { ControlChanges } from './control-changes';
import type { ControlDisplay } from './control-display';
import { inSpeech } from './in-speech';
import { readAhead } from './read-ahead';

/** What the reader says to a place, and how they go from one note to the next. */
export type PlaceActs = {
  /** The note is where these words were shown: at this passage; without one, where it is drawn. */
  take: (noteId: string, words: string, passage?: Passage) => void;
  /** These words of the page are not the note's. */
  refuse: (noteId: string, found: string) => void;
  /** To the previous (−1) or next (1) note that is drawn; the card stays where there is none. */
  walk: (step: 1 | -1) => void;
  /** To the first note that is not above the window; where all are above, to the last. */
  walkFirst: () => void;
};

type World = {
  document: Document;
  life: PageLife;
  reader: PageReader;
  say: Say<typeof readerTexts>;
  display: ControlDisplay;
  changes: ControlChanges;
  openCard: (noteId: string, focus: boolean) => void;
  closeCard: () => void;
  /** Whether the focus is in what we show. */
  hasFocus: () => boolean;
};

export function placeActs({
  document,
  life,
  reader,
  say,
  display,
  changes,
  openCard,
  closeCard,
  hasFocus,
}: World): PlaceActs {
  const { notes, session } = reader;
  const ofPlace: Say<typeof placeTexts> = (key) => sayIn(placeTexts, session.here().locale)(key);
  const open = (noteId: string, focus: boolean): void => {
    openCard(noteId, focus);
    reader.bringInSight(noteId);
    session.choose(noteId);
  };
  return {
    take(noteId, words, passage = notes.hitOf(noteId)) {
      const place = passage ? reader.describeShown(passage, words) : 'changed';
      if (typeof place === 'string') {
        display.toast(say(place === 'changed' ? 'pageChanged' : 'notFound'), { tone: 'bad' });
        // What is there now is to be seen before it is confirmed.
        void session.refresh();
        return;
      }
      const speech = readAhead(document, session, session.address());
      const send = async (at: string): Promise<{ actionId: string }> =>
        askFromPage('moveNote', { noteId, ...inSpeech(life, await speech(), place), how: 'confirmed' }, at);
      void changes.change(send, ofPlace('confirmed')).then((done) => done && reader.bringInSight(noteId));
    },
    refuse(noteId, found) {
      const send = (at: string): Promise<{ actionId: string }> =>
        askFromPage('refusePlace', { noteId, words: found }, at);
      void changes.change(send, ofPlace('refused'), { after: closeCard });
    },
    walk(step) {
      const drawn = notes.inOrder();
      const at = drawn.indexOf(display.state().card?.noteId ?? '');
      const next = at < 0 ? undefined : drawn[at + step];
      if (next !== undefined) open(next, hasFocus());
    },
    walkFirst() {
      const drawn = notes.inOrder();
      const inSight = drawn.find((id) => (notes.boundsOf(id)?.getBoundingClientRect().bottom ?? 0) > 0);
      const first = inSight ?? drawn.at(-1);
      if (first !== undefined) open(first, true);
      else display.toast(say('nothingDrawn'), { tone: 'bad' });
    },
  };
}
