import type { NotePlace } from '@/utils/model/note';
import type { SpeechDraft } from '@/utils/model/speech';
import type { PageControls } from './page-controls';
import type { PageReader } from './page-reader';

/**
 * What our scripts in one frame share: a variable of the isolated world, which the page can neither see nor name (a symbol can't be put
 * in its place by an element's id, as `window.name` can). `page-watch` makes it, the others use it and find each other by it, a newer copy finds it and ends the older.
 */
export type PageLife = {
  /** The extension that made it, by version and start: another one means that we were updated under an open page. */
  made: string;
  /** Ends everything this copy started. */
  end: () => void;
  /** Whether page-watch came before the page's own scripts, so that nothing typed in our fields can be read by them. */
  guarded: boolean;
  /** Whether the reader holds the pointer or Shift down right now: a selection that grows then is theirs. */
  selecting: boolean;
  /**
   * The key that was pressed alone since the reader last pressed the pointer, or a key with others: what was selected then is what it is meant for, also
   * where it comes before the toolbar could.
   */
  key?: string | undefined;
  /** How often the mouse was pressed at the same place, one press soon after the other: 2 at the second of a double click. 0: it was a finger. */
  presses: number;
  /** Whether the reader has made a selection in this page since it was opened, as far as page-watch saw. */
  selected: boolean;
  /** How many events of our element the guard has caught; standing still when one is sent means that the page removed the guard. */
  caught: number;
  /** What understands speeches, once it is here (`entrypoints/speech-reader`). */
  speeches?: {
    read: () => Promise<SpeechDraft>;
    /** The paragraph a passage begins in, and the points above it; undefined when the speech doesn't hold it. */
    locate(
      speech: SpeechDraft,
      passage: Pick<NotePlace, 'anchor' | 'quote'>,
    ): Pick<NotePlace, 'paragraph' | 'section'> | undefined;
  };
  /** What of the page is read, where that isn't all of it: in a page of ours the article alone. */
  text?: () => Element | undefined;
  /** The lines of the article on a page, where nothing else tells them (`entrypoints/article-finder`). */
  findArticle?: (document: Document) => string[];
  /** What reads, paints and places, once it is here. */
  reader?: PageReader;
  /** What is shown in the page, once it is here. */
  controls?: PageControls;
};

const KEY = Symbol.for('zhaji');
type World = { [KEY]?: PageLife };

/** What stands in this frame, if anything. */
export function pageLife(): PageLife | undefined {
  return (globalThis as World)[KEY];
}

/** Puts this in the frame; undefined takes it away. */
export function setPageLife(life: PageLife | undefined): void {
  (globalThis as World)[KEY] = life;
}
