import type { QuoteAnchor } from '@/utils/model/quote-anchor';
import { bundle } from '../bundle.ts';
import { callInPage } from '../call-in-page.ts';
import type { Span } from '../clause-page.ts';
import type { FreshPages } from '../fresh-pages.ts';
import type { PeerRun } from './peer-run.ts';

/** Unmodified packages, and what each is called as. */
const peers = [
  { name: 'the peer’s rule (approx-string-match 2.0.0)', call: 'placeByRule', own: false },
  { name: 'dom-anchor-text-quote 4.0.2', call: 'placeByTextQuote', own: false },
  { name: '@apache-annotator/dom 0.2.0', call: 'placeByAnnotator', own: true },
] as const;

export type PeerResult = { name: string; run: PeerRun };

/** What the packages keep of quotes. Only one of them describes in its own way; what the others keep has the form of our anchors. */
export async function describeForPeers(
  fresh: FreshPages,
  path: string,
  quotes: Span[],
  limit: number,
): Promise<unknown[]> {
  return fresh.on(path, await bundle('peers/peers-in-page'), (tab) =>
    callInPage<unknown[]>(tab, 'describeByAnnotator', quotes, limit),
  );
}

/** Lets each package place quotes on a fresh page, as many as it can in `limit` ms. */
export async function runPeers(
  fresh: FreshPages,
  path: string,
  kept: { anchors: QuoteAnchor[]; selectors: unknown[] },
  limit: number,
): Promise<PeerResult[]> {
  const code = await bundle('peers/peers-in-page');
  const results: PeerResult[] = [];
  for (const { name, call, own } of peers) {
    const given = own ? kept.selectors : kept.anchors;
    const run = await fresh.on(path, code, (tab) => callInPage<PeerRun>(tab, call, given, limit));
    results.push({ name, run });
  }
  return results;
}

/** ms for so many quotes; those not done in time are taken to be as slow as the others. */
export function timeFor({ done }: PeerRun, count: number): { time: number; scaled: boolean } {
  const time = done[count - 1];
  return time === undefined
    ? { time: ((done.at(-1) ?? NaN) / done.length) * count, scaled: true }
    : { time, scaled: false };
}
