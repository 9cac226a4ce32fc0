import type { EndPlace } from '@/components/reader/EndHandle';
import type { readerTexts } from '@/utils/i18n/reader-texts';
import type { Say } from '@/utils/i18n/say-in';
import { askFromPage } from '@/utils/messaging/ask-from-page';
import type { PageLife } from '@/utils/messaging/page-life';
import type { PageReader } from '@/utils/messaging/page-reader';
import type { Passage } from '@/utils/model/passage';
import type { SpeechDraft } from '@/utils/model/speech';
import { drawEnd, moveEnd, type End } from '@/utils/text/move-end';
import { nextCharacter } from '@/utils/text/next-character';
import type { ControlChanges } from './control-changes';
import type { ControlDisplay } from './control-display';
import { inSpeech } from './in-speech';
import { offsetAt } from './offset-at';
import { readAhead } from './read-ahead';

/** Keys pressed within this time, ms, are one change: about the pause of a reader who looks whether it is right. */
const BURST = 800;
/** Distance kept from the window's edges when an end is brought in sight, px: two lines. */
const EDGE = 64;

/** Draws the ends of the note whose card is open elsewhere. */
export type ResizeNote = {
  /** `held`: by its handle, which has the focus; it is saved when that is left, and until then Escape takes it back. */
  step: (which: End, direction: 1 | -1, by: 'character' | 'clause', held?: boolean) => void;
  grab: () => void;
  draw: (which: End, x: number, y: number) => void;
  /** Saves what was moved, if anything was. */
  settle: () => void;
  /** Puts the ends back where they were; false when nothing was moved. */
  cancel: () => boolean;
  /** The end that is being moved; undefined while none is. */
  movedEnd: () => End | undefined;
  /** Where a note's passage is while it is moved, and saved; else where it is drawn. */
  passageOf: (noteId: string) => Passage | undefined;
  /** Where an end stands in the window. */
  endOf: (noteId: string, which: End) => EndPlace | undefined;
};

type World = {
  view: Window;
  life: PageLife;
  reader: PageReader;
  say: Say<typeof readerTexts>;
  display: ControlDisplay;
  changes: ControlChanges;
};

export function resizeNote({ view, life, reader, say, display, changes }: World): ResizeNote {
  const { notes, session, signal } = reader;
  /** `text`: the page's, which the offsets are of. `speech`: read ahead, since the page may go on before it is saved. */
  let moving:
    | { noteId: string; text: string; from: Passage; to: Passage; which?: End; speech: () => Promise<SpeechDraft> }
    | undefined;
  /** What is drawn instead of what is on disk. */
  let shown: { noteId: string; text: string; to: Passage } | undefined;
  let endPreview = (): void => undefined;
  let held = false;
  let timer = 0;
  signal.addEventListener('abort', () => view.clearTimeout(timer));

  const passageOf: ResizeNote['passageOf'] = (noteId) =>
    shown?.noteId === noteId && shown.text === notes.page().text ? shown.to : notes.hitOf(noteId);
  const showAt = (to?: { noteId: string; text: string; to: Passage }): void => {
    shown = to;
    if (to) endPreview = notes.preview(to.noteId, to.to);
    else endPreview();
    display.show({});
  };
  /** What is being moved: the note of the open card. Begun anew when the page's text has become another. */
  const begin = (): NonNullable<typeof moving> | undefined => {
    const { card } = display.state();
    const { text } = notes.page();
    if (!card || card.writing) return undefined;
    if (moving?.noteId === card.noteId && moving.text === text) return moving;
    const from = passageOf(card.noteId);
    const speech = readAhead(view.document, session, session.address());
    moving = from && { noteId: card.noteId, text, from, to: from, speech };
    return moving;
  };
  const go = (which: End, to: Passage): void => {
    if (!moving) return;
    Object.assign(moving, { which, to });
    // An older message would offer to take back something else than what is being done now.
    display.show({ toast: undefined });
    showAt({ ...moving });
  };
  const endOf: ResizeNote['endOf'] = (noteId, which) => {
    const passage = passageOf(noteId);
    if (!passage) return undefined;
    const page = notes.page();
    const { start, end } = passage;
    const parts =
      which === 'start'
        ? page.rangesOf(start, nextCharacter(page.text, start, 1))
        : page.rangesOf(nextCharacter(page.text, end, -1), end);
    const part = parts.at(which === 'start' ? 0 : -1);
    // The page may just have taken it away.
    if (!part) return undefined;
    const range = view.document.createRange();
    range.setStart(part.startContainer, part.startOffset);
    range.setEnd(part.endContainer, part.endOffset);
    const box = [...range.getClientRects()].at(which === 'start' ? 0 : -1);
    return box && { x: which === 'start' ? box.left : box.right, top: box.top, bottom: box.bottom };
  };
  const bringInSight = (which: End): void => {
    const place = moving && endOf(moving.noteId, which);
    if (!place) return;
    if (place.top < EDGE) view.scrollBy({ top: place.top - EDGE });
    else if (place.bottom > view.innerHeight - EDGE) view.scrollBy({ top: place.bottom - view.innerHeight + EDGE });
  };

  const settle = (): void => {
    view.clearTimeout(timer);
    const moved = moving;
    moving = undefined;
    held = false;
    if (!moved) return;
    const { noteId, from, to } = moved;
    if (moved.text !== notes.page().text) {
      // In the new text the offsets mean other words.
      showAt();
      display.toast(say('pageChanged'), { tone: 'bad' });
      return;
    }
    if (from.start === to.start && from.end === to.end) {
      showAt();
      return;
    }
    const place = reader.describeShown(to);
    if (typeof place === 'string') {
      showAt();
      display.toast(say(place === 'changed' ? 'pageChanged' : 'refuseEmpty'), { tone: 'bad' });
      return;
    }
    // Of a passage whose words the page has changed the new range has the new ones: said, since it was not asked for by that.
    const done = say(notes.placementOf(noteId)?.state === 'approximate' ? 'resizedEdited' : 'resized');
    const send = async (at: string): Promise<{ actionId: string }> => {
      const speech = await moved.speech();
      return askFromPage('moveNote', { noteId, ...inSpeech(life, speech, place), how: 'resized' }, at);
    };
    void save(noteId, send, done);
  };
  const save = async (
    noteId: string,
    send: (at: string) => Promise<{ actionId: string }>,
    done: string,
  ): Promise<void> => {
    await changes.change(send, done);
    // Where it is now the reader's own placing says; moved on meanwhile, the next change ends the preview.
    if (!moving) showAt();
    const { card } = display.state();
    if (card?.noteId === noteId) display.show({ card: { ...card, rects: () => card.rects() } });
  };

  return {
    step(which, direction, by, held = false) {
      const now = begin();
      if (!now) return;
      view.clearTimeout(timer);
      if (!held) timer = view.setTimeout(settle, BURST);
      go(which, moveEnd(now.text, now.to, which, direction, by));
      bringInSight(which);
    },
    grab() {
      view.clearTimeout(timer);
      held = begin() !== undefined;
    },
    draw(which, x, y) {
      const now = held ? begin() : undefined;
      const offset = now && offsetAt(view.document, notes.page(), x, y);
      if (now && offset !== undefined) go(which, drawEnd(now.text, now.to, which, offset));
    },
    settle,
    cancel() {
      view.clearTimeout(timer);
      held = false;
      if (!moving) return false;
      moving = undefined;
      showAt();
      return true;
    },
    movedEnd: () => moving?.which,
    passageOf,
    endOf,
  };
}
