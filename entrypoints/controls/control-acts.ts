import type { readerTexts } from '@/utils/i18n/reader-texts';
import type { Say } from '@/utils/i18n/say-in';
import { askFromPage } from '@/utils/messaging/ask-from-page';
import { pageAddress } from '@/utils/messaging/page-address';
import type { PageLife } from '@/utils/messaging/page-life';
import type { Drafted, PageReader } from '@/utils/messaging/page-reader';
import { MAX_QUOTE } from '@/utils/model/limits';
import { newId } from '@/utils/model/new-id';
import type { SpeechDraft } from '@/utils/model/speech';
import { themeName } from '@/utils/model/theme-name';
import type { ControlChanges } from './control-changes';
import type { ControlDisplay } from './control-display';
import type { ViewActs } from './control-view';
import { inSpeech } from './in-speech';
import type { PlaceActs } from './place-acts';
import type { ResizeNote } from './resize-note';
import { readAhead } from './read-ahead';
import { selectedRange } from './selected-range';

type World = {
  document: Document;
  life: PageLife;
  reader: PageReader;
  say: Say<typeof readerTexts>;
  display: ControlDisplay;
  changes: ControlChanges;
  /** Whether fields may open in the page. */
  mayType: () => boolean;
};
type NewTheme = { id: string; name: string };

/** Everything that can be done in the page. `offer`: show the toolbar for what is selected; `asked`: or say why not. */
export type ControlActs = Omit<ViewActs, keyof PlaceActs | keyof ResizeNote> & {
  offer: (asked: boolean) => void;
  /** `focus`: the focus goes into it, and back to where it was when the card is closed. */
  openCard: (noteId: string, writing: boolean, focus?: boolean) => void;
};

