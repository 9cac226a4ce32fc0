import { alignTexts } from '@/utils/text/align-texts';
import { identifyingSpans, type IdentifyingSpan } from '@/utils/text/identifying-spans';
import type { FoldedAnchor } from './fold-anchor';
import { EDITED_GATE, WEIGHTS } from './gates';
import type { PreparedText } from './prepare-text';
import { sharesIdentity } from './shares-identity';
import { writtenAs } from './written-as';

/** What stands on the page between the surroundings of a passage. Folded offsets. */
export type AlignedPlace = {
  from: number;
  to: number;
  /** Share of the passage's words that stand there. */
  quote: number;
  /** Whether everything that identifies is the same: numbers, days, negations, told names. */
  sameIdentity: boolean;
  /**
   * Whether what it has instead stood beside the passage already: then it is the next row, the next of parallel sentences, and the passage is
   * gone from between.
   */
  isNeighbour: boolean;
};

/** Share of its words without which no passage reaches the gate, if its surroundings and its place are all there. */
const ELSE = WEIGHTS.prefix + WEIGHTS.suffix + WEIGHTS.position;
const LEAST = (EDITED_GATE * (WEIGHTS.quote + ELSE) - ELSE) / WEIGHTS.quote;
/** Units of each side that are laid over the page together with the passage: enough to say where it begins and ends. */
const SIDE = 16;
/** Units beside a passage by which something in it may be told: the longest title with a name, and a little more. */
const BESIDE = 14;
/** Columns of the table at most: with a passage of 5,000 characters two million steps, some ten milliseconds. */
const WIDEST = 400;

/**
 * Lays a passage with its surroundings over the page around a place: the passage is what then stands between them. Its bounds are right also
 * where its first or last word was changed. `low`…`high`: where its start may be, in the folded text. Null when nothing can be laid there.
 */
export function alignPlace(page: PreparedText, kept: FoldedAnchor, low: number, high: number): AlignedPlace | null {
  const { text } = page.folded;
  const { exact } = kept;
  const prefix = kept.prefix.slice(-SIDE);
  const suffix = kept.suffix.slice(0, SIDE);
  const written = kept.written.slice(kept.prefix.length - prefix.length);
  const pattern = prefix + exact + suffix;
  const spread = Math.min(high - low, WIDEST);
  const first = Math.max(0, low - prefix.length);
  const last = Math.min(text.length, low + spread + exact.length + suffix.length);
  const window = text.slice(first, last);
  const ahead = low - prefix.length - first;
  const band = { low: ahead, high: ahead + spread };
  const plain = alignTexts(pattern, window, { free: true, band });
  if (!plain) return null;
  const [from, to] = boundsIn(plain.to, prefix.length, prefix.length + exact.length, plain);
  if (from >= to) return null;
  const place = (sameIdentity: boolean, to_: Int32Array, [a, b]: [number, number]): AlignedPlace => ({
    from: first + a,
    to: first + b,
    quote: similarity(to_, prefix.length, prefix.length + exact.length, b - a),
    sameIdentity,
    isNeighbour: stoodBeside(window, to_, [a, b], kept),
  });
  if (window.slice(from, to) === exact) return place(true, plain.to, [from, to]);
  const likely = place(false, plain.to, [from, to]);
  // Too little of it is left for the gate, whatever else agrees: no need to ask what the rest says.
  if (likely.quote < LEAST) return likely;

  const inWindow = Math.max(0, from - BESIDE);
  const spans = {
    kept: spansAround(pattern, written, prefix.length, prefix.length + exact.length),
    found: shifted(
      identifyingSpans(
        window.slice(inWindow, to + BESIDE),
        writtenAs(page.text, page.folded, first + inWindow, Math.min(last, first + to + BESIDE)),
      ),
      inWindow,
    ),
  };
  const isSame = (to_: Int32Array, bounds: [number, number]): boolean =>
    sharesIdentity(
      { text: pattern, spans: spans.kept, from: prefix.length, to: prefix.length + exact.length },
      { text: window, spans: spans.found, from: bounds[0], to: bounds[1] },
      to_,
    );
  if (isSame(plain.to, [from, to])) return place(true, plain.to, [from, to]);
  // Of several ways with equally few edits the one was taken that tears a number apart, perhaps: again, with these held together.
  const dear = { first: marked(pattern.length, spans.kept), second: marked(window.length, spans.found) };
  const careful = alignTexts(pattern, window, { free: true, band, dear });
  if (!careful) return likely;
  const bounds = boundsIn(careful.to, prefix.length, prefix.length + exact.length, careful);
  if (bounds[0] >= bounds[1]) return likely;
  return place(isSame(careful.to, bounds), careful.to, bounds);
}

