import { findRange } from '@/utils/anchoring/find-range';
import { readPageText, type PageText } from '@/utils/anchoring/page-text';
import { placeAll } from '@/utils/anchoring/place-all';
import { groundOf } from '@/utils/highlighting/ground-of';
import { activeHighlight, type Ground } from '@/utils/highlighting/highlight-names';
import { layers, type Drawn } from '@/utils/highlighting/layers';
import { isPainted, paint, unpaint, type Paint } from '@/utils/highlighting/paint';
import type { PageNote, PageTheme } from '@/utils/messaging/calls';
import type { DrawnNotes } from '@/utils/messaging/page-reader';
import type { Placement } from '@/utils/model/placement';

/** A slice of placing, ms: two fit into a frame together with the page's own work. */
const SLICE = 8;

export type PageNotes = DrawnNotes & {
  placements: () => Map<string, Placement>;
  /** Takes over what is kept, places all of it and paints. Ends early when the signal says so. */
  place: (notes: PageNote[], themes: PageTheme[], signal: AbortSignal) => Promise<void>;
  /** A note that has just been kept: placed in this text and painted. */
  add: (note: PageNote, page: PageText) => void;
  /** The note drawn at this point of the window: the shortest where several overlap, since the longer can be reached beside it. */
  noteAt: (x: number, y: number) => PageNote | undefined;
  /** Paints again if the page took the paint away. */
  repair: () => void;
  end: () => void;
};

/** The notes of one frame: where they are, and their paint. */
export function pageNotes(view: Window & typeof globalThis): PageNotes {
  const { document } = view;
  const registry = view.CSS.highlights;
  let notes: PageNote[] = [];
  let themes: PageTheme[] = [];
  let placements = new Map<string, Placement>();
  let page: PageText | undefined;
  let active: string | null = null;
  let wanted: Paint = new Map();

  const readPage = (): PageText => (page = readPageText(document.body ?? document.documentElement));
  const hitOf = (noteId: string): { start: number; end: number } | undefined => {
    const placement = placements.get(noteId);
    return placement && 'start' in placement ? placement : undefined;
  };
  const styleOf = (note: PageNote): number => themes.find(({ id }) => id === note.themes[0]?.id)?.style ?? 0;

  const repaint = (): void => {
    const text = page;
    if (!text) return;
    const drawn = notes.flatMap((note): Drawn[] => {
      const hit = hitOf(note.id);
      return hit ? [{ start: hit.start, end: hit.end, style: styleOf(note) }] : [];
    });
    if (drawn.length === 0) {
      wanted = new Map();
      unpaint(registry);
      return;
    }
    const ground = groundUnder(text, drawn[0]!, view);
    wanted = new Map(
      [...layers(drawn, ground)].map(([name, segments]) => [
        name,
        segments.flatMap(([start, end]) => text.rangesOf(start, end)),
      ]),
    );
    const pointed = active === null ? undefined : hitOf(active);
    if (pointed) wanted.set(activeHighlight(ground), text.rangesOf(pointed.start, pointed.end));
    paint(registry, wanted);
  };

  return {
    notes: () => notes,
    placements: () => placements,
    page: () => page ?? readPage(),
    async place(newNotes, newThemes, signal) {
      notes = newNotes;
      themes = newThemes;
      const text = readPage();
      const found = new Map<string, Placement>();
      const anchors = notes.map(({ anchor }) => anchor);
      for await (const { index, placement } of placeAll(text, anchors, { signal, slice: SLICE })) {
        found.set(newNotes[index]!.id, placement);
      }
      if (signal.aborted) return;
      placements = found;
      repaint();
    },
    add(note, text) {
      page = text;
      notes = [...notes.filter(({ id }) => id !== note.id), note];
      // In this very text all earlier places still have to be right: the page may have changed since they were found.
      placements = new Map(notes.map(({ id, anchor }) => [id, findRange(text, anchor)]));
      repaint();
    },
    setActive(noteId, only) {
      if (active === noteId || (only !== undefined && active !== only)) return;
      active = noteId;
      repaint();
    },
    noteAt(x, y) {
      const at = page && offsetAt(document, page, x, y);
      if (at === undefined) return undefined;
      const length = (note: PageNote): number => hitOf(note.id)!.end - hitOf(note.id)!.start;
      return notes
        .filter(({ id }) => {
          const hit = hitOf(id);
          return hit !== undefined && hit.start <= at && at < hit.end;
        })
        .sort((a, b) => length(a) - length(b))[0];
    },
    boundsOf(noteId) {
      const hit = hitOf(noteId);
      return hit && page?.boundsOf(hit.start, hit.end);
    },
    repair() {
      if (!isPainted(registry, wanted)) paint(registry, wanted);
    },
    end: () => unpaint(registry),
  };
}

function groundUnder(page: PageText, { start, end }: Drawn, view: Window & typeof globalThis): Ground {
  const { startContainer } = page.boundsOf(start, end);
  const element = startContainer instanceof view.Element ? startContainer : startContainer.parentElement;
  return element ? groundOf(element, view) : 'light';
}

/** The character under a point of the window, as an offset in the page's text. */
function offsetAt(document: Document, page: PageText, x: number, y: number): number | undefined {
  const caret = document.caretPositionFromPoint(x, y);
  if (!caret || caret.offsetNode.nodeType !== Node.TEXT_NODE) return undefined;
  const { offsetNode: node, offset } = caret;
  const length = (node as Text).length;
  // The caret stands between two characters: the point is on one of them, or beside the text altogether.
  for (const start of [offset, offset - 1]) {
    if (start < 0 || start >= length) continue;
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, start + 1);
    const hit = [...range.getClientRects()].some(
      (rect) => rect.left <= x && x <= rect.right && rect.top <= y && y <= rect.bottom,
    );
    if (hit) return page.offsetsOf(range)?.start;
  }
  return undefined;
}
