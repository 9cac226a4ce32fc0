import { readerTexts } from '@/utils/i18n/reader-texts';
import { sayIn, type Say } from '@/utils/i18n/say-in';
import { pageAddress } from '@/utils/messaging/page-address';
import type { PageLife } from '@/utils/messaging/page-life';
import type { PageReader } from '@/utils/messaging/page-reader';
import { cardActs } from './card-acts';
import { controlChanges } from './control-changes';
import { controlDisplay } from './control-display';
import { controlHost } from './control-host';
import { controlKeys } from './control-keys';
import { copyActs } from './copy-acts';
import { keepActs } from './keep-acts';
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
  const world = { document: view.document, life, reader, say, display, changes, mayType: host.isGuarded };
  const cards = cardActs(world);
  const keeping = keepActs({ ...world, cards });
  const resize = resizeNote({ view, life, reader, say, display, changes });
  const openCard: typeof cards.openCard = (noteId, how) => {
    // What was moved at another note is kept.
    resize.settle();
    cards.openCard(noteId, how);
  };
  const closeCard = (): void => {
    resize.settle();
    cards.closeCard();
  };
  const places = placeActs({
    ...world,
    openCard: (noteId, focus) => openCard(noteId, { focus }),
    closeCard,
    hasFocus: host.hasFocus,
  });
  const on: ViewActs = {
    ...cards,
    ...keeping,
    ...copyActs({ view, reader, host, say, display }),
    ...resize,
    ...places,
    closeCard,
    closeToast: () => display.show({ toast: undefined }),
  };
  const { press } = controlKeys({
    view,
    host,
    state: display.state,
    settings: () => session.here().settings,
    isHere: () => pageAddress(view) === session.address(),
    canWalk: () => notes.inOrder().length > 1,
    on,
    signal,
  });

  /** Quick mode was switched, here or elsewhere: said in the page that is looked at. */
  let quick: boolean | undefined;
  void session.known.then(() => (quick = session.here().settings.quick));
  const sayQuick = (): void => {
    const now = session.here().settings.quick;
    if (quick === undefined || now === quick) return;
    quick = now;
    if (view.document.visibilityState === 'visible') display.toast(say(now ? 'quickIsOn' : 'quickIsOff'));
  };
  const dropOffer = (): void => {
    const { offer } = display.state();
    if (offer && !offer.sending) keeping.dismiss();
  };
  life.controls = {
    host: host.element,
    guarded: host.guarded,
    offer: keeping.offer,
    press,
    dropOffer,
    pressed() {
      dropOffer();
      if (display.state().card) closeCard();
    },
    openCard: (noteId, under) => openCard(noteId, { under }),
    walk: places.walkFirst,
    takePlace: places.take,
    closeCard,
    leave() {
      resize.settle();
      display.show({ offer: undefined, card: undefined });
      // Its key would take back what is out of sight.
      display.hush();
    },
    refreshed() {
      const { card } = display.state();
      sayQuick();
      display.show(card && !notes.notes().some(({ id }) => id === card.noteId) ? { card: undefined } : {});
    },
    sayTooLong: (count) => display.toast(say('pageTooLong', { n: count }), { tone: 'bad' }),
    sayNotFound: () => display.toast(say('notFound'), { tone: 'bad' }),
  };
}
