import type { Block } from '@/utils/model/study-notes';
import { sharedShare } from './shared-share';
import { blockText } from './block-text';

/** Least share of the longer text that two versions of one block have in common. Below it one went and another came, which is the same to a merge but for its place. */
const ALIKE = 0.3;
/** Blocks looked ahead for the later version of one: what was put in front of it meanwhile is rarely more. */
const AHEAD = 40;

/** Which block of a later list each block of an earlier one is, by index; `moved`: those of the later list that stand elsewhere among the others. */
export type BlockMatches = {
  later: ReadonlyMap<number, number>;
  earlier: ReadonlyMap<number, number>;
  moved: ReadonlySet<number>;
};

/** What tells blocks apart; two of one key are the same. */
export const blockKey = (block: Block): string => JSON.stringify(block, Object.keys(block).sort());

/**
 * Finds the blocks of an earlier list in a later one. They have no ids: equal ones are found first, from both ends and by those that stand once in both (“patience”), then
 * between them those that were edited, then those that were moved. Total and the same for the same lists.
 */
export function matchBlocks(before: readonly Block[], after: readonly Block[]): BlockMatches {
  const a = before.map(blockKey);
  const b = after.map(blockKey);
  const later = new Map<number, number>();
  const moved = new Set<number>();
  matchEqual(a, b, later);
  matchEdited(before, after, later);
  matchMoved({ before, after, a, b }, later, moved);
  return { later, earlier: new Map([...later].map(([from, to]) => [to, from])), moved };
}

type Gap = { a0: number; a1: number; b0: number; b1: number };

/** Pairs equal blocks in order. */
function matchEqual(a: readonly string[], b: readonly string[], pairs: Map<number, number>): void {
  const gaps: Gap[] = [{ a0: 0, a1: a.length, b0: 0, b1: b.length }];
  for (let gap = gaps.pop(); gap; gap = gaps.pop()) {
    let { a0, a1, b0, b1 } = gap;
    while (a0 < a1 && b0 < b1 && a[a0] === b[b0]) pairs.set(a0++, b0++);
    while (a0 < a1 && b0 < b1 && a[a1 - 1] === b[b1 - 1]) pairs.set(--a1, --b1);
    let [fromA, fromB] = [a0, b0];
    for (const [atA, atB] of longestRising(singles(a, b, { a0, a1, b0, b1 }))) {
      pairs.set(atA, atB);
      gaps.push({ a0: fromA, a1: atA, b0: fromB, b1: atB });
      [fromA, fromB] = [atA + 1, atB + 1];
    }
    // Without a single one in common the gap holds no more; else what is behind the last of them is looked at too.
    if (fromA > a0) gaps.push({ a0: fromA, a1, b0: fromB, b1 });
  }
}

/** Those that stand once in the gap of both lists, in the order of the first. */
function singles(a: readonly string[], b: readonly string[], { a0, a1, b0, b1 }: Gap): [number, number][] {
  const countIn = (keys: readonly string[], from: number, to: number): Map<string, number> => {
    const places = new Map<string, number>();
    for (let at = from; at < to; at++) places.set(keys[at]!, places.has(keys[at]!) ? -1 : at);
    return places;
  };
  const inB = countIn(b, b0, b1);
  return [...countIn(a, a0, a1)].flatMap(([key, at]): [number, number][] => {
    const other = inB.get(key) ?? -1;
    return at < 0 || other < 0 ? [] : [[at, other]];
  });
}

/** The longest run of pairs whose second parts rise as the first do (patience sorting). */
function longestRising(pairs: readonly [number, number][]): [number, number][] {
  const tops: number[] = [];
  const before: (number | undefined)[] = [];
  for (const [index, [, to]] of pairs.entries()) {
    let [low, high] = [0, tops.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[tops[middle]!]![1] < to) low = middle + 1;
      else high = middle;
    }
    before[index] = tops[low - 1];
    tops[low] = index;
  }
  const run: [number, number][] = [];
  for (let at = tops.at(-1); at !== undefined; at = before[at]) run.push(pairs[at]!);
  return run.reverse();
}

