import { dom } from '@/utils/anchoring/dom';
import { nextTurn } from '@/utils/anchoring/next-turn';
import { HOST_TAG } from '@/utils/anchoring/host-tag';

/** So many elements are looked at between two looks at the clock. */
const STRIDE = 256;

/** All open shadow roots in a node, and in each other, found in slices of `slice` ms; nothing more once the signal is aborted. */
export async function openShadowRoots(
  top: Node,
  { signal, slice }: { signal: AbortSignal; slice: number },
): Promise<ShadowRoot[]> {
  const found: ShadowRoot[] = [];
  let sliceEnd = performance.now() + slice;
  let looked = 0;
  const waiting: Node[] = [top];
  for (let root = waiting.shift(); root; root = waiting.shift()) {
    const walker = dom.document(root).createTreeWalker(root, 0x1);
    for (let node: Node | null = root; node; node = walker.nextNode()) {
      if (++looked % STRIDE === 0 && performance.now() >= sliceEnd) {
        await nextTurn();
        if (signal.aborted) return found;
        sliceEnd = performance.now() + slice;
      }
      const shadow = dom.nodeType(node) === 1 ? dom.shadowRoot(node as Element) : null;
      if (!shadow || dom.localName(node as Element) === HOST_TAG) continue;
      found.push(shadow);
      waiting.push(shadow);
    }
  }
  return found;
}
