import type { ComponentChild } from 'preact';
import { Corner } from '@/components/reader/Corner';
import { EndHandle } from '@/components/reader/EndHandle';
import { Floating } from '@/components/reader/Floating';
import { PageNoteCard } from '@/components/reader/PageNoteCard';
import { SelectionToolbar } from '@/components/reader/SelectionToolbar';
import { StillSelected } from '@/components/reader/StillSelected';
import { LocaleContext } from '@/components/use-say';
import { Toast } from '@/components/ui/Toast';
import type { readerTexts } from '@/utils/i18n/reader-texts';
import type { Say } from '@/utils/i18n/say-in';
import type { LikelyTheme } from '@/utils/messaging/calls';
import type { Here, PageReader } from '@/utils/messaging/page-reader';
import type { OwnField } from '@/utils/model/note';
import type { SpeechDraft } from '@/utils/model/speech';
import type { End } from '@/utils/text/move-end';
import type { CardActs } from './card-acts';
import type { CopyActs } from './copy-acts';
import type { KeepActs } from './keep-acts';
import type { PlaceActs } from './place-acts';
import type { ResizeNote } from './resize-note';

/** Characters beside an end that are read out with it. */
const BESIDE = 12;

const byTouch = (): boolean => matchMedia('(pointer: coarse)').matches;
/** Distance of the card that leaves room for the knobs at the ends of the passage, px. */
const knobs = (): number => (byTouch() ? 48 : 22);
/**
 * Distance of the toolbar, px. Under a finger the browser hangs its own handles below what is selected (about 30 px), and its own menu stands above it
 * (about 60 px).
 */
const ofSelection = (): { below: number; above: number } =>
  byTouch() ? { below: 36, above: 72 } : { below: 10, above: 10 };

/**
 * A selection that can be kept, as the note `noteId`, however often that is tried. `likely` stays as it was when it
 * was first reached for: the keys 1–3 mean what was seen.
 */
export type Offer = {
  noteId: string;
  /** Where the page was, and its speech, when it was selected: the page may go on by itself while the note is being kept. */
  at: string;
  speech: () => Promise<SpeechDraft>;
  range: Range;
  rects: () => DOMRect[];
  likely: LikelyTheme[];
  /** Whether the pointer or a key has reached the toolbar: from then on it stays as it is. */
  reached: boolean;
  finding: boolean;
  sending: boolean;
  /** Whether the focus goes into the toolbar as it opens, and where it was before. */
  focus: boolean;
  back: HTMLElement | undefined;
};

/** The card of a note. */
export type Card = {
  noteId: string;
  /** The notes drawn where the reader clicked, this one among them. */
  under: string[];
  rects: () => DOMRect[];
  /** Which own words are being written. */
  writing: OwnField | undefined;
  /** Whether the list of themes is open: to add one (`more`), or to put one in the place of this one. */
  finding: string | undefined;
  /** Whether the focus goes into it as it opens, and where it was before. */
  focus: boolean;
  back: HTMLElement | undefined;
};

/** Something that can be done about what a message says; `keys`: the key that does it, while keys work. */
export type MessageAct = { label: string; keys?: string; run: () => void };

/** What is shown in the page; nothing of it: no element of ours in the page. */
export type ViewState = {
  offer?: Offer;
  card?: Card;
  toast?: { text: string; tone?: 'done' | 'bad'; action?: MessageAct; more?: MessageAct[] };
};

/** What the reader can do with it. */
export type ViewActs = CardActs &
  Omit<KeepActs, 'offer'> &
  CopyActs &
  ResizeNote &
  Pick<PlaceActs, 'take' | 'refuse' | 'walk'> & { closeToast: () => void };

type World = {
  here: Here;
  say: Say<typeof readerTexts>;
  reader: PageReader;
  on: ViewActs;
};

