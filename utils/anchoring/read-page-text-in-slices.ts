import { dom } from './dom';
import { nextTurn } from './next-turn';
import { pageTextOf, type PageText } from './page-text';
import { textReading, type TextReading } from './text-reading';

/** Half a frame at 60 Hz, ms: the page can still draw between two slices. */
const SLICE = 8;
/** Nodes read between two looks at the clock: some 0.3 ms. */
const STEP = 128;
/**
 * Slices of each attempt, in ordinary ones. A page that takes from under the reading what it stands on is read again, each time in longer slices,
 * the last in one of 40 ms, in which all but giant pages are read whole.
 */
const ATTEMPTS = [1, 2, 4, 5];
/** Above so many text nodes the index is made as they are read, since at once it would hold the page up. */
const MANY = 16_384;

type Options = {
  signal?: AbortSignal;
  isShown?: (element: Element) => boolean;
  /** ms of reading before the event loop has its turn. */
  slice?: number;
  /** Nodes of the tree between two looks at the clock. */
  step?: number;
};

/**
 * Reads the text of a page as `readPageText` does, and lets the page work in between: no task is much longer than a slice. Null once the signal
 * is aborted.
 *
 * The page may change meanwhile. What is added or taken away before and behind the place that was reached is as if it had happened after the
 * reading; text that changes is as it was when it was read; no node is read twice. What the reading stands on itself, or moves, makes it
 * begin anew. A giant page that never rests is `cut` where that happened in the last attempt.
 */
export async function readPageTextInSlices(root: Node, options: Options = {}): Promise<PageText | null> {
  const { slice = SLICE } = options;
  let last: TextReading | null = null;
  for (const longer of ATTEMPTS) {
    const reading = await attempt(root, { ...options, slice: slice * longer });
    if (reading === 'aborted') return null;
    last = reading.reading;
    if (reading.whole) return pageTextOf(last);
  }
  return last && { ...pageTextOf(last), cut: true };
}

async function attempt(
  root: Node,
  { signal, isShown, slice = SLICE, step = STEP }: Options,
): Promise<{ reading: TextReading; whole: boolean } | 'aborted'> {
  const moves = moveObserver();
  try {
    moves.observe(root);
    const reading = textReading(root, isShown, (host) => {
      const shadow = dom.shadowRoot(host);
      if (shadow) moves.observe(shadow);
    });
    let sliceEnd = performance.now() + slice;
    for (;;) {
      if (signal?.aborted) return 'aborted';
      if (reading.advance(step)) return { reading, whole: true };
      if (performance.now() < sliceEnd) continue;
      if (reading.kept.nodes.length > MANY) reading.kept.index();
      await nextTurn();
      if (moves.lost((node) => reading.holds(node))) return { reading, whole: false };
      sliceEnd = performance.now() + slice;
    }
  } finally {
    moves.end();
  }
}

/** Watches a tree for what would mislead a reading of it: something it holds is taken away, or what was taken away is put elsewhere. */
function moveObserver(): { observe(tree: Node): void; lost(holds: (node: Node) => boolean): boolean; end(): void } {
  const removed = new Set<Node>();
  const records: MutationRecord[] = [];
  const observer = new MutationObserver((more) => records.push(...more));
  return {
    // `slot`: moves what is slotted without moving it in the tree.
    observe: (tree) => observer.observe(tree, { childList: true, subtree: true, attributeFilter: ['slot'] }),
    lost(holds) {
      records.push(...observer.takeRecords());
      const all = records.splice(0);
      for (const record of all) for (const node of record.removedNodes) removed.add(node);
      return all.some(
        (record) =>
          record.type === 'attributes' ||
          [...record.removedNodes].some(holds) ||
          [...record.addedNodes].some((node) => removed.has(node)),
      );
    },
    end: () => observer.disconnect(),
  };
}