export function controlActs({ document, life, reader, say, display, changes, mayType }: World): ControlActs {
  const { notes, session } = reader;
  const { show, toast, fail } = display;
  const { change, done, undo } = changes;

  const nameOf = (themeId: string): string => {
    const theme = session.here().themes.find(({ id }) => id === themeId);
    return theme ? themeName(theme, session.here().locale) : '';
  };
  const refuse = (why: 'empty' | 'too-long'): void => {
    const max = MAX_QUOTE.toLocaleString(session.here().locale);
    show({ offer: undefined });
    toast(why === 'too-long' ? say('refuseLong', { max }) : say('refuseEmpty'), { tone: 'bad' });
  };

  const acts: ControlActs = {
    offer(asked) {
      const selected = selectedRange(document);
      if (selected.kind === 'range') {
        const { range } = selected;
        const { likely, themes } = session.here();
        const three = likely.flatMap((id) => themes.find((theme) => theme.id === id) ?? []);
        notes.setActive(null);
        const at = pageAddress(document);
        show({
          offer: {
            noteId: newId(),
            at,
            // A page that is closed, or goes on, right after the key has no time for it.
            speech: readAhead(document, session, at),
            range,
            rects: () => [...range.getClientRects()],
            likely: three,
            finding: false,
            sending: false,
          },
          card: undefined,
        });
      } else if (asked) {
        const anything = /\S/.test(document.body?.textContent ?? '');
        toast(say(!anything ? 'refuseNoText' : selected.kind === 'field' ? 'refuseField' : 'refuseEmpty'), {
          tone: 'bad',
        });
      }
    },
    openCard(noteId, writing, focus = false) {
      notes.setActive(noteId);
      const { activeElement } = document;
      const inPage = activeElement instanceof HTMLElement && activeElement !== life.controls?.host();
      show({
        card: {
          noteId,
          rects: () => [...(notes.boundsOf(noteId)?.getClientRects() ?? [])],
          writing,
          focus,
          back: inPage ? activeElement : display.state().card?.back,
        },
        offer: undefined,
      });
    },
    keep: (themeId) => keep(themeId),
    create: (name) => keep(null, { newTheme: { id: newId(), name } }),
    write: () => keep(null, { write: true }),
    find(open) {
      const { offer } = display.state();
      if (!offer) return;
      // What is typed here could be read by the page: the side panel has a field for the theme too.
      if (open && !mayType()) keep(null, { write: true });
      else show({ offer: { ...offer, finding: open } });
      // The field took the page's selection along.
      if (!open) select(document, offer.range);
    },
    dismiss: () => show({ offer: undefined }),
    closeCard() {
      const { card } = display.state();
      const focused = document.activeElement === life.controls?.host();
      notes.setActive(null);
      show({ card: undefined });
      if (focused && card?.back?.isConnected) card.back.focus({ preventScroll: true });
    },
    writeInCard(open) {
      const { card } = display.state();
      if (card && open && !mayType()) acts.panel(card.noteId);
      else if (card) show({ card: { ...card, writing: open } });
    },
    thought(noteId, thought) {
      const old = notes.notes().find(({ id }) => id === noteId)?.thought;
      // The field may have been left for another note: only its own card is closed.
      const close = (): void => (display.state().card?.noteId === noteId ? acts.closeCard() : undefined);
      if (old === thought) close();
      else void change((at) => askFromPage('writeThought', { noteId, thought }, at), say('thoughtSaved'), close);
    },
    theme(noteId, themeId) {
      const text = themeId ? say('themeSet', { theme: nameOf(themeId) }) : say('themeCleared');
      void change((at) => askFromPage('setTheme', { noteId, themeId }, at), text);
    },
    newTheme(noteId, name) {
      const newTheme = { id: newId(), name };
      void change(
        (at) => askFromPage('setTheme', { noteId, themeId: newTheme.id, newTheme }, at),
        say('themeSet', { theme: name }),
      );
    },
    remove: (noteId) => void change((at) => askFromPage('removeNote', { noteId }, at), say('removed'), acts.closeCard),
    panel(noteId) {
      session.choose(noteId, false);
      askFromPage('openPanel', { noteId }).then(
        ({ opened }) => (opened ? undefined : toast(say('panelByButton'))),
        (error: unknown) => fail(error),
      );
    },
    closeToast: () => show({ toast: undefined }),
  };

  function keep(
    themeId: string | null,
    { newTheme, write = false }: { newTheme?: NewTheme; write?: boolean } = {},
  ): void {
    const { offer } = display.state();
    if (!offer || offer.sending) return;
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
    how: { newTheme?: NewTheme; write: boolean; at: string; speech: () => Promise<SpeechDraft> },
  ): Promise<void> {
    const { newTheme, write, at } = how;
    try {
      const speech = await how.speech();
      const note = { ...draft, ...inSpeech(life, speech, draft) };
      const { speechId, actionId, themes } = await askFromPage('keepNote', { note, speech, newTheme }, at);
      // Not onto another page that stands here by now.
      if (session.address() === at) {
        await draw({ ...note, themes, created: Date.now() });
        session.changed(speechId);
      }
      // Which theme a new name became, and its colour, the notebook decides.
      if (newTheme) await session.refresh();
      document.getSelection()?.removeAllRanges();
      // Asked while our element is still there: without it the guard can't be tried.
      const beside = write && session.address() === at && !mayType();
      show({ offer: undefined });
      const theme = themes[0] && (nameOf(themes[0].id) || newTheme?.name);
      if (!beside) done(theme ? say('keptUnder', { theme }) : say('kept'), actionId, at);
      if (!write || session.address() !== at) return;
      if (!beside) return acts.openCard(note.id, true);
      session.choose(note.id, true);
      await askFromPage('openPanel', { noteId: note.id });
      // Without the key: what is typed next is the thought, wherever the focus is.
      toast(say('thoughtInPanel'), { action: { label: say('undo'), run: () => void undo(actionId, at) } });
    } catch (error) {
      const { offer } = display.state();
      if (offer) show({ offer: { ...offer, sending: false } });
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
