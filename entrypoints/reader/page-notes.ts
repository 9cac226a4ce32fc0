import { dom } from '@/utils/anchoring/dom';
import { readPageText, type PageText } from '@/utils/anchoring/page-text';
import { placeAll } from '@/utils/anchoring/place-all';
import { readPageTextInSlices } from '@/utils/anchoring/read-page-text-in-slices';
import { groundOf } from '@/utils/highlighting/ground-of';
import { activeHighlight, hoveredHighlight, pointedNames, type Ground } from '@/utils/highlighting/highlight-names';
import { intervalIndex, type IntervalIndex } from '@/utils/highlighting/interval-index';
import { layers, type Drawn } from '@/utils/highlighting/layers';
import { isPainted, paint, unpaint, type Paint, type Painted } from '@/utils/highlighting/paint';
import type { PageNote, PageTheme } from '@/utils/messaging/calls';
import type { DrawnNotes } from '@/utils/messaging/page-reader';
import type { Placement } from '@/utils/model/placement';
import type { QuoteAnchor } from '@/utils/model/quote-anchor';
import { characterAt } from './character-at';
import { sameAnchor } from './same-anchor';

/** A slice of placing, ms: two fit into a frame together with the page's own work. */
const SLICE = 8;
/** Shortest time between two repairs of the paint, ms: a page that takes it away each time must not be raced with. */
const REPAIR = 1_000;

export type PageNotes = DrawnNotes & {
  placements: () => Map<string, Placement>;
  /** Takes over what is kept, places all of it in the page as it is now and paints. Ends early when the signal says so. */
  place: (notes: PageNote[], themes: PageTheme[], signal: AbortSignal) => Promise<void>;
  /** Reads the page anew, after it has changed: the same text is only painted anew, another is searched. Whether it was another. */
  follow: (signal: AbortSignal) => Promise<boolean>;
  /** A note that has just been kept: placed in this text and painted, and with it all others. */
  add: (note: PageNote, page: PageText) => Promise<void>;
  /** How many notes are not drawn though the page may hold them: it has more text than is read of any. */
  beyondReach: () => number;
  /** Whether any note is drawn. */
  hasDrawn: () => boolean;
  /** Marks the note under the pointer, or none. */
  setHovered: (noteId: string | null) => void;
  /** The note drawn at this point of the window: the shortest where several overlap, since the longer can be reached beside it. */
  noteAt: (x: number, y: number) => PageNote | undefined;
  /** The text nodes in which drawn notes begin and end, in reading order. */
  ends: () => Node[];
  /** Paints again if the page took the paint away, at most once a second. */
  repair: () => void;
  end: () => void;
};

/** A note that is drawn. */
type DrawnNote = Drawn & { note: PageNote; ground: Ground };