/** Where the passage [from, to) of the pattern lies: from just after what its left side goes with, to just before what its right side does. */
function boundsIn(to: Int32Array, from: number, until: number, all: { start: number; end: number }): [number, number] {
  const left = lastMatched(to, from);
  const right = firstMatched(to, until);
  // Edits right at the border could belong to either: units the passage lost or got are counted off from what surely is in it.
  const inside = firstMatched(to, from);
  const outside = lastMatched(to, until);
  const before = left === null ? all.start : to[left]! + 1;
  const after = right === null ? all.end : to[right]!;
  // Nothing of it is left: other words have taken its place, if any.
  if (inside === null || inside >= until || outside === null || outside < from) return [before, after];
  const start = Math.max(before, to[inside]! - (inside - from));
  const end = Math.min(after, to[outside]! + 1 + (until - 1 - outside));
  return [start, end];
}

/**
 * Whether at least half of what a place has and the passage has not stood beside the passage: each piece told by itself and a few units before
 * or after it (a word, of Latin). Half, since a row may differ in more than its first words, and a chance likeness of one piece of several is none.
 */
function stoodBeside(window: string, matched: Int32Array, [from, to]: [number, number], kept: FoldedAnchor): boolean {
  const known = new Uint8Array(window.length);
  for (const j of matched) if (j >= 0) known[j] = 1;
  const isBeside = (piece: string): boolean => kept.prefix.includes(piece) || kept.suffix.includes(piece);
  let [pieces, beside] = [0, 0];
  for (let start = from; start < to; start++) {
    if (known[start]) continue;
    let end = start;
    while (end < to && !known[end]) end++;
    pieces++;
    const told = /[a-z]/.test(window.slice(start, end)) ? 8 : 3;
    const before = start >= told && isBeside(window.slice(start - told, end));
    if (before || (end + told <= window.length && isBeside(window.slice(start, end + told)))) beside++;
    start = end;
  }
  return pieces > 0 && 2 * beside >= pieces;
}

function lastMatched(to: Int32Array, before: number): number | null {
  for (let i = before - 1; i >= 0; i--) if (to[i]! >= 0) return i;
  return null;
}

function firstMatched(to: Int32Array, from: number): number | null {
  for (let i = from; i < to.length; i++) if (to[i]! >= 0) return i;
  return null;
}

/** 1 − edits ÷ length, where replaced units count once. */
function similarity(to: Int32Array, from: number, until: number, found: number): number {
  let equal = 0;
  for (let i = from; i < until; i++) if (to[i]! >= 0) equal++;
  return Math.max(0, 1 - (Math.max(until - from, found) - equal) / (until - from));
}

/** What identifies in [from, to), or may be told by what stands beside it. */
function spansAround(text: string, written: string, from: number, to: number): IdentifyingSpan[] {
  const start = Math.max(0, from - BESIDE);
  return shifted(identifyingSpans(text.slice(start, to + BESIDE), written.slice(start, to + BESIDE)), start);
}

function shifted(spans: IdentifyingSpan[], by: number): IdentifyingSpan[] {
  return spans.map(({ start, end, kind }) => ({ start: start + by, end: end + by, kind }));
}

function marked(length: number, spans: { start: number; end: number }[]): Uint8Array {
  const marks = new Uint8Array(length);
  for (const { start, end } of spans) marks.fill(1, start, end);
  return marks;
}
