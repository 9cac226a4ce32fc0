import { indexing } from './indexing';
import type { SearchedWorld, SearchIndex } from './search-index';

/** Half a frame at 60 Hz, ms: the page can still draw between two slices. */
const SLICE = 8;

type Options = { before?: SearchIndex | undefined; signal?: AbortSignal; slice?: number };

/** Makes notes ready to be searched, and lets the page work in between. Null once the signal is aborted. */
export async function makeIndexInSlices(
  world: SearchedWorld,
  { before, signal, slice = SLICE }: Options = {},
): Promise<SearchIndex | null> {
  const work = indexing(world, before);
  let sliceEnd = performance.now() + slice;
  for (;;) {
    if (signal?.aborted) return null;
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() < sliceEnd) continue;
    await new Promise((resolve) => setTimeout(resolve));
    sliceEnd = performance.now() + slice;
  }
}
