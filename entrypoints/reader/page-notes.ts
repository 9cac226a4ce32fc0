import { readPageText, type PageText } from '@/utils/anchoring/page-text';
import { placeAll } from '@/utils/anchoring/place-all';
import { readPageTextInSlices } from '@/utils/anchoring/read-page-text-in-slices';
import type { PageNote, PageTheme } from '@/utils/messaging/calls';
import type { DrawnNotes } from '@/utils/messaging/page-reader';
import type { Passage } from '@/utils/model/passage';
import type { Placement } from '@/utils/model/placement';
import type { QuoteAnchor } from '@/utils/model/quote-anchor';
import { characterAt } from './character-at';
import { notePaint, type NoteDrawn, type Pointed } from './note-paint';
import { sameAnchor } from './same-anchor';
import { withoutRefused } from './without-refused';

/** A slice of reading and placing, ms: two fit into a frame together with the page's own work. */
const SLICE = 8;

export type PageNotes = DrawnNotes & {
  placements: () => Map<string, Placement>;
  /** Takes over what is kept, places all of it in the page as it is now and paints. Ends early when the signal says so. */
  place: (notes: PageNote[], themes: PageTheme[], signal: AbortSignal) => Promise<void>;
  /** Reads the page anew, after it has changed: the same text is only painted anew, another is searched. Whether it was another. */
  follow: (signal: AbortSignal) => Promise<boolean>;
  /** A note that has just been kept: placed in this text and painted, and with it all others. */
  add: (note: PageNote, page: PageText) => Promise<void>;
  /** Whether any note is drawn. */
  hasDrawn: () => boolean;
  /** How many notes are not drawn though the page may hold them: it has more text than is read of any. */
  beyondReach: () => number;
  /** Marks the note under the pointer, or none. */
  setHovered: (noteId: string | null) => void;
  /** Ids of the notes drawn at this point of the window, the shortest first: the longer can be reached beside it. */
  notesAt: (x: number, y: number) => string[];
  /** The text nodes in which drawn notes begin and end. */
  ends: () => Node[];
  /** Paints again if the page took the paint away, at most once a second. */
  repair: () => void;
  end: () => void;
};

/** The notes of one frame: where they are, and their paint. `within`: what of the page is read, where that isn't all of it. */
export function pageNotes(view: Window & typeof globalThis, within?: () => Element | undefined): PageNotes {
  const { document } = view;
  const paint = notePaint(view);
  let notes: PageNote[] = [];
  let themes: PageTheme[] = [];
  /** Where notes are in `page`, by which anchor they were found there, and where they would be had nothing been refused. */
  let placed = new Map<string, { anchor: QuoteAnchor; unrefused: Placement; placement: Placement }>();
  let page: PageText | undefined;
  let searching = new AbortController();
  let pointed: Pointed = { hovered: null, active: null };

  const root = (): Element => within?.() ?? document.body ?? document.documentElement;
  const hitOf = (noteId: string): Passage | undefined => {
    const placement = placed.get(noteId)?.placement;
    return placement && 'start' in placement ? placement : undefined;
  };
  const point = (change: Partial<Pointed>): void => {
    pointed = { ...pointed, ...change };
    paint.point(pointed);
  };
  const drawnBy = (found: typeof placed): NoteDrawn[] => {
    const styles = new Map(themes.map(({ id, style }) => [id, style]));
    return notes.flatMap(({ id, themes: [first] }): NoteDrawn[] => {
      const placement = found.get(id)?.placement;
      if (!placement || !('start' in placement)) return [];
      const { start, end, state } = placement;
      return [{ id, start, end, style: styles.get(first?.id ?? '') ?? 0, unsure: state === 'approximate' }];
    });
  };

  /**
   * Reads the page, unless that was just done, finds the notes in it and paints them; what was painted stays until then. Another search ends
   * this one. Whether the text was another than before; undefined when it came to no end.
   */
  const search = async (signal: AbortSignal, read?: PageText): Promise<boolean | undefined> => {
    searching.abort();
    searching = new AbortController();
    const either = AbortSignal.any([signal, searching.signal]);
    const text = read ?? (await readPageTextInSlices(root(), { signal: either, slice: SLICE }));
    if (!text) return undefined;
    const same = page?.text === text.text;
    const found: typeof placed = new Map();
    const put = ({ id, anchor, refused }: PageNote, unrefused: Placement): void => {
      found.set(id, { anchor, unrefused, placement: withoutRefused(text, unrefused, refused) });
    };
    const open = inOrderKept(notes).filter((note) => {
      const known = same ? placed.get(note.id) : undefined;
      if (!known || !sameAnchor(known.anchor, note.anchor)) return true;
      put(note, known.unrefused);
      return false;
    });
    // A page that was only rendered anew is not even prepared for searching.
    if (open.length > 0) {
      const anchors = open.map(({ anchor }) => anchor);
      for await (const { index, placement } of placeAll(text, anchors, { signal: either, slice: SLICE })) {
        put(open[index]!, placement);
      }
    }
    // Offsets into the text as it was mean something else in the new one.
    if (!same && !either.aborted) point({ preview: undefined });
    if (either.aborted || !(await paint.draw(text, drawnBy(found), { signal: either, slice: SLICE }))) return undefined;
    page = text;
    placed = found;
    return !same;
  };
  /** Nothing is kept from here: the page isn't even read. */
  const clear = (): void => {
    searching.abort();
    page = undefined;
    placed = new Map();
    paint.clear();
  };

  return {
    notes: () => notes,
    placements: () => new Map([...placed].map(([id, { placement }]) => [id, placement])),
    placementOf: (noteId) => placed.get(noteId)?.placement,
    hitOf,
    page: () => (page ??= readPageText(root())),
    async place(newNotes, newThemes, signal) {
      notes = newNotes;
      themes = newThemes;
      if (notes.length > 0) await search(signal);
      else clear();
    },
    follow: async (signal) => notes.length > 0 && (await search(signal)) === true,
    async add(note, text) {
      notes = [...notes.filter(({ id }) => id !== note.id), note];
      await search(new AbortController().signal, text);
    },
    hasDrawn: () => paint.inOrder().length > 0,
    beyondReach: () => (page?.cut ? notes.filter(({ id }) => !hitOf(id)).length : 0),
    setActive(noteId, only) {
      if (pointed.active !== noteId && (only === undefined || pointed.active === only)) point({ active: noteId });
    },
    setHovered(noteId) {
      if (pointed.hovered !== noteId) point({ hovered: noteId });
    },
    preview(noteId, { start, end }) {
      const preview = { noteId, start, end };
      point({ preview });
      return () => {
        if (pointed.preview === preview) point({ preview: undefined });
      };
    },
    notesAt(x, y) {
      const at = page && characterAt(document, page, x, y);
      return at === undefined ? [] : paint.at(at);
    },
    boundsOf(noteId) {
      const hit = hitOf(noteId);
      return hit && page?.boundsOf(hit.start, hit.end);
    },
    inOrder: paint.inOrder,
    ends: paint.ends,
    repair: paint.repair,
    end: clear,
  };
}

/** In the order they stood in when they were kept: by how far one is off now, `placeAll` knows where to look for the next. */
function inOrderKept(notes: readonly PageNote[]): PageNote[] {
  return notes.toSorted((a, b) => a.anchor.start - b.anchor.start);
}
