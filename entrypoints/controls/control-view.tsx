import type { ComponentChild } from 'preact';
import { EndHandle } from '@/components/reader/EndHandle';
import { Floating } from '@/components/reader/Floating';
import { PageNoteCard } from '@/components/reader/PageNoteCard';
import { SelectionToolbar } from '@/components/reader/SelectionToolbar';
import { LocaleContext } from '@/components/use-say';
import { Toast } from '@/components/ui/Toast';
import type { readerTexts } from '@/utils/i18n/reader-texts';
import type { Say } from '@/utils/i18n/say-in';
import type { PageTheme } from '@/utils/messaging/calls';
import type { Here, PageReader } from '@/utils/messaging/page-reader';
import type { SpeechDraft } from '@/utils/model/speech';
import type { End } from '@/utils/text/move-end';
import type { PlaceActs } from './place-acts';
import type { ResizeNote } from './resize-note';

/** Characters beside an end that are read out with it, and the distance of the card that leaves room for the knobs, px. */
const BESIDE = 12;
const CLEAR = 22;

/** What is shown in the page; nothing of it: no element of ours in the page. */
export type ViewState = {
  /**
   * A selection that can be kept, as the note `noteId`, however often that is tried. `likely` stays as first shown: the keys 1–3 mean
   * what was seen.
   */
  offer?: {
    noteId: string;
    /** Where the page was, and its speech, when it was selected: the page may go on by itself while the note is being kept. */
    at: string;
    speech: () => Promise<SpeechDraft>;
    range: Range;
    rects: () => DOMRect[];
    likely: PageTheme[];
    finding: boolean;
    sending: boolean;
  };
  /** The card of a note. */
  card?: {
    noteId: string;
    rects: () => DOMRect[];
    writing: boolean;
    /** Whether the focus goes into it as it opens, and where it was before. */
    focus: boolean;
    back: HTMLElement | undefined;
  };
  toast?: { text: string; tone?: 'done' | 'bad'; action?: { label: string; keys?: string; run: () => void } };
};

/** What the reader can do with it. */
export type ViewActs = {
  keep: (themeId: string | null) => void;
  create: (name: string) => void;
  write: () => void;
  find: (open: boolean) => void;
  dismiss: () => void;
  closeCard: () => void;
  writeInCard: (open: boolean) => void;
  thought: (noteId: string, thought: string) => void;
  theme: (noteId: string, themeId: string | null) => void;
  newTheme: (noteId: string, name: string) => void;
  remove: (noteId: string) => void;
  panel: (noteId: string) => void;
  closeToast: () => void;
} & Pick<PlaceActs, 'take' | 'refuse' | 'walk'> &
  ResizeNote;

type World = {
  here: Here;
  say: Say<typeof readerTexts>;
  /** Whether fields may open in the page. */
  mayType: () => boolean;
  reader: PageReader;
  on: ViewActs;
};

/** The parts that stand in the page now, or null when there are none. */
export function controlView(state: ViewState, { here, say, mayType, reader, on }: World): ComponentChild | null {
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
        onStep={(direction, by) => on.step(which, direction, by)}
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
      {offer && (
        <Floating at={offer.rects}>
          <SelectionToolbar
            {...{ themes, locale, say }}
            likely={offer.likely}
            finding={offer.finding}
            keys={settings.keys}
            onKeep={on.keep}
            onCreate={on.create}
            onWrite={on.write}
            onFind={on.find}
            onDismiss={on.dismiss}
          />
        </Floating>
      )}
      {note && passage && moved && (
        <span class="unseen" role="status">
          {wordsAt(moved)}
        </span>
      )}
      {handle('start')}
      {handle('end')}
      {card && note && (
        <Floating at={card.rects} clear={CLEAR}>
          <PageNoteCard
            key={note.id}
            {...{ note, themes, mayType, locale, say }}
            state={notes.placementOf(note.id)?.state ?? 'exact'}
            found={reader.found(note.id)}
            at={drawn.indexOf(note.id) + 1}
            count={drawn.length}
            focus={card.focus}
            writing={card.writing}
            onWrite={on.writeInCard}
            onThought={(thought) => on.thought(note.id, thought)}
            onTheme={(themeId) => on.theme(note.id, themeId)}
            onNewTheme={(name) => on.newTheme(note.id, name)}
            onRemove={() => on.remove(note.id)}
            onPanel={() => on.panel(note.id)}
            onWalk={on.walk}
            onConfirm={(found) => on.take(note.id, found)}
            onRefuse={(found) => on.refuse(note.id, found)}
            onClose={on.closeCard}
          />
        </Floating>
      )}
      {toast && (
        <div class="corner">
          <Toast
            text={toast.text}
            tone={toast.tone}
            action={toast.action}
            close={toast.tone === 'bad' ? { label: say('close'), run: on.closeToast } : undefined}
          />
        </div>
      )}
    </LocaleContext.Provider>
  );
}
