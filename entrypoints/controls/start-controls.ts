import { readerTexts } from '@/utils/i18n/reader-texts';
import { sayIn, type Say } from '@/utils/i18n/say-in';
import type { PageLife } from '@/utils/messaging/page-life';
import type { PageReader } from '@/utils/messaging/page-reader';
import { controlActs, type ControlActs } from './control-acts';
import { controlDisplay } from './control-display';
import { controlHost } from './control-host';
import { controlKeys } from './control-keys';

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
  const display = controlDisplay({ view, host, notes, session, say, acts: () => acts, signal });
  const acts: ControlActs = controlActs({
    document: view.document,
    life,
    reader,
    say,
    display,
    mayType: host.isGuarded,
  });
  controlKeys({
    view,
    host: host.element,
    state: display.state,
    settings: () => session.here().settings,
    on: acts,
    signal,
  });

  const dropOffer = (): void => {
    const { offer } = display.state();
    if (offer && !offer.sending) acts.dismiss();
  };
  const closeCard = (): void => {
    if (display.state().card) acts.closeCard();
  };
  life.controls = {
    host: host.element,
    guarded: host.guarded,
    offer: acts.offer,
    dropOffer,
    pressed() {
      dropOffer();
      closeCard();
    },
    openCard: (noteId) => acts.openCard(noteId, false),
    closeCard: acts.closeCard,
    leave: () => display.show({ offer: undefined, card: undefined }),
    refreshed() {
      const { card } = display.state();
      display.show(card && !notes.notes().some(({ id }) => id === card.noteId) ? { card: undefined } : {});
    },
    sayTooLong: (count) => display.toast(say('pageTooLong', { n: count }), { tone: 'bad' }),
    sayNotFound: () => display.toast(say('notFound'), { tone: 'bad' }),
  };
}
