import type { PageText } from '@/utils/anchoring/page-text';
import type { NoteDraft, NotePlace, OwnField } from '@/utils/model/note';
import type { Passage } from '@/utils/model/passage';
import type { Placement } from '@/utils/model/placement';
import type { SpeechDraft } from '@/utils/model/speech';
import type { PageAnswers, PageNote } from './calls';

/** What is kept from a page and known of it, and the language: what `readHere` answered last. */
export type Here = PageAnswers['readHere'];

/** The notes of a frame, as far as others than the reader itself may use them. */
export type DrawnNotes = {
  notes: () => PageNote[];
  /** The page's text as it was when the notes were last placed. */
  page: () => PageText;
  /** Where a note is, as far as that is known by now. */
  placementOf: (noteId: string) => Placement | undefined;
  /** Where a note is drawn, in offsets of `page()`; undefined while it is not. */
  hitOf: (noteId: string) => Passage | undefined;
  /** Where a note stands in the page now; undefined while it is not drawn. */
  boundsOf: (noteId: string) => Range | undefined;
  /** Ids of the notes that are drawn, in reading order. */
  inOrder: () => string[];
  /** Points at a note, or at none; `only`: at none only if it still points at this one. */
  setActive: (noteId: string | null, only?: string) => void;
  /**
   * Draws other words as if they were this note's, while its ends are moved or it has no place. Answers what draws its own again, unless
   * something else has been drawn so since.
   */
  preview: (noteId: string, passage: Passage) => () => void;
};

/** What a frame knows: its speech, what is kept from here. */
export type PageSession = {
  here: () => Here;
  /** The address all this is about: that of the page when it was last asked. */
  address: () => string;
  /** Settles once themes, language and settings are known, or can't be had. */
  known: Promise<void>;
  /** The speech of the page, read once until the page changes. Brings what understands speeches, if it isn't here. */
  speech: () => Promise<SpeechDraft>;
  /** Asks what is kept from here, places and paints it. What was painted stays when nobody answers. */
  refresh: () => Promise<void>;
  /** A note was kept or changed without asking again. */
  changed: (speechId: string) => void;
  /** Tells the side panel which note is meant, and which own words are to be written there; also one that only opens now, when it asks. */
  choose: (noteId: string, write?: OwnField) => void;
  /** Tells the side panel where everything is, and from then on whenever that changes; without `asked` only if it has asked before. */
  report: (asked?: boolean) => void;
};

/** A passage as a note to be kept, and how it is painted once it is on disk. */
export type Drafted = {
  draft: NoteDraft;
  /** Places and paints it in the very text the passage was taken from. */
  draw: (note: PageNote) => Promise<void>;
};

/** What the reader of a frame (`entrypoints/reader`) is to the other page scripts: the page's text, and what is kept from it. */
export type PageReader = {
  /** Ends with everything in this frame. */
  signal: AbortSignal;
  notes: DrawnNotes;
  session: PageSession;
  /** Makes a note of a range of the page; or says why it can't be one. */
  draft: (range: AbstractRange, noteId: string, themeId: string | null) => Drafted | 'empty' | 'too-long';
  /**
   * What a passage of the page's text is as a note's place, its section aside, if it has the words that were shown to the reader at this
   * moment still, else `changed`. Without `words`: those it had when the page was read.
   */
  describeShown: (passage: Passage, words?: string) => NotePlace | 'too-long' | 'changed';
  /** The page's words where a note's were edited; undefined when they are the kept ones, or nowhere. */
  found: (noteId: string) => string | undefined;
  /** Scrolls to a note, unless it is in sight. */
  bringInSight: (noteId: string) => void;
};
