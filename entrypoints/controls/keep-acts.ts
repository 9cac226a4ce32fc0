import type { readerTexts } from '@/utils/i18n/reader-texts';
import type { Say } from '@/utils/i18n/say-in';
import { askFromPage } from '@/utils/messaging/ask-from-page';
import { pageAddress } from '@/utils/messaging/page-address';
import type { PageLife } from '@/utils/messaging/page-life';
import type { Drafted, PageReader } from '@/utils/messaging/page-reader';
import { keyOf } from '@/utils/model/key-of';
import { MAX_QUOTE } from '@/utils/model/limits';
import { newId } from '@/utils/model/new-id';
import { themeName } from '@/utils/model/theme-name';
import type { CardActs } from './card-acts';
import type { ControlChanges } from './control-changes';
import type { ControlDisplay } from './control-display';
import type { Offer } from './control-view';
import { deselect } from './deselect';
import { focusedIn } from './focused-in';
import { inSpeech } from './in-speech';
import { keptAlready } from './kept-already';
import { linesInSight } from './lines-in-sight';
import { readAhead } from './read-ahead';
import { selectedRange } from './selected-range';
import { suggestFor } from './suggest-for';
import { whileReachable } from './while-reachable';

/** What quick mode keeps by itself: two characters or more. A single one is sooner a slip of the hand than a passage. */
const ENOUGH = /[\p{L}\p{N}].*[\p{L}\p{N}]/su;

type NewTheme = { id: string; name: string };

/** What is done with a selection. */
export type KeepActs = {
  /**
   * Shows the toolbar for what is selected, or keeps it at once in quick mode. `asked`: by the menu or its key; then the toolbar comes in any case,
   * with the focus in it, or it is said why not. `meant`: not a word caught by a double click, nor all there is.
   */
  offer: (asked: boolean, meant: boolean) => void;
  keep: (themeId: string | null) => void;
  create: (name: string) => void;
  write: () => void;
  find: (open: boolean) => void;
  dismiss: () => void;
  /** The pointer or a key has reached the toolbar. */
  reach: () => void;
  /** Switches quick mode on, which keeps what the toolbar stands for, or off. */
  quick: () => void;
};

type World = {
  document: Document;
  life: PageLife;
  reader: PageReader;
  say: Say<typeof readerTexts>;
  display: ControlDisplay;
  changes: ControlChanges;
  /** Whether fields may open in the page. */
  mayType: () => boolean;
  cards: CardActs;
};

