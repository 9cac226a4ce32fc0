import type { ComponentChild } from 'preact';
import { Floating } from '@/components/reader/Floating';
import { PageNoteCard } from '@/components/reader/PageNoteCard';
import { SelectionToolbar } from '@/components/reader/SelectionToolbar';
import { LocaleContext } from '@/components/use-say';
import { Toast } from '@/components/ui/Toast';
import type { readerTexts } from '@/utils/i18n/reader-texts';
import type { Say } from '@/utils/i18n/say-in';
import type { PageTheme } from '@/utils/messaging/calls';
import type { DrawnNotes, Here } from '@/utils/messaging/page-reader';
import type { SpeechDraft } from '@/utils/model/speech';

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
    speech: Promise<SpeechDraft>;
    range: Range;
    rects: () => DOMRect[];
    likely: PageTheme[];
    finding: boolean;
    sending: boolean;
  };
  /** The card of a note. */
  card?: { noteId: string; rects: () => DOMRect[]; writing: boolean };
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
};

type World = {
  here: Here;
  say: Say<typeof readerTexts>;
  /** Whether fields may open in the page. */
  mayType: () => boolean;
  notes: DrawnNotes;
  on: ViewActs;
};

/** The parts that stand in the page now, or null when there are none. */
export function controlView(state: ViewState, { here, say, mayType, notes, on }: World): ComponentChild | null {
  const { offer, card, toast } = state;
  const note = card && notes.notes().find(({ id }) => id === card.noteId);
  if (!offer && !note && !toast) return null;
  const { locale, themes, settings } = here;
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
      {card && note && (
        <Floating at={card.rects}>
          <PageNoteCard
            key={note.id}
            {...{ note, themes, mayType, locale, say }}
            writing={card.writing}
            onWrite={on.writeInCard}
            onThought={(thought) => on.thought(note.id, thought)}
            onTheme={(themeId) => on.theme(note.id, themeId)}
            onNewTheme={(name) => on.newTheme(note.id, name)}
            onRemove={() => on.remove(note.id)}
            onPanel={() => on.panel(note.id)}
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
