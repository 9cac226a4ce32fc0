import { alignTexts } from './align-texts';
import { foldText } from './fold-text';

/** A piece of two texts laid over each other. `same`: in both, in the words of the second. */
export type Piece = { kind: 'same' | 'removed' | 'added'; text: string };

/** Pairs of units compared at most. Two passages of 5,000 characters that differ by a twentieth stay well below; others are shown as two texts. */
const MAX_PAIRS = 4_000_000;
const LATIN = /[a-z0-9\u00c0-\u024f'-]/;

/**
 * What differs between a kept passage and what a page has now, in reading order, harmless differences aside (width, white space …).
 * Latin words are taken whole: half a word changed is not read by anybody.
 */
export function differences(kept: string, found: string): Piece[] {
  const [was, now] = [foldText(kept), foldText(found)];
  const to = matches(was.text, now.text);
  keepWordsWhole(was.text, now.text, to);
  const pieces: Piece[] = [];
  const add = (kind: Piece['kind'], text: string): void => {
    if (text === '') return;
    const last = pieces.at(-1);
    if (last?.kind === kind) last.text += text;
    else pieces.push({ kind, text });
  };
  // What folding dropped (white space, marks nobody sees) goes with the unit before it.
  const wasAt = (from: number, until: number): string =>
    kept.slice(was.starts[from] ?? kept.length, was.starts[until] ?? kept.length);
  const nowAt = (from: number, until: number): string =>
    found.slice(now.starts[from] ?? found.length, now.starts[until] ?? found.length);
  let [i, j] = [0, 0];
  while (i < to.length || j < now.text.length) {
    let k = i;
    while (k < to.length && to[k]! < 0) k++;
    const next = k < to.length ? to[k]! : now.text.length;
    add('removed', wasAt(i, k));
    add('added', nowAt(j, next));
    if (k >= to.length) break;
    add('same', nowAt(next, next + 1));
    [i, j] = [k + 1, next + 1];
  }
  return pieces;
}

function matches(was: string, now: string): Int32Array {
  // Equal ends first: nearly all of two versions of a passage is equal, and the table below grows with the product.
  let head = 0;
  while (head < was.length && head < now.length && was[head] === now[head]) head++;
  let tail = 0;
  while (tail < was.length - head && tail < now.length - head && was.at(-1 - tail) === now.at(-1 - tail)) tail++;
  const to = new Int32Array(was.length).fill(-1);
  for (let i = 0; i < head; i++) to[i] = i;
  for (let i = 1; i <= tail; i++) to[was.length - i] = now.length - i;
  const [a, b] = [was.slice(head, was.length - tail), now.slice(head, now.length - tail)];
  if (a.length * (a.length + b.length) <= MAX_PAIRS) {
    const middle = alignTexts(a, b)?.to ?? [];
    for (const [i, j] of middle.entries()) if (j >= 0) to[head + i] = head + j;
  }
  return to;
}

/** Takes matched units out of words, and out of characters of two units, that did not match whole. */
function keepWordsWhole(was: string, now: string, to: Int32Array): void {
  for (let changed = true; changed;) {
    changed = false;
    for (let i = 0; i < was.length; i++) {
      const j = to[i]!;
      if (j < 0) continue;
      const before = belongs(was, i) || belongs(now, j) ? i > 0 && to[i - 1] === j - 1 : true;
      const after = belongs(was, i + 1) || belongs(now, j + 1) ? to[i + 1] === j + 1 : true;
      if (before && after) continue;
      to[i] = -1;
      changed = true;
    }
  }
}

/** Whether a unit makes one word, or one character, with the one before it. */
function belongs(text: string, at: number): boolean {
  const [before, unit] = [text[at - 1], text[at]];
  if (before === undefined || unit === undefined) return false;
  return (LATIN.test(before) && LATIN.test(unit)) || (/[\ud800-\udbff]/.test(before) && /[\udc00-\udfff]/.test(unit));
}