export function keepActs({ document, life, reader, say, display, changes, mayType, cards }: World): KeepActs {
  const { notes, session } = reader;
  const { show, toast, fail } = display;
  const { change, done, undo } = changes;

  const refuse = (why: 'empty' | 'too-long'): void => {
    const max = MAX_QUOTE.toLocaleString(session.here().locale);
    show({ offer: undefined });
    toast(why === 'too-long' ? say('refuseLong', { max }) : say('refuseEmpty'), { tone: 'bad' });
  };
  const nameOf = (themeId: string): string => {
    const theme = session.here().themes.find(({ id }) => id === themeId);
    return theme ? themeName(theme, session.here().locale) : '';
  };
  const offerOf = (range: Range, focus: boolean): Offer => {
    const { likely, themes } = session.here();
    const at = pageAddress(document);
    return {
      noteId: newId(),
      at,
      // A page that is closed, or goes on, right after the key has no time for it.
      speech: readAhead(document, session, at),
      range,
      rects: () => linesInSight(range),
      likely: likely.flatMap((id) => {
        const theme = themes.find((theme) => theme.id === id);
        return theme ? [{ theme, because: [] }] : [];
      }),
      reached: false,
      finding: false,
      sending: false,
      focus,
      back: focusedIn(document, life),
    };
  };
  /** What is selected is a note already: its card comes instead of a second one that is the same, and a theme that was meant is added to it. */
  const showKept = (
    noteId: string,
    { range }: Offer,
    themeId: string | null,
    { newTheme, write = false }: { newTheme?: NewTheme; write?: boolean } = {},
  ): void => {
    if (write) cards.writeOn(noteId, 'thought');
    else {
      cards.openCard(noteId);
      session.choose(noteId);
    }
    show({ offer: undefined });
    deselect(document, range);
    const isUnder = notes.notes().some(({ id, themes }) => id === noteId && themes.some((each) => each.id === themeId));
    if (!newTheme && (themeId === null || isUnder)) {
      toast(say('keptAlready'));
      return;
    }
    const theme = newTheme?.name ?? nameOf(themeId ?? '');
    const add = themeId ?? undefined;
    void change((at) => askFromPage('changeThemes', { noteId, add, newTheme }, at), say('keptAlreadyUnder', { theme }));
  };
  const keepAtOnce = (offer: Offer): void => {
    const already = keptAlready(notes, offer.range);
    if (already !== undefined) {
      showKept(already, offer, null);
      return;
    }
    const drafted = reader.draft(offer.range, offer.noteId, null);
    if (typeof drafted === 'string') refuse(drafted);
    else if (ENOUGH.test(drafted.draft.quote)) void send(drafted, { ...offer, write: false, quick: true });
    else show({ offer, card: undefined });
  };
  /** `kept`: the toolbar whose selection is the first that is kept so, if it still stands then. */
  const setQuick = async (on: boolean, kept?: Offer): Promise<void> => {
    try {
      await askFromPage('setQuick', { on });
      await session.refresh();
      if (!kept || display.state().offer?.noteId !== kept.noteId) return;
      show({ offer: undefined });
      keepAtOnce(kept);
    } catch (error) {
      fail(error, () => void setQuick(on, kept));
    }
  };

  const acts: KeepActs = {
    offer(asked, meant) {
      const selected = selectedRange(document);
      if (selected.kind === 'range') {
        const offer = offerOf(selected.range, asked);
        notes.setActive(null);
        if (meant && !asked && session.here().settings.quick) keepAtOnce(offer);
        else {
          show({ offer, card: undefined });
          void suggestFor(offer, { life, reader, display, wanted: () => session.here().settings.suggest });
        }
      } else if (asked) {
        const anything = /\S/.test(document.body?.textContent ?? '');
        toast(say(!anything ? 'refuseNoText' : selected.kind === 'field' ? 'refuseField' : 'refuseEmpty'), {
          tone: 'bad',
        });
      }
    },
    keep: (themeId) => keep(themeId),
    create: (name) => keep(null, { newTheme: { id: newId(), name } }),
    write: () => keep(null, { write: true }),
    find(open) {
      const { offer } = display.state();
      if (!offer) return;
      if (open) display.hush();
      // What is typed here could be read by the page: the side panel has a field for the theme too.
      if (open && !mayType()) keep(null, { write: true });
      else show({ offer: { ...offer, finding: open } });
      // The field took the page's selection along.
      if (!open) select(document, offer.range);
    },
    reach() {
      const { offer } = display.state();
      if (offer && !offer.reached) show({ offer: { ...offer, reached: true } });
    },
    dismiss() {
      const { offer } = display.state();
      const focused = document.activeElement === life.controls?.host();
      show({ offer: undefined });
      if (focused && offer?.back?.isConnected) offer.back.focus({ preventScroll: true });
    },
    quick() {
      const { offer } = display.state();
      const on = !session.here().settings.quick;
      if (!offer?.sending) void setQuick(on, on ? offer : undefined);
    },
  };

  function keep(
    themeId: string | null,
    { newTheme, write = false }: { newTheme?: NewTheme; write?: boolean } = {},
  ): void {
    const { offer } = display.state();
    if (!offer || offer.sending) return;
    const already = keptAlready(notes, offer.range);
    if (already !== undefined) {
      showKept(already, offer, themeId, { newTheme, write });
      return;
    }
    const drafted = reader.draft(offer.range, offer.noteId, newTheme?.id ?? themeId);
    if (typeof drafted === 'string') {
      refuse(drafted);
      return;
    }
    show({ offer: { ...offer, sending: true } });
    void send(drafted, { ...offer, newTheme, write });
  }

  /** Sends a note until it is kept; only then is it painted. The same ids each time: an answer that was lost makes no duplicate. */
  async function send(
    { draft, draw }: Drafted,
    how: Pick<Offer, 'at' | 'speech' | 'range'> & { newTheme?: NewTheme; write: boolean; quick?: boolean },
  ): Promise<void> {
    const { newTheme, write, at } = how;
    /** The toolbar, if it still stands for this: the reader may have selected something else meanwhile. */
    const offer = (): Offer | undefined => {
      const { offer } = display.state();
      return offer?.noteId === draft.id ? offer : undefined;
    };
    try {
      const speech = await whileReachable(how.speech());
      const note = { ...draft, ...inSpeech(life, speech, draft) };
      const { speechId, actionId, themes } = await whileReachable(
        askFromPage('keepNote', { note, speech, newTheme }, at),
      );
      const isHere = (): boolean => session.address() === at;
      // Not onto another page that stands here by now.
      if (isHere()) {
        await draw({ ...note, themes, created: Date.now() });
        session.changed(speechId);
      }
      // Which theme a new name became, and its colour, the notebook decides.
      if (newTheme) await session.refresh();
      deselect(document, how.range);
      // Asked while our element is still there: without it the guard can't be tried.
      const beside = write && isHere() && !mayType();
      if (offer()) show({ offer: undefined });
      const theme = themes[0] && (nameOf(themes[0].id) || newTheme?.name);
      if (how.quick) {
        const { toolbarKeys } = session.here().settings;
        const more = [
          { label: say('write'), keys: keyOf(toolbarKeys, 'write'), run: () => cards.writeOn(note.id, 'thought') },
          { label: say('toTheme'), keys: keyOf(toolbarKeys, 'find'), run: () => cards.findFor(note.id) },
        ];
        const off = { label: say('quickOff'), keys: keyOf(toolbarKeys, 'quick'), run: () => void setQuick(false) };
        done(say('quickKept'), actionId, at, isHere() ? [...more, off] : [off]);
      } else if (!beside) done(theme ? say('keptUnder', { theme }) : say('kept'), actionId, at);
      if (!write || !isHere()) return;
      if (!beside) return cards.openCard(note.id, { writing: 'thought' });
      session.choose(note.id, 'thought');
      await askFromPage('openPanel', { noteId: note.id });
      // Without the key: what is typed next is the thought, wherever the focus is.
      toast(say('thoughtInPanel'), { action: { label: say('undo'), run: () => void undo(actionId, at) } });
    } catch (error) {
      const still = offer();
      if (still) show({ offer: { ...still, sending: false } });
      fail(error, () => void send({ draft, draw }, how));
    }
  }

  return acts;
}

function select(document: Document, range: Range): void {
  const selection = document.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}
