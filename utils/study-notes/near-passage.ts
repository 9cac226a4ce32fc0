import { alignTexts } from '@/utils/text/align-texts';
import type { KeptText, KeptTexts } from './kept-texts';
import { isLatin, plainWords } from './plain-words';

/** What a passage was probably taken from. */
export type NearPassage = {
  text: KeptText;
  /** Part of the passage's words that stand there too, in their order, 0…1. */
  likeness: number;
  /** From the first differing character to the last, in the passage; both the same where something was only left out. None: they differ in marks alone. */
  changed?: { start: number; end: number; expected: string };
};

/** Seeds looked up at most, and places of each: an unusual four characters stand in few places, a usual piece says nothing. */
const MAX_SEEDS = 48;
const MAX_PLACES = 12;
const MAX_WINDOWS = 4;
const SEED = 4;
const LATIN_SEED = 12;

/**
 * The place among kept texts that is likest to a passage, by its plain words; undefined where nothing is like it at all. Pieces of it that
 * stand somewhere vote for where it begins; the likeliest beginnings are aligned in full.
 */
export function nearPassage(passage: string, kept: KeptTexts): NearPassage | undefined {
  const words = plainWords(passage);
  const { text } = words;
  if (text.length < SEED) return undefined;
  const slack = Math.min(60, Math.max(6, text.length >> 2));
  let best: NearPassage | undefined;
  for (const begin of likelyBegins(text, kept.all, slack)) {
    const held = kept.textAt(begin + (text.length >> 1));
    const low = Math.max(held.start, begin - slack);
    const high = Math.min(held.start + held.plain.length, begin + text.length + slack);
    if (high <= low) continue;
    const aligned = alignTexts(text, kept.all.slice(low, high), {
      free: true,
      band: { low: Math.min(0, begin - low - slack), high: begin - low + slack },
    });
    if (!aligned) continue;
    const same = aligned.to.reduce((sum, to) => sum + (to >= 0 ? 1 : 0), 0);
    const likeness = same / Math.max(text.length, aligned.end - aligned.start);
    if (best && likeness <= best.likeness) continue;
    const changed = changedPart(words, aligned, held, low - held.start);
    best = { text: held, likeness, ...(changed ? { changed } : {}) };
    if (likeness === 1) break;
  }
  return best;
}

/** Offsets of `all` where the passage may begin, the likeliest first, earlier ones first among equals. */
function likelyBegins(text: string, all: string, slack: number): number[] {
  const begins: number[] = [];
  const step = Math.max(1, Math.floor(text.length / MAX_SEEDS));
  for (let at = 0; at + SEED <= text.length; at += step) {
    const length = isLatin(text.charCodeAt(at)) ? LATIN_SEED : SEED;
    const seed = text.slice(at, at + length);
    if (seed.length < length) continue;
    let places = 0;
    for (let place = all.indexOf(seed); place >= 0 && places < MAX_PLACES; place = all.indexOf(seed, place + 1)) {
      begins.push(place - at);
      places++;
    }
  }
  const windows: { first: number; last: number; votes: number }[] = [];
  for (const begin of begins.sort((a, b) => a - b)) {
    const last = windows.at(-1);
    if (last && begin - last.first <= slack) {
      last.last = begin;
      last.votes++;
    } else windows.push({ first: begin, last: begin, votes: 1 });
  }
  return windows
    .sort((a, b) => b.votes - a.votes || a.first - b.first)
    .slice(0, MAX_WINDOWS)
    .map(({ first, last }) => (first + last) >> 1);
}

/** From the first difference to the last, whole Latin words, in offsets of the passage, with what is kept there. */
function changedPart(
  words: ReturnType<typeof plainWords>,
  { to, start, end }: { to: Int32Array; start: number; end: number },
  held: KeptText,
  offset: number,
): NearPassage['changed'] {
  // Units before the first difference, and after the last.
  let head = 0;
  while (head < to.length && to[head] === start + head) head++;
  if (head === to.length && start + head === end) return undefined;
  let tail = 0;
  while (tail < to.length - head && to[to.length - 1 - tail] === end - 1 - tail) tail++;
  tail = Math.min(tail, end - start - head);
  const kept = plainWords(held.original);
  const [from, until] = [offset + start, offset + end];
  const joins = (text: string, at: number): boolean =>
    at > 0 && at < text.length && isLatin(text.charCodeAt(at - 1)) && isLatin(text.charCodeAt(at));
  while (head > 0 && (joins(words.text, head) || joins(kept.text, from + head))) head--;
  while (tail > 0 && (joins(words.text, words.text.length - tail) || joins(kept.text, until - tail))) tail--;
  const place = (map: { starts: number[]; ends: number[] }, first: number, last: number): [number, number] =>
    first < last
      ? [map.starts[first]!, map.ends[last - 1]!]
      : [map.ends[first - 1] ?? map.starts[first] ?? 0, map.ends[first - 1] ?? map.starts[first] ?? 0];
  const [foundStart, foundEnd] = place(words, head, words.text.length - tail);
  const [keptStart, keptEnd] = place(kept, from + head, until - tail);
  return { start: foundStart, end: foundEnd, expected: held.original.slice(keptStart, keptEnd) };
}
