import { describeRange } from '@/utils/anchoring/describe-range';
import { readPageText } from '@/utils/anchoring/page-text';
import { placeAll } from '@/utils/anchoring/place-all';
import { layers } from '@/utils/highlighting/layers';
import { paint, unpaint } from '@/utils/highlighting/paint';
import type { QuoteAnchor } from '@/utils/model/quote-anchor';
import { inventedPage } from './invented-page';

export type Placing = {
  placing: number;
  painting: number;
  mutations: number;
  /** The same quotes found by looking for each in the page's text, collected anew each time. */
  naive: number;
  /** The same ranges wrapped in elements. */
  wrapping: number;
  right: number;
};

const stopwatch = async (work: () => void | Promise<void>): Promise<number> => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};

/** In a page: places and paints so many quotes on a page of so many characters, preparation included, beside the plain ways. */
export async function placing(characters: number, quotes: number): Promise<Placing> {
  document.body.innerHTML = inventedPage(characters);
  const page = readPageText(document.body);
  const step = Math.floor(page.text.length / (quotes + 1));
  const anchors = Array.from({ length: quotes }, (_, index): QuoteAnchor => {
    const start = (index + 1) * step - 60;
    return describeRange(page, page.boundsOf(start, start + 15 + (index % 60)));
  });

  let right = 0;
  const drawn: { start: number; end: number; style: number }[] = [];
  const placingTime = await stopwatch(async () => {
    const fresh = readPageText(document.body);
    for await (const { index, placement } of placeAll(fresh, anchors, { signal: new AbortController().signal })) {
      if (!('start' in placement)) continue;
      drawn.push({ start: placement.start, end: placement.end, style: 1 + (index % 10) });
      if (placement.start === anchors[index]?.start) right += 1;
    }
  });
  let mutations = 0;
  const observer = new MutationObserver((records) => (mutations += records.length));
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  const painting = await stopwatch(() => {
    const wanted = [...layers(drawn, 'light')].map(
      ([name, segments]) => [name, segments.flatMap(([start, end]) => page.rangesOf(start, end))] as const,
    );
    paint(CSS.highlights, new Map(wanted));
  });
  await new Promise(requestAnimationFrame);
  mutations += observer.takeRecords().length;
  observer.disconnect();
  unpaint(CSS.highlights);

  const naive = await stopwatch(() => {
    for (const { exact } of anchors) if (document.body.textContent.indexOf(exact) < -1) throw new Error('unreachable');
  });
  const wrapping = await stopwatch(() => {
    for (const { start, end } of drawn) {
      for (const { startContainer, startOffset, endOffset } of page.rangesOf(start, end)) {
        const range = document.createRange();
        const length = (startContainer as Text).length;
        range.setStart(startContainer, Math.min(startOffset, length));
        range.setEnd(startContainer, Math.min(endOffset, length));
        range.surroundContents(document.createElement('mark'));
      }
    }
    document.body.getBoundingClientRect();
  });
  return { placing: placingTime, painting, mutations, naive, wrapping, right };
}