/** Pairs, between blocks that are paired, those that are one another's edited form, in order; then those left in stretches of one form. */
function matchEdited(before: readonly Block[], after: readonly Block[], pairs: Map<number, number>): void {
  for (const [fromA, toA, fromB, toB] of gapsIn(before, after, pairs)) {
    let next = fromB;
    for (let at = fromA; at < toA; at++)
      for (let to = next; to < Math.min(toB, next + AHEAD); to++) {
        if (!isEdited(before[at]!, after[to]!)) continue;
        pairs.set(at, to);
        next = to + 1;
        break;
      }
  }
  for (const [fromA, toA, fromB, toB] of gapsIn(before, after, pairs))
    if (toA - fromA === toB - fromB && isSameForm(before.slice(fromA, toA), after.slice(fromB, toB)))
      for (let at = fromA; at < toA; at++) pairs.set(at, fromB + at - fromA);
}

/** The stretches between what is paired: where they begin and end in both lists. */
function gapsIn(
  before: readonly Block[],
  after: readonly Block[],
  pairs: ReadonlyMap<number, number>,
): [fromA: number, toA: number, fromB: number, toB: number][] {
  let [fromA, fromB] = [0, 0];
  const ends: [number, number][] = [...[...pairs].sort(([a], [b]) => a - b), [before.length, after.length]];
  return ends.map(([toA, toB]) => {
    const gap: [number, number, number, number] = [fromA, toA, fromB, toB];
    [fromA, fromB] = [toA + 1, toB + 1];
    return gap;
  });
}

/** Whether two stretches of one length are block for block of one kind, and about the same note or theme: then each was rewritten, however much. */
function isSameForm(before: readonly Block[], after: readonly Block[]): boolean {
  const aboutOf = (block: Block): unknown =>
    block.kind === 'heading' ? block.themeId : 'noteId' in block ? block.noteId : undefined;
  return before.every((block, at) => block.kind === after[at]!.kind && aboutOf(block) === aboutOf(after[at]!));
}

/** Whether one block may be what became of another. */
function isEdited(before: Block, after: Block): boolean {
  if (before.kind === 'quotation') return after.kind === 'quotation' && before.noteId === after.noteId;
  if (before.kind === 'prompt')
    return after.kind === 'prompt' && before.noteId === after.noteId && before.about === after.about;
  if (after.kind === 'quotation' || after.kind === 'prompt') return false;
  if (before.kind === 'heading' && after.kind === 'heading' && before.themeId !== after.themeId) return false;
  // What is written on one note doesn't become what is written on another.
  if ('noteId' in before && 'noteId' in after && before.noteId !== after.noteId) return false;
  const [a, b] = [blockText(before), blockText(after)];
  return a === b || (before.kind === after.kind && sharedShare(a, b) >= ALIKE);
}

type Lists = { before: readonly Block[]; after: readonly Block[]; a: readonly string[]; b: readonly string[] };

/** Pairs what is left and equal wherever it stands, and quotations of one note: they were moved. */
function matchMoved({ before, after, a, b }: Lists, pairs: Map<number, number>, moved: Set<number>): void {
  const taken = new Set(pairs.values());
  const left = new Map<string, number[]>();
  const put = (key: string, at: number): void => void left.set(key, [...(left.get(key) ?? []), at]);
  for (const [at, block] of after.entries()) {
    if (taken.has(at)) continue;
    put(b[at]!, at);
    if (block.kind === 'quotation') put(`note ${block.noteId}`, at);
  }
  for (const key of ['equal', 'note'] as const)
    for (const [at, block] of before.entries()) {
      if (pairs.has(at) || (key === 'note' && block.kind !== 'quotation')) continue;
      const wanted = key === 'equal' ? a[at]! : `note ${block.kind === 'quotation' ? block.noteId : ''}`;
      const to = left.get(wanted)?.find((one) => !taken.has(one));
      if (to === undefined) continue;
      pairs.set(at, to);
      taken.add(to);
      moved.add(to);
    }
}
