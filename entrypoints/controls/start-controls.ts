import { readerTexts } from '@/utils/i18n/reader-texts';
import { sayIn, type Say } from '@/utils/i18n/say-in';
import type { PageLife } from '@/utils/messaging/page-life';
import type { PageReader } from '@/utils/messaging/page-reader';
import { controlActs, type ControlActs } from './control-acts';
import { controlChanges } from './control-changes';
import { controlDisplay } from './control-display';
import { controlHost } from './control-host';
import { controlKeys } from './control-keys';
import type { ViewActs } from './control-view';
import { placeActs } from './place-acts';
import { resizeNote } from './resize-note';

/** Starts what is shown in this frame: nothing, until the reader of it tells of a selection or a click. Ends with the reader. */
export function startControls(view: Window, life: PageLife, reader: PageReader): void {
  const { notes, session, signal } = reader;
  let spoken = { locale: session.here().locale, say: sayIn(readerTexts, session.here().locale) };
  const say: Say<typeof readerTexts> = (key, values) => {
    const { locale } = session.here();
    if (spoken.locale !== locale) spoken = { locale, say: sayIn(readerTexts, locale) };
    return spoken.say(key, values);
  };
  const host = controlHost(view.document, life, signal);
  const display = controlDisplay({ view, host, reader, say, acts: () => on });
  const changes = controlChanges({ session, say, display });
  const acts: ControlActs = controlActs({
    document: view.document,
    life,
    reader,
    say,
    display,
    changes,
    mayType: host.isGuarded,
  });
  const resize = resizeNote({ view, life, reader, say, display, changes });
  const openCard = (noteId: string, focus: boolean): void => {
    // What was moved at another note is kept.
    resize.settle();
    acts.openCard(noteId, false, focus);
  };
  const closeCard = (): void => {
    resize.settle();
    acts.closeCard();
  };
  const places = placeActs({
    document: view.document,
    life,
    reader,
    say,
    display,
    changes,
    openCard,
    closeCard,
    hasFocus: host.hasFocus,
  });
  const on: ViewActs = { ...acts, ...resize, ...places, closeCard };
  controlKeys({ view, host, state: display.state, settings: () => session.here().settings, on, signal });

  const dropOffer = (): void => {
    const { offer } = display.state();
    if (offer && !offer.sending) acts.dismiss();
  };
  life.controls = {
    host: host.element,
    guarded: host.guarded,
    offer: acts.offer,
    dropOffer,
    pressed() {
      dropOffer();
      if (display.state().card) closeCard();
    },
    openCard: (noteId) => openCard(noteId, false),
    walk: places.walkFirst,
    takePlace: places.take,
    closeCard,
    leave() {
      resize.settle();
      display.show({ offer: undefined, card: undefined });
    },
    refreshed() {
      const { card } = display.state();
      display.show(card && !notes.notes().some(({ id }) => id === card.noteId) ? { card: undefined } : {});
    },
    sayTooLong: (count) => display.toast(say('pageTooLong', { n: count }), { tone: 'bad' }),
    sayNotFound: () => display.toast(say('notFound'), { tone: 'bad' }),
  };
}
