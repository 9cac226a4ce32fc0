import type { Block } from '@/utils/model/study-notes';
import { blockText } from './block-text';
import { isOwnWords } from './is-own-words';
import { blockKey, matchBlocks, type BlockMatches } from './match-blocks';
import { mergeBlock } from './merge-block';
import { settleFootnotes, type FootnoteOwner, type MergedBlock } from './settle-footnotes';

/** Where both sides did something to one block. `both`: their texts stand one behind the other, theirs at `other`. `kept`: one deleted what the other changed; it stays. */
export type BlockConflict = { kind: 'both'; block: number; other: number } | { kind: 'kept'; block: number };
/** `draft`: `theirs` is what the program composed anew, and what of it is the program's own words gives way to `mine`. */
type Between = 'windows' | 'draft';

/** A place of the result: a block of the base, or one that is new on either side. */
type Place = {
  of: number | undefined;
  fresh?: { block: Block; by: 'mine' | 'theirs'; at: number };
  before: Place;
  after: Place;
};

/**
 * One list of blocks of two that come from the same one: what one side changed, moved, added or deleted is done; where both changed the same block otherwise, both stand there, and
 * nothing that was typed is lost. Blocks added by both at one place stand one behind the other, mine first. So two windows on one document are put together, and a draft that is composed
 * again with what was written in it since.
 * @param kept which blocks of `mine`, by index, stay whatever `theirs` leaves out
 */
export function mergeBlocks(
  base: readonly Block[],
  mine: readonly Block[],
  theirs: readonly Block[],
  between: Between = 'windows',
  kept: ReadonlySet<number> = new Set(),
): { blocks: Block[]; conflicts: BlockConflict[] } {
  const sides: Sides = { base, mine, theirs, between, my: matchBlocks(base, mine), their: matchBlocks(base, theirs) };
  const { head, ...at } = inOrder(sides);
  const needed = between === 'draft' ? notesWrittenOn(sides) : new Set<string>();
  const merged: MergedBlock<Place | Block>[] = [];
  for (let place = head.after; place !== head; place = place.after) {
    const { block, other, isKept } = contentOf(place, sides, needed, kept);
    if (block === undefined) continue;
    const owners = block.kind === 'footnote' ? ownersOf(place, sides, at) : [];
    const conflict = other ? 'both' : isKept ? 'kept' : undefined;
    merged.push({ block, key: place, owners, ...(conflict && { conflict }) });
    // Under a key of its own: what is on the place is on the first.
    if (other) merged.push({ block: other, key: other, owners, conflict: 'other' });
  }
  const settled = settleFootnotes(merged);
  const conflicts = settled.flatMap(({ conflict }, block): BlockConflict[] => {
    if (conflict === 'kept') return [{ kind: 'kept', block }];
    if (conflict !== 'both') return [];
    return [{ kind: 'both', block, other: settled.findIndex((each, at) => at > block && each.conflict === 'other') }];
  });
  return { blocks: settled.map(({ block }) => block), conflicts };
}

/** The places of the blocks of either side, by index. */
type PlacesOf = { mineAt: ReadonlyMap<number, Place>; theirsAt: ReadonlyMap<number, Place> };

/**
 * What the footnote at a place is on: as the side has it that put it in, or somewhere else. Where both have it on the same, as both have it, mine first, for the mark is right in
 * the text of its own side; but for one that was moved within a text left as it was. None where that is nothing.
 */
function ownersOf(place: Place, sides: Sides, { mineAt, theirsAt }: PlacesOf): FootnoteOwner<Place>[] {
  const { base, mine, theirs, my, their } = sides;
  const { of, fresh } = place;
  const above = (blocks: readonly Block[], at: number): number =>
    blocks.findLastIndex((block, index) => index < at && block.kind !== 'footnote');
  const markOf = (block: Block | undefined) => (block?.kind === 'footnote' ? block.at : undefined);
  const on = (blocks: readonly Block[], at: number, places: ReadonlyMap<number, Place>): FootnoteOwner<Place>[] => {
    const index = above(blocks, at);
    const key = places.get(index);
    return key ? [{ key, text: blockText(blocks[index]!), at: markOf(blocks[at]) }] : [];
  };
  const [myAt, theirAt] =
    of === undefined
      ? [fresh?.by === 'mine' ? fresh.at : undefined, fresh?.by === 'theirs' ? fresh.at : undefined]
      : [my.later.get(of), their.later.get(of)];
  if (theirAt === undefined) return myAt === undefined ? [] : on(mine, myAt, mineAt);
  if (myAt === undefined || of === undefined) return on(theirs, theirAt, theirsAt);
  const was = above(base, of);
  if (their.earlier.get(above(theirs, theirAt)) !== was) return on(theirs, theirAt, theirsAt);
  const [ours, other] = [on(mine, myAt, mineAt), on(theirs, theirAt, theirsAt)];
  if (my.earlier.get(above(mine, myAt)) !== was) return ours;
  const isMoved = (owners: FootnoteOwner<Place>[]): boolean =>
    was >= 0 && owners.some(({ text, at }) => text === blockText(base[was]!) && at !== markOf(base[of]));
  if (isMoved(ours)) return ours;
  return isMoved(other) ? other : [...ours, ...other];
}

