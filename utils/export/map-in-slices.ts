import { nextTurn } from '@/utils/anchoring/next-turn';

/** Well under the 50 ms after which work is felt as a halt. */
const SLICE = 30;

/**
 * What `act` makes of each item, in order; after each slice of 30 ms other work has its turn, and the signal is looked at.
 * @throws the signal's reason when cancelled
 */
export async function mapInSlices<T, R>(
  items: readonly T[],
  signal: AbortSignal,
  act: (item: T, index: number) => R,
): Promise<R[]> {
  signal.throwIfAborted();
  const made: R[] = [];
  let end = performance.now() + SLICE;
  for (const [index, item] of items.entries()) {
    made.push(act(item, index));
    if (performance.now() < end) continue;
    await nextTurn();
    signal.throwIfAborted();
    end = performance.now() + SLICE;
  }
  return made;
}