/** The notes of one frame: where they are, and their paint. */
export function pageNotes(view: Window & typeof globalThis): PageNotes {
  const { document } = view;
  const registry = view.CSS.highlights;
  let notes: PageNote[] = [];
  let themes: PageTheme[] = [];
  /** Where notes are in `page`, and by which anchor they were found there. */
  let placed = new Map<string, { anchor: QuoteAnchor; placement: Placement }>();
  let page: PageText | undefined;
  let running = new AbortController();

  let drawn: DrawnNote[] = [];
  let index: IntervalIndex = intervalIndex([]);
  let active: string | null = null;
  let hovered: string | null = null;
  let preview: { noteId: string; start: number; end: number } | undefined;
  let wanted: Paint = new Map();
  let painted: Painted = new Map();
  let repaired = -Infinity;
  let repairing = 0;

  const root = (): Element => document.body ?? document.documentElement;
  const placementOf = (noteId: string): Placement | undefined => placed.get(noteId)?.placement;
  const hitOf = (noteId: string): { start: number; end: number } | undefined => {
    const placement = placementOf(noteId);
    return placement && 'start' in placement ? placement : undefined;
  };

  /** Draws what is pointed at, and nothing else anew. */
  const point = (): void => {
    for (const name of pointedNames) {
      wanted.delete(name);
      painted.delete(name);
    }
    const mark = (noteId: string | null, name: (ground: Ground) => string): void => {
      const at = drawn.find(({ note }) => note.id === noteId);
      if (!at || !page) return;
      const { start, end } = preview?.noteId === noteId ? preview : at;
      wanted.set(name(at.ground), page.rangesOf(start, end));
    };
    mark(active, activeHighlight);
    // The active one is marked enough.
    if (hovered !== active) mark(hovered, hoveredHighlight);
    for (const [name, highlight] of paint(registry, wanted, pointedNames)) painted.set(name, highlight);
  };
  /** Works out anew what is drawn where, and draws it. */
  const repaint = (): void => {
    const text = page;
    if (!text) {
      drawn = [];
      index = intervalIndex(drawn);
      wanted = new Map();
      painted = paint(registry, wanted);
      return;
    }
    const styles = new Map(themes.map(({ id, style }) => [id, style]));
    const known = new Map<Element, Ground>();
    drawn = notes.flatMap((note): DrawnNote[] => {
      const placement = placementOf(note.id);
      if (!placement || !('start' in placement)) return [];
      const { start, end, state } = placement;
      const style = styles.get(note.themes[0]?.id ?? '') ?? 0;
      return [{ note, start, end, style, ground: groundAt(text, start, view, known), unsure: state === 'approximate' }];
    });
    index = intervalIndex(drawn);
    wanted = new Map(
      [...layers(drawn, 'light')].map(([name, segments]) => [
        name,
        segments.flatMap(([start, end]) => text.rangesOf(start, end)),
      ]),
    );
    painted = paint(registry, wanted);
    point();
  };

  const repair = (): void => {
    if (repairing !== 0 || isPainted(registry, painted, wanted)) return;
    const wait = repaired + REPAIR - performance.now();
    if (wait > 0) {
      repairing = view.setTimeout(() => {
        repairing = 0;
        repair();
      }, wait);
      return;
    }
    repaired = performance.now();
    painted = paint(registry, wanted);
  };

  /**
   * Reads the page, unless that was just done, finds the notes in it and paints them; what was painted stays until then. Another search ends
   * this one. Whether the text was another than before; undefined when it came to no end.
   */
  const search = async (signal: AbortSignal, read?: PageText): Promise<boolean | undefined> => {
    running.abort();
    running = new AbortController();
    const either = AbortSignal.any([signal, running.signal]);
    const text = read ?? (await readPageTextInSlices(root(), { signal: either, slice: SLICE }));
    if (!text) return undefined;
    const wanted = notes;
    const same = page?.text === text.text;
    const found: typeof placed = new Map();
    const open = wanted.filter(({ id, anchor }) => {
      const known = same ? placed.get(id) : undefined;
      if (!known || !sameAnchor(known.anchor, anchor)) return true;
      found.set(id, known);
      return false;
    });
    const anchors = open.map(({ anchor }) => anchor);
    // A page that was only rendered anew is not even prepared for searching.
    if (anchors.length > 0) {
      for await (const { index, placement } of placeAll(text, anchors, { signal: either, slice: SLICE })) {
        const { id, anchor } = open[index]!;
        found.set(id, { anchor, placement });
      }
    }
    if (either.aborted) return undefined;
    page = text;
    placed = found;
    repaint();
    return !same;
  };

  /** Nothing is kept from here: the page isn't even read. */
  const clear = (): void => {
    running.abort();
    page = undefined;
    placed = new Map();
    repaint();
  };

  return {
    notes: () => notes,
    placements: () => new Map([...placed].map(([id, { placement }]) => [id, placement])),
    placementOf,
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
    beyondReach: () => (page?.cut ? notes.length - drawn.length : 0),
    hasDrawn: () => drawn.length > 0,
    setActive(noteId, only) {
      if (active === noteId || (only !== undefined && active !== only)) return;
      active = noteId;
      point();
    },
    setHovered(noteId) {
      if (hovered === noteId) return;
      hovered = noteId;
      point();
    },
    preview(noteId, start = 0, end = 0) {
      preview = noteId === null ? undefined : { noteId, start, end };
      point();
    },
    noteAt(x, y) {
      if (!page || drawn.length === 0) return undefined;
      const at = characterAt(document, page, x, y);
      if (at === undefined) return undefined;
      return index
        .at(at)
        .map((i) => drawn[i]!)
        .sort((a, b) => a.end - a.start - (b.end - b.start))[0]?.note;
    },
    boundsOf(noteId) {
      const hit = hitOf(noteId);
      return hit && page?.boundsOf(hit.start, hit.end);
    },
    inOrder: () => index.inOrder.map((i) => drawn[i]!.note.id),
    ends: () =>
      index.inOrder
        .flatMap((i) => {
          const { start, end } = drawn[i]!;
          return page ? [page.rangesOf(start, start + 1), page.rangesOf(end - 1, end)].flat() : [];
        })
        .map(({ startContainer }) => startContainer),
    repair,
    end() {
      running.abort();
      view.clearTimeout(repairing);
      unpaint(registry);
    },
  };
}

/** What a passage stands on. */
function groundAt(page: PageText, start: number, view: Window, known: Map<Element, Ground>): Ground {
  const node = page.rangesOf(start, start + 1)[0]?.startContainer;
  const parent = node && dom.parentNode(node);
  const element = parent && dom.nodeType(parent) === 11 ? (parent as Partial<ShadowRoot>).host : parent;
  return element && dom.nodeType(element) === 1 ? groundOf(element as Element, view, known) : 'light';
}
