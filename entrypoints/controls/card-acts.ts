import type { readerTexts } from '@/utils/i18n/reader-texts';
import type { Say } from '@/utils/i18n/say-in';
import { askFromPage } from '@/utils/messaging/ask-from-page';
import type { PageLife } from '@/utils/messaging/page-life';
import type { PageReader } from '@/utils/messaging/page-reader';
import type { Both } from '@/utils/model/both';
import { newId } from '@/utils/model/new-id';
import type { OwnField } from '@/utils/model/note';
import { themeName } from '@/utils/model/theme-name';
import type { ControlChanges } from './control-changes';
import type { ControlDisplay } from './control-display';
import type { Card } from './control-view';
import { focusedIn } from './focused-in';
import { linesInSight } from './lines-in-sight';

/** What is done on the card of a note. */
export type CardActs = {
  /**
   * Opens the card of a note. `under`: the notes drawn where the reader clicked, this one among them. `focus`: the focus goes into the card, and back
   * to where it was when the card is closed.
   */
  openCard: (noteId: string, how?: Partial<Pick<Card, 'writing' | 'finding' | 'focus' | 'under'>>) => void;
  closeCard: () => void;
  /** Opens the field for these own words, in the card or, where the page could read along, in the side panel; or closes it. */
  writeInCard: (field: OwnField | undefined) => void;
  /** Opens the list to add a theme, or to put another in the place of this one; or closes it. */
  findInCard: (finding: Card['finding']) => void;
  /** Opens the card of a note with this field open. */
  writeOn: (noteId: string, field: OwnField) => void;
  /** Opens the card of a note with the list of themes open. */
  findFor: (noteId: string) => void;
  /** To the next of the notes that are drawn where the reader clicked. */
  nextUnder: () => void;
  /** Saves own words over those that were `seen`. Where others are there by now the field shows them, or, with `both`, both are kept. */
  words: (noteId: string, field: OwnField, text: string, seen: string, both?: Both) => void;
  /** Puts the note under a theme more, out of one, or under one in another's place. */
  changeTheme: (noteId: string, change: { add?: string; remove?: string }) => void;
  newTheme: (noteId: string, name: string, remove?: string) => void;
  remove: (noteId: string) => void;
  panel: (noteId: string, field?: OwnField) => void;
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
};

export function cardActs({ document, life, reader, say, display, changes, mayType }: World): CardActs {
  const { notes, session } = reader;
  const { show, toast, fail } = display;
  const { change } = changes;

  const nameOf = (themeId: string): string => {
    const theme = session.here().themes.find(({ id }) => id === themeId);
    return theme ? themeName(theme, session.here().locale) : '';
  };
  const noteOf = (noteId: string) => notes.notes().find(({ id }) => id === noteId);
  const saved = { thought: 'thoughtSaved', application: 'applicationSaved' } as const;
  /** Own words on their way to the disk: a key that is pressed twice would find its first saving to be another window's. */
  const onTheirWay = new Set<string>();

  const acts: CardActs = {
    openCard(noteId, { writing, finding, focus = false, under = [] } = {}) {
      notes.setActive(noteId);
      const back = focusedIn(document, life) ?? display.state().card?.back;
      const rects = (): DOMRect[] => {
        const bounds = notes.boundsOf(noteId);
        return bounds ? linesInSight(bounds) : [];
      };
      show({ card: { noteId, under, rects, writing, finding, focus, back }, offer: undefined });
    },
    closeCard() {
      const { card } = display.state();
      const focused = document.activeElement === life.controls?.host();
      notes.setActive(null);
      show({ card: undefined });
      if (focused && card?.back?.isConnected) card.back.focus({ preventScroll: true });
    },
    writeInCard(field) {
      const { card } = display.state();
      if (field) display.hush();
      if (card && field && !mayType()) acts.panel(card.noteId, field);
      else if (card) show({ card: { ...card, writing: field, finding: undefined } });
    },
    findInCard(finding) {
      const { card } = display.state();
      if (finding !== undefined) display.hush();
      if (card && finding !== undefined && !mayType()) acts.panel(card.noteId);
      else if (card) show({ card: { ...card, finding, writing: undefined } });
    },
    writeOn(noteId, field) {
      if (mayType()) acts.openCard(noteId, { writing: field });
      else acts.panel(noteId, field);
      display.hush();
    },
    findFor(noteId) {
      if (mayType()) acts.openCard(noteId, { finding: 'more' });
      else acts.panel(noteId);
      display.hush();
    },
    nextUnder() {
      const { card } = display.state();
      // One may have been removed since the click.
      const under = card?.under.filter(noteOf) ?? [];
      const next = under[(under.indexOf(card?.noteId ?? '') + 1) % under.length];
      if (next === undefined) return;
      acts.openCard(next, { under, focus: document.activeElement === life.controls?.host() });
      session.choose(next);
    },
    words(noteId, field, text, seen, both) {
      // The field may have been left for another one, or for another note.
      const close = (): void => {
        const { card } = display.state();
        if (card?.noteId === noteId && card.writing === field) acts.writeInCard(undefined);
      };
      if (text === seen) {
        close();
        return;
      }
      const these = `${noteId} ${field} ${text}`;
      if (onTheirWay.has(these)) return;
      onTheirWay.add(these);
      const send = (at: string): Promise<{ actionId: string }> =>
        askFromPage('writeWords', { noteId, words: { [field]: text }, seen: { [field]: seen }, both }, at);
      const how = { after: close, clash: () => void session.refresh() };
      void change(send, say(saved[field]), how).finally(() => onTheirWay.delete(these));
    },
    changeTheme(noteId, { add, remove }) {
      const said =
        add !== undefined
          ? say('themeSet', { theme: nameOf(add) })
          : say('themeCleared', { theme: nameOf(remove ?? '') });
      void change((at) => askFromPage('changeThemes', { noteId, add, remove }, at), said);
    },
    newTheme(noteId, name, remove) {
      const newTheme = { id: newId(), name };
      void change(
        (at) => askFromPage('changeThemes', { noteId, remove, newTheme }, at),
        say('themeSet', { theme: name }),
      );
    },
    remove: (noteId) =>
      void change((at) => askFromPage('removeNote', { noteId }, at), say('removed'), { after: () => acts.closeCard() }),
    panel(noteId, field) {
      session.choose(noteId, field);
      askFromPage('openPanel', { noteId }).then(
        ({ opened }) => (opened ? undefined : toast(say('panelByButton'))),
        (error: unknown) => fail(error),
      );
    },
  };

  return acts;
}
