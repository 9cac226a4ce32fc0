import * as v from 'valibot';
import {
  CANDIDATE_CONTEXT,
  CANDIDATE_WORDS,
  MAX_CANDIDATES,
  MAX_LINE,
  MAX_KEPT_WORDS,
  MAX_QUOTE,
  MAX_THEME_NAME,
  MAX_URL,
} from '@/utils/model/limits';
import { Both } from '@/utils/model/both';
import type { Locale } from '@/utils/model/locale';
import { NoteDraft, NotePlace, OwnField, type Note } from '@/utils/model/note';
import { PlacementState, type UnplacedState } from '@/utils/model/placement';
import type { Settings } from '@/utils/model/settings';
import { SpeechDraft, type Speech } from '@/utils/model/speech';
import type { Theme } from '@/utils/model/theme';
import type { UnreadReason } from '@/utils/model/unread-reason';

/*
 * All the traffic there is; what readers are asked stands in reader-calls.ts, which alone of this weighs on pages. Pages are not trusted:
 * what they send is checked against these schemas on arrival, the address they speak for is the browser's `sender.url` (or one of the same
 * origin: `answer-calls.ts`), and they can name only notes of that address.
 */

const id = v.pipe(v.string(), v.regex(/^[0-9a-z]{8,40}$/));
/** The clock of an action, as `keepNote` and the others answer it; what `undo` takes. */
const actionId = v.pipe(v.string(), v.maxLength(80));
const title = v.pipe(v.string(), v.maxLength(MAX_LINE));
/** As long as what is kept: what is written anew is held to less by the notebook, which knows what is there. */
const ownWords = v.pipe(v.string(), v.maxLength(MAX_KEPT_WORDS));
/** Own words on a note: those that are meant. */
const noteWords = v.partial(v.object({ thought: ownWords, application: ownWords }));
const both = v.optional(Both);
/** Facts of a speech, and the thought on it: those that are meant. */
const speechWords = v.partial(
  v.object({
    title,
    preTitle: title,
    subtitle: title,
    speaker: title,
    date: title,
    occasion: title,
    publication: title,
    publishedOn: title,
    thought: ownWords,
  }),
);

/** A theme to be created in the same action; its id is made where it is named, so that a retry makes no second one. */
const newTheme = v.object({ id, name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(MAX_THEME_NAME)) });

/** What a page asks of the background, each with the schema of its argument. */
export const pageCalls = {
  /** page-watch: is anything kept from here? If so the background injects the reader. And may this frame go on: the browser may let us in no more. */
  watchPage: v.object({ title }),
  /** page-watch: a page that was called by hand is left; its site's next page in this tab is to be watched, too, as far as the browser lets us. */
  leaving: v.object({}),
  /** page-watch: somebody selects; inject the reader here, and what it needs for that. */
  callReader: v.object({}),
  /** reader: bring what understands speeches into this frame; answered when it is there. */
  bringSpeeches: v.object({}),
  /** speech-reader: bring the last resort for finding an article into this frame; answered when it is there. */
  bringArticleFinder: v.object({}),
  /** reader: bring what is shown in the page into this frame; answered when it is there. */
  bringControls: v.object({}),
  /** reader: bring the style sheet of what is painted into this frame. */
  bringStyle: v.object({}),
  /** reader: everything kept from here, the themes, the settings. By address alone, or by the text as well. */
  readHere: v.object({
    text: v.optional(v.pick(SpeechDraft, ['title', 'fingerprint', 'pager', 'canonical', 'date', 'evidence'])),
  }),
  /** reader: keep this passage. Kept means: on disk when the answer comes. Sending it twice makes no duplicate. */
  keepNote: v.object({
    speech: SpeechDraft,
    note: NoteDraft,
    newTheme: v.optional(newTheme),
  }),
  /** reader: own words on a note of this page; `seen`: those the field was opened with. Others by now, and nothing is written, or, with `both`, these below them. */
  writeWords: v.object({ noteId: id, words: noteWords, seen: noteWords, both }),
  /** reader: put a note of this page under one theme more, take it out of one, or put one in another's place. */
  changeThemes: v.object({
    noteId: id,
    add: v.optional(id),
    remove: v.optional(id),
    newTheme: v.optional(newTheme),
  }),
  /** controls: the themes that fit a passage. A paragraph that is longer than is read is sent as far as it matters. */
  suggestThemes: v.object({
    quote: v.pipe(v.string(), v.maxLength(MAX_QUOTE)),
    paragraph: v.pipe(v.string(), v.maxLength(MAX_QUOTE)),
    section: NoteDraft.entries.section,
    title: v.optional(v.pipe(v.string(), v.maxLength(MAX_LINE))),
  }),
  /** reader: switch quick mode on or off, everywhere. */
  setQuick: v.object({ on: v.boolean() }),
  /** reader: give a note of this page another passage: its ends were drawn elsewhere, or the page's words were said to be it. */
  moveNote: v.object({ noteId: id, ...NotePlace.entries, how: v.picklist(['resized', 'confirmed']) }),
  /** reader: these words of the page are not the passage of this note. */
  refusePlace: v.object({ noteId: id, words: v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_QUOTE)) }),
  /** reader: where notes of this page are in it, those for which that is not what was known of them. */
  reportPlaces: v.object({ places: v.record(id, PlacementState) }),
  /** reader: put a note of this page in the trash. */
  removeNote: v.object({ noteId: id }),
  /** reader: take back an action this page made. */
  undo: v.object({ actionId }),
  /** reader: open the side panel, at a note. */
  openPanel: v.object({ noteId: v.optional(id) }),
};
export type PageCall = keyof typeof pageCalls;

