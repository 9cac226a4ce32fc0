import type { IdentifyingSpan } from '@/utils/text/identifying-spans';

/** A passage in its surroundings: what identifies in it is told by what stands beside it, too. */
export type Told = { text: string; spans: IdentifyingSpan[]; from: number; to: number };

/**
 * Whether two versions of a passage, laid over each other, have the same numbers, days, negations and told names: each such part of either
 * stands whole and in one piece in the other. Loosely told ones (days, places) differ only where another of their kind has taken their place.
 *
 * @param to for each unit of the kept text the index of the equal unit of the found one, or −1
 */
export function sharesIdentity(kept: Told, found: Told, to: Int32Array): boolean {
  const back = new Int32Array(found.text.length).fill(-1);
  for (const [i, j] of to.entries()) if (j >= 0) back[j] = i;
  return isWhole(kept, found, to) && isWhole(found, kept, back);
}

function isWhole(one: Told, other: Told, to: Int32Array): boolean {
  return one.spans.every((span) => {
    const start = Math.max(span.start, one.from);
    const end = Math.min(span.end, one.to);
    if (start >= end || isInOnePiece(to, start, end)) return true;
    const isLoose = span.kind === 'day' || span.kind === 'place';
    return (
      isLoose && !other.spans.some((rival) => rival.kind === span.kind && isInItsPlace(one, span, other, rival, to))
    );
  });
}

function isInOnePiece(to: Int32Array, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (to[i]! < 0 || to[i] !== to[start]! + i - start) return false;
  return true;
}

/** Whether the other's span stands where this one does: what is next to it on either side goes together. */
function isInItsPlace(one: Told, span: IdentifyingSpan, other: Told, rival: IdentifyingSpan, to: Int32Array): boolean {
  if (rival.end <= other.from || rival.start >= other.to) return false;
  for (let i = span.start; i < span.end; i++) if (to[i]! >= rival.start && to[i]! < rival.end) return true;
  const before = span.start > 0 ? to[span.start - 1]! : -1;
  const after = span.end < one.text.length ? to[span.end]! : -1;
  return (before >= 0 && before + 1 === rival.start) || (after >= 0 && after === rival.end);
}
