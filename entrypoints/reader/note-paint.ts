import { dom } from '@/utils/anchoring/dom';
import { nextTurn } from '@/utils/anchoring/next-turn';
import type { PageText } from '@/utils/anchoring/page-text';
import { groundOf } from '@/utils/highlighting/ground-of';
import { activeHighlight, hoveredHighlight, pointedNames, type Ground } from '@/utils/highlighting/highlight-names';
import { intervalIndex } from '@/utils/highlighting/interval-index';
import { layers, type Drawn } from '@/utils/highlighting/layers';
import { isPainted, paint, unpaint, type Paint, type Painted } from '@/utils/highlighting/paint';

/** Shortest time between two repairs of the paint, ms: a page that takes it away each time must not be raced with. */
const REPAIR = 1_000;

/** A note to be drawn: where, in offsets of the page's text. */
export type NoteDrawn = Drawn & { id: string };

/** What is pointed at: the note under the pointer, the active one, and the words to be marked instead of those of a note. */
export type Pointed = {
  hovered: string | null;
  active: string | null;
  preview?: { noteId: string; start: number; end: number };
};

/** The paint of the notes of one frame. */
export type NotePaint = {
  /**
   * Draws these notes, and no others, in this text. It is worked out in slices of `slice` ms and then drawn at once; false if the signal was
   * aborted before that.
   */
  draw: (page: PageText, notes: NoteDrawn[], how: { signal: AbortSignal; slice: number }) => Promise<boolean>;
  /** Draws nothing any more. */
  clear: () => void;
  /** Marks what is pointed at; all is drawn anew only when a note is shown at other words than before. */
  point: (pointed: Pointed) => void;
  /** Ids of what is drawn, in reading order. */
  inOrder: () => string[];
  /** The notes drawn on this character, the shortest first. */
  at: (offset: number) => string[];
  /** The text nodes in which drawn notes begin and end. */
  ends: () => Node[];
  /** Paints again what the page took away, at most once a second. */
  repair: () => void;
};

/**
 * More drawn notes than this, and none is marked under the pointer: with each change of one mark the browser draws all that is registered anew
 * (Chromium: 4 µs a range, so that here it fits in a frame).
 */
const MOST_HOVERED = 2_000;

export function notePaint(view: Window & typeof globalThis): NotePaint {
  const registry = view.CSS.highlights;
  let page: PageText | undefined;
  let drawn = new Map<string, NoteDrawn & { ground: Ground }>();
  let ids: string[] = [];
  let index = intervalIndex([]);
  let pointed: Pointed = { hovered: null, active: null };
  let wanted: Paint = new Map();
  let painted: Painted = new Map();
  let repaired = -Infinity;
  let repairing = 0;

  const mark = (text: PageText, noteId: string | null, nameOn: (ground: Ground) => string): void => {
    const note = noteId === null ? undefined : drawn.get(noteId);
    const words = pointed.preview?.noteId === noteId ? pointed.preview : note;
    if (!words) return;
    const ground = note?.ground ?? groundAt(text, words.start, view, new Map());
    wanted.set(nameOn(ground), text.rangesOf(words.start, words.end));
  };
  /** Draws all anew, at once, with a note at the words that are shown instead of its own. */
  const relay = (text: PageText): void => {
    const { preview } = pointed;
    const notes = [...drawn.values()].map((note) => {
      const { start, end } = preview?.noteId === note.id ? preview : note;
      return { ...note, start, end };
    });
    wanted = new Map(
      [...layers(notes, 'light')].map(([name, segments]) => [
        name,
        segments.flatMap(([start, end]) => text.rangesOf(start, end)),
      ]),
    );
    painted = paint(registry, wanted);
  };
  const point = (): void => {
    for (const name of pointedNames) {
      wanted.delete(name);
      painted.delete(name);
    }
    const { hovered, active } = pointed;
    if (page) mark(page, active, activeHighlight);
    // The active one is marked enough.
    if (page && hovered !== active && ids.length <= MOST_HOVERED) mark(page, hovered, hoveredHighlight);
    for (const [name, highlight] of paint(registry, wanted, pointedNames)) painted.set(name, highlight);
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
  const at = (i: number): NoteDrawn => drawn.get(ids[i]!)!;

  return {
    async draw(text, notes, { signal, slice }) {
      let sliceEnd = performance.now() + slice;
      const takeTurns = async (): Promise<void> => {
        if (performance.now() < sliceEnd) return;
        await nextTurn();
        sliceEnd = performance.now() + slice;
      };
      const inSlices = async <T, R>(all: Iterable<T>, work: (one: T) => R): Promise<R[]> => {
        const results: R[] = [];
        for (const one of all) {
          // Not awaited each time: ten thousand awaits are work as well.
          if (performance.now() >= sliceEnd) await takeTurns();
          if (signal.aborted) break;
          results.push(work(one));
        }
        return results;
      };
      const known = new Map<Element, Ground>();
      const onGround = await inSlices(notes, (note) => ({ ...note, ground: groundAt(text, note.start, view, known) }));
      await takeTurns();
      const nextIndex = intervalIndex(onGround);
      await takeTurns();
      const next: Paint = new Map();
      for (const [name, segments] of signal.aborted ? [] : layers(onGround, 'light')) {
        const ranges = await inSlices(segments, ([start, end]) => text.rangesOf(start, end));
        next.set(name, ranges.flat());
      }
      await takeTurns();
      if (signal.aborted) return false;
      page = text;
      drawn = new Map(onGround.map((note) => [note.id, note]));
      ids = [...drawn.keys()];
      index = nextIndex;
      wanted = next;
      painted = paint(registry, wanted);
      point();
      return true;
    },
    clear() {
      view.clearTimeout(repairing);
      repairing = 0;
      page = undefined;
      drawn = new Map();
      ids = [];
      index = intervalIndex([]);
      wanted = new Map();
      painted = new Map();
      unpaint(registry);
    },
    point(next) {
      const before = pointed.preview;
      pointed = next;
      // On pages with very many only the mark follows: see MOST_HOVERED.
      if (page && before !== next.preview && ids.length <= MOST_HOVERED) relay(page);
      point();
    },
    inOrder: () => index.inOrder.map((i) => ids[i]!),
    at: (offset) =>
      index
        .at(offset)
        .map(at)
        .sort((a, b) => a.end - a.start - (b.end - b.start))
        .map(({ id }) => id),
    ends() {
      const text = page;
      if (!text) return [];
      return index.inOrder
        .map(at)
        .flatMap(({ start, end }) => [...text.rangesOf(start, start + 1), ...text.rangesOf(end - 1, end)])
        .map(({ startContainer }) => startContainer);
    },
    repair,
  };
}

/** What a passage stands on. */
function groundAt(page: PageText, start: number, view: Window, known: Map<Element, Ground>): Ground {
  const node = page.rangesOf(start, start + 1)[0]?.startContainer;
  const parent = node && dom.parentNode(node);
  const element = parent && dom.nodeType(parent) === 11 ? (parent as Partial<ShadowRoot>).host : parent;
  return element && dom.nodeType(element) === 1 ? groundOf(element as Element, view, known) : 'light';
}
