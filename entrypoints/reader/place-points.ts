import type { PageText } from '@/utils/anchoring/page-text';
import { placeAll } from '@/utils/anchoring/place-all';
import type { QuoteAnchor } from '@/utils/model/quote-anchor';

/**
 * Where the points of an outline begin in the page's text, null for those it doesn't have; undefined when the signal came before. Nothing is
 * drawn there, so that, of several places a point could be at, the likeliest behind the point before it is good enough.
 */
export async function placePoints(
  page: PageText,
  points: QuoteAnchor[],
  { signal, slice }: { signal: AbortSignal; slice: number },
): Promise<(number | null)[] | undefined> {
  const starts: (number | null)[] = points.map(() => null);
  let last = -1;
  for await (const { index, placement } of placeAll(page, points, { signal, slice })) {
    const place = 'start' in placement ? placement : placement.candidates.find(({ start }) => start > last);
    if (!place) continue;
    starts[index] = place.start;
    last = place.start;
  }
  return signal.aborted ? undefined : starts;
}
