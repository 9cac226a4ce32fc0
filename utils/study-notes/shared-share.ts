import { changedRange } from './changed-range';

/** How much of the longer of two texts stands at the beginning and end of both, 0…1. Of two empty ones all does. */
export function sharedShare(a: string, b: string): number {
  const longer = Math.max(a.length, b.length);
  if (longer === 0) return 1;
  const { start, end } = changedRange(a, b);
  return (start + b.length - end) / longer;
}
