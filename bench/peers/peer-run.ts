import type { Span } from '../clause-page';

/** What a peer did before the time was up. */
export type PeerRun = {
  /** ms from the start until each quote was done. */
  done: number[];
  /** Where each was drawn, in the page's text; null: nowhere. */
  drawn: (Span | null)[];
};

/** Finds one quote in the page by itself, as its users would call it. */
export type Peer = (index: number) => Promise<Range | null> | Range | null;

/** Lets a peer place quotes, one after the other, until they are all done or `limit` ms are over. Where they are is asked only after that. */
export async function peerRun(count: number, limit: number, peer: Peer): Promise<PeerRun> {
  document.body.getBoundingClientRect();
  const done: number[] = [];
  const ranges: (Range | null)[] = [];
  const start = performance.now();
  for (let index = 0; index < count && (done.at(-1) ?? 0) < limit; index++) {
    ranges.push(await peer(index));
    done.push(performance.now() - start);
  }
  return { done, drawn: spansOf(ranges) };
}

/** Where ranges are in `document.body.textContent`. */
function spansOf(ranges: (Range | null)[]): (Span | null)[] {
  const starts = new Map<Node, number>();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let length = 0;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    starts.set(node, length);
    length += node.length;
  }
  const offsetOf = (container: Node, offset: number): number => {
    const start = starts.get(container);
    if (start !== undefined) return start + offset;
    const before = document.createRange();
    before.setStart(document.body, 0);
    before.setEnd(container, offset);
    return before.toString().length;
  };
  return ranges.map(
    (range) =>
      range && {
        start: offsetOf(range.startContainer, range.startOffset),
        end: offsetOf(range.endContainer, range.endOffset),
      },
  );
}