type Sides = {
  base: readonly Block[];
  mine: readonly Block[];
  theirs: readonly Block[];
  between: Between;
  my: BlockMatches;
  their: BlockMatches;
};

const cut = ({ before, after }: Place): void => {
  before.after = after;
  after.before = before;
};
const putAfter = (anchor: Place, place: Place): Place => {
  place.before = anchor;
  place.after = anchor.after;
  anchor.after.before = place;
  anchor.after = place;
  return place;
};
const newPlace = (of: number | undefined, fresh?: Place['fresh']): Place => {
  const place = { of, ...(fresh && { fresh }) } as Place;
  place.before = place;
  place.after = place;
  return place;
};
const isMine = (place: Place): boolean => place.fresh?.by === 'mine';

/** All places that may hold something, as a ring: mine in its order, and laid into it what theirs added, moved, or kept where mine deleted it. */
function inOrder({ base, mine, theirs, between, my, their }: Sides): { head: Place } & PlacesOf {
  const mineAt = new Map<number, Place>();
  const theirsAt = new Map<number, Place>();
  const head = newPlace(undefined);
  const places = new Map<number, Place>();
  for (const [at, block] of mine.entries()) {
    const of = my.earlier.get(at);
    const place = putAfter(head.before, newPlace(of, of === undefined ? { block, by: 'mine', at } : undefined));
    mineAt.set(at, place);
    if (of !== undefined) places.set(of, place);
  }
  const wandering = new Map<Place, Place[]>();
  for (const at of their.moved) {
    const of = their.earlier.get(at)!;
    const place = places.get(of);
    // What both moved stands where mine has it.
    if (place === undefined || my.moved.has(my.later.get(of)!)) continue;
    // What was written behind it goes along.
    const train = [place];
    for (let next = place.after; isMine(next); next = next.after) train.push(next);
    train.forEach(cut);
    wandering.set(place, train);
  }
  let anchor = head;
  for (const [at, block] of theirs.entries()) {
    const of = their.earlier.get(at);
    const place = of === undefined ? undefined : places.get(of);
    if (place === undefined) {
      const same = ownAfter(anchor, head, block);
      if (between === 'draft' && !same.found)
        same.last = beforeNext(same.last, head, (at) => (their.later.has(at) ? undefined : base[at]));
      anchor =
        same.found ?? putAfter(same.last, newPlace(of, of === undefined ? { block, by: 'theirs', at } : undefined));
    } else {
      for (const one of wandering.get(place) ?? []) anchor = putAfter(anchor, one);
      anchor = place;
    }
    theirsAt.set(at, anchor);
  }
  return { head, mineAt, theirsAt };
}

/** Behind a place what mine added there: an equal block of it, or its last. */
function ownAfter(anchor: Place, head: Place, block: Block): { found?: Place; last: Place } {
  if (anchor.fresh?.by === 'theirs') return { last: anchor };
  const key = blockKey(block);
  let last = anchor;
  for (let next = anchor.after; next !== head && isMine(next); next = next.after) {
    if (blockKey(next.fresh!.block) === key) return { found: next, last: next };
    last = next;
  }
  return { last };
}

/**
 * Up to where what a new draft brings in behind a place goes: before the next block of the draft, for what stands between answers what stands before it; a heading begins something else.
 * @param leftOut the block of the base at a place, where the draft has it no longer
 */
function beforeNext(anchor: Place, head: Place, leftOut: (at: number) => Block | undefined): Place {
  let last = anchor;
  for (let next = last.after; next !== head; next = next.after) {
    const block = next.of === undefined ? (isMine(next) ? next.fresh!.block : undefined) : leftOut(next.of);
    if (block === undefined || block.kind === 'heading') break;
    last = next;
  }
  return last;
}

/** The notes on which something was written in `mine`: their quotations stay, whatever the new draft leaves out. */
function notesWrittenOn({ base, mine, my }: Sides): Set<string> {
  return new Set(
    mine.flatMap((block, at) => {
      const of = my.earlier.get(at);
      const isWritten = of === undefined || blockKey(base[of]!) !== blockKey(block);
      return isWritten && (block.kind === 'thought' || block.kind === 'application') ? [block.noteId] : [];
    }),
  );
}

/** What stands at a place: nothing, a block, or two; `isKept`: the other side deleted it. */
function contentOf(
  { of, fresh }: Place,
  { base, mine, theirs, between, my, their }: Sides,
  needed: ReadonlySet<string>,
  kept: ReadonlySet<number>,
): { block?: Block; other?: Block; isKept?: boolean } {
  if (of === undefined) return fresh ? { block: fresh.block } : {};
  const before = base[of]!;
  const [atMine, atTheirs] = [my.later.get(of), their.later.get(of)];
  const [m, t] = [
    atMine === undefined ? undefined : mine[atMine],
    atTheirs === undefined ? undefined : theirs[atTheirs],
  ];
  if (m && t) return mergeBlock(before, m, t, between);
  const left = m ?? t;
  if (left === undefined) return {};
  const isChanged = blockKey(left) !== blockKey(before);
  if (m && kept.has(atMine!)) return { block: m };
  if (left.kind === 'quotation' && m && needed.has(left.noteId)) return { block: left };
  if (!isChanged || (t && between === 'draft' && !isOwnWords(t))) return {};
  return blockText(left).trim() === '' ? {} : { block: left, isKept: true };
}