/** A theme as a page may know it. */
export type PageTheme = Pick<Theme, 'id' | 'name' | 'style'>;
/** A theme that may fit a passage; `because`: the words that speak for it, where it is suggested and not only one used last. */
export type LikelyTheme = { theme: PageTheme; because: string[] };
/** A note as its page may know it. */
export type PageNote = Pick<
  Note,
  'id' | 'anchor' | 'quote' | 'section' | 'refused' | 'themes' | 'thought' | 'application' | 'created'
> & {
  /** Why it had no place when this page was last looked at, null if it had one; only for notes that were kept from this very page. */
  unplaced?: UnplacedState | null;
};
/** What a page may know of its speech as the notebook has it: what a citation names. */
export type PageSpeech = Pick<Speech, 'title' | 'speaker' | 'date' | 'publication' | 'publishedOn'>;

/** What the background answers. */
export type PageAnswers = {
  watchPage: { kept: boolean; may: boolean };
  leaving: Record<string, never>;
  callReader: Record<string, never>;
  bringSpeeches: Record<string, never>;
  bringArticleFinder: Record<string, never>;
  bringControls: Record<string, never>;
  bringStyle: Record<string, never>;
  readHere: {
    speechId: string | null;
    /** Its facts, as the reader may have corrected them. */
    speech: PageSpeech | null;
    notes: PageNote[];
    /** Every theme that is neither archived nor deleted, in the reader's order. */
    themes: PageTheme[];
    /** Ids of up to three themes, likeliest first: those used most recently. */
    likely: string[];
    locale: Locale;
    settings: Settings;
  };
  /** `themes`: those it is really under; one that was shown may have been deleted meanwhile. */
  keepNote: { speechId: string; actionId: string; themes: Note['themes'] };
  writeWords: { actionId: string };
  changeThemes: { actionId: string };
  /** Best first, up to three; none where nothing fits. */
  suggestThemes: { suggestions: LikelyTheme[] };
  setQuick: Record<string, never>;
  moveNote: { actionId: string };
  refusePlace: { actionId: string };
  reportPlaces: Record<string, never>;
  removeNote: { actionId: string };
  /** `actionId`: that of the undoing, which is redo when it is undone itself. */
  undo: { undone: boolean; actionId: string | null };
  openPanel: { opened: boolean };
};

/** What an extension page (side panel, notebook) asks of the background. */
export const ownCalls = {
  /** Start the reader in this tab, if the browser lets us and it holds text; else why not. `url`: its address, where the browser tells it. */
  startReader: v.object({ tabId: v.number() }),
  /**
   * Save own words, or a fact of a speech, that were being written when the page went out of sight. It may be closing, and a closing page is not given the time for a
   * transaction; a message still leaves it. `both`: it is closing, so that nobody would hear that others are there by now; these are then put below them.
   */
  saveWords: v.variant('table', [
    v.object({ table: v.literal('notes'), id: v.string(), fields: noteWords, seen: noteWords, both }),
    v.object({ table: v.literal('speeches'), id: v.string(), fields: speechWords, seen: speechWords, both }),
  ]),
  /** Save what was written in study notes when their page went, as `saveStudyNotes` would; the notebook looks at each field. `name`: of the version it becomes where another window was first. */
  saveStudyNotes: v.object({
    id: v.string(),
    fields: v.partial(
      v.object({
        title,
        date: v.any(),
        writer: v.any(),
        blocks: v.any(),
        links: v.any(),
        composed: v.any(),
        settled: v.any(),
      }),
    ),
    seen: actionId,
    sitting: actionId,
    name: title,
  }),
};
export type OwnCall = keyof typeof ownCalls;
export type OwnAnswers = {
  startReader: { started: boolean; why: UnreadReason | null; url: string | null };
  saveWords: { actionId: string | null };
  saveStudyNotes: { actionId: string | null };
};

const words = v.pipe(v.string(), v.maxLength(MAX_QUOTE));
const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const context = v.pipe(v.string(), v.maxLength(CANDIDATE_CONTEXT));

/** A place of the page that a note could be at: offered, never drawn. */
const Candidate = v.object({
  start: offset,
  end: offset,
  words: v.pipe(v.string(), v.maxLength(CANDIDATE_WORDS)),
  before: context,
  after: context,
});
export type Candidate = v.InferOutput<typeof Candidate>;

/** Where a note is on the page. */
const PagePlacement = v.object({
  state: PlacementState,
  /** Where in the page's text, for those that are drawn. */
  start: v.optional(offset),
  end: v.optional(offset),
  /** The page's words, where they are not those that were kept (`approximate`). */
  found: v.optional(words),
  /** Where it could be instead (`ambiguous`, `lost`), likeliest first. */
  candidates: v.optional(v.pipe(v.array(Candidate), v.maxLength(MAX_CANDIDATES))),
});
export type PagePlacement = v.InferOutput<typeof PagePlacement>;

/** What a reader tells whoever listens: the side panel. */
export const readerReports = {
  /** The speech of this frame, and where each of its notes is now. */
  placed: v.object({
    top: v.boolean(),
    /** When its document was opened (`performance.timeOrigin`, ms): tells it from the one that stands in its frame before or after. */
    opened: v.number(),
    /** Where the page is now: the browser may go on telling where it was loaded from. */
    address: v.pipe(v.string(), v.maxLength(MAX_URL)),
    speechId: v.nullable(v.string()),
    speech: SpeechDraft,
    placements: v.record(v.string(), PagePlacement),
  }),
  /**
   * The reader clicked on a highlight. `write`: which own words on it are to be written beside the page, since they can't be in the page.
   */
  noteChosen: v.object({ noteId: id, write: v.optional(OwnField) }),
};
export type ReaderReport = keyof typeof readerReports;
export type Placed = v.InferOutput<typeof readerReports.placed>;
