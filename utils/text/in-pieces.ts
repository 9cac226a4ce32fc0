/** How long others wait meanwhile, ms: half a frame. */
const SLICE = 8;

/** Goes through something long and lets others run in between. @throws the signal's reason once it is wanted no more, and what `use` throws */
export async function inPieces<T>(all: Iterable<T>, use: (one: T) => void, signal?: AbortSignal): Promise<void> {
  let end = performance.now() + SLICE;
  signal?.throwIfAborted();
  for (const one of all) {
    use(one);
    if (performance.now() < end) continue;
    await new Promise((later) => setTimeout(later));
    signal?.throwIfAborted();
    end = performance.now() + SLICE;
  }
}