/** The parts that stand in the page now, or null when there are none. */
export function controlView(state: ViewState, { here, say, reader, on }: World): ComponentChild | null {
  const { offer, card, toast } = state;
  const { notes } = reader;
  const note = card && notes.notes().find(({ id }) => id === card.noteId);
  if (!offer && !note && !toast) return null;
  const { locale, themes, settings } = here;
  const drawn = notes.inOrder();
  const passage = note && on.passageOf(note.id);
  // Said while it is moved: whoever goes by Shift and the arrows has the focus elsewhere.
  const moved = on.movedEnd();
  const handle = (which: End) =>
    note &&
    passage &&
    !card.writing && (
      <EndHandle
        key={`${note.id} ${which}`}
        which={which}
        at={() => on.endOf(note.id, which)}
        label={which === 'start' ? say('passageStart') : say('passageEnd')}
        words={wordsAt(which)}
        offset={passage[which]}
        length={notes.page().text.length}
        onStep={(direction, by) => on.step(which, direction, by, true)}
        onGrab={on.grab}
        onDraw={(x, y) => on.draw(which, x, y)}
        onRelease={on.settle}
      />
    );
  const wordsAt = (which: End): string => {
    const { text } = notes.page();
    const { start, end } = passage!;
    return which === 'start'
      ? say('passageFrom', { words: text.slice(start, Math.min(end, start + BESIDE)) })
      : say('passageTo', { words: text.slice(Math.max(start, end - BESIDE), end) });
  };
  return (
    <LocaleContext.Provider value={locale}>
      {offer?.finding && <StillSelected at={offer.rects} />}
      {offer && (
        <Floating at={offer.rects} clear={ofSelection()}>
          <SelectionToolbar
            {...{ themes, locale, say }}
            likely={offer.likely}
            finding={offer.finding}
            focus={offer.focus}
            keys={settings.keys ? settings.toolbarKeys : null}
            quick={settings.quick}
            onReach={on.reach}
            onKeep={on.keep}
            onCreate={on.create}
            onWrite={on.write}
            onFind={on.find}
            onCopy={on.copyOffer}
            onQuick={on.quick}
            onDismiss={on.dismiss}
          />
        </Floating>
      )}
      {note && passage && moved && (
        <span class="unseen" role="status">
          {wordsAt(moved)}
        </span>
      )}
      {card && note && (
        <Floating at={card.rects} clear={{ below: knobs(), above: knobs() }}>
          <PageNoteCard
            key={note.id}
            {...{ note, themes, locale, say }}
            state={notes.placementOf(note.id)?.state ?? 'exact'}
            found={reader.found(note.id)}
            at={drawn.indexOf(note.id) + 1}
            count={drawn.length}
            under={card.under.filter((id) => notes.notes().some((other) => other.id === id)).length}
            focus={card.focus}
            writing={card.writing}
            finding={card.finding}
            onWrite={on.writeInCard}
            onWords={(...words) => on.words(note.id, ...words)}
            onFind={on.findInCard}
            onTheme={(change) => on.changeTheme(note.id, change)}
            onNewTheme={(name, remove) => on.newTheme(note.id, name, remove)}
            onNextUnder={on.nextUnder}
            onCopy={() => on.copyNote(note.id)}
            onRemove={() => on.remove(note.id)}
            onPanel={() => on.panel(note.id)}
            onWalk={on.walk}
            onConfirm={(found) => on.take(note.id, found)}
            onRefuse={(found) => on.refuse(note.id, found)}
            onClose={on.closeCard}
          />
        </Floating>
      )}
      {/* After the card: Tab comes to them last, so that the arrows at first are those that the card names. */}
      {handle('start')}
      {handle('end')}
      {toast && (
        <Corner>
          <Toast
            text={toast.text}
            tone={toast.tone}
            action={toast.action}
            more={toast.more}
            close={toast.tone === 'bad' ? { label: say('close'), run: on.closeToast } : undefined}
          />
        </Corner>
      )}
    </LocaleContext.Provider>
  );
}
