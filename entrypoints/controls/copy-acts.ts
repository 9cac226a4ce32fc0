import type { readerTexts } from '@/utils/i18n/reader-texts';
import type { Say } from '@/utils/i18n/say-in';
import type { PageReader } from '@/utils/messaging/page-reader';
import { citePassage, type CitedFacts } from '@/utils/study-notes/cite-passage';
import type { ControlDisplay } from './control-display';
import type { ControlHost } from './control-host';

/** Copying a passage with its source; the message that says so offers the words alone. */
export type CopyActs = {
  /** What the toolbar stands for; nothing is kept by it. */
  copyOffer: () => void;
  copyNote: (noteId: string) => void;
};

type World = {
  view: Window;
  reader: PageReader;
  host: ControlHost;
  say: Say<typeof readerTexts>;
  display: ControlDisplay;
};

export function copyActs({ view, reader, host, say, display }: World): CopyActs {
  const { notes, session } = reader;
  const { toast } = display;
  const failed = (again: () => void): void =>
    toast(say('copyFailed'), { tone: 'bad', action: { label: say('retry'), run: again } });

  /** Puts a text on the clipboard. Only secure pages have the one that the page has no part in; a frame may be forbidden it. */
  const put = async (text: string): Promise<boolean> => {
    const { clipboard } = view.navigator as Partial<Navigator>;
    try {
      if (!clipboard) return host.copy(text);
      await clipboard.writeText(text);
      return true;
    } catch {
      return host.copy(text);
    }
  };
  const plain = async (quote: string): Promise<void> => {
    if (await put(quote)) toast(say('copiedPlain'));
    else failed(() => void plain(quote));
  };
  const cite = async (quote: string, source: () => Promise<CitedFacts>): Promise<void> => {
    try {
      // As the notebook has them: the reader may have corrected them.
      const facts = session.here().speech ?? (await source());
      if (!(await put(citePassage(quote, facts, session.here().locale)))) throw new Error('nothing was copied');
      toast(say('copied'), { action: { label: say('copyPlain'), run: () => void plain(quote) } });
    } catch {
      failed(() => void cite(quote, source));
    }
  };

  return {
    copyOffer() {
      const { offer } = display.state();
      const drafted = offer && reader.draft(offer.range, offer.noteId, null);
      if (typeof drafted === 'object') void cite(drafted.draft.quote, offer!.speech);
      else if (offer) toast(say(drafted === 'too-long' ? 'copyTooLong' : 'refuseEmpty'), { tone: 'bad' });
    },
    copyNote(noteId) {
      const note = notes.notes().find(({ id }) => id === noteId);
      if (note) void cite(note.quote, session.speech);
    },
  };
}
