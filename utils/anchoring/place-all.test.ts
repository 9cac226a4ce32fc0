// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { QuoteAnchor } from '@/utils/model/quote-anchor';
import { readPageText } from './page-text';
import { placeAll } from './place-all';

const page = readPageText(new DOMParser().parseFromString('<p>要坚持实干，不尚空谈。</p>', 'text/html').body);
const anchors: QuoteAnchor[] = ['坚持', '空谈', '没有'].map((exact) => ({
  exact,
  prefix: '',
  suffix: '',
  start: 0,
  occurrences: 1,
}));

describe('placeAll', () => {
  it('places all, in order, even with a slice of nothing', async () => {
    const states: [number, string][] = [];
    for await (const { index, placement } of placeAll(page, anchors, {
      signal: new AbortController().signal,
      slice: 0,
    })) {
      states.push([index, placement.state]);
    }
    expect(states).toEqual([
      [0, 'moved'],
      [1, 'moved'],
      [2, 'lost'],
    ]);
  });

  it('lets the page work between slices', async () => {
    let turns = 0;
    const channel = new MessageChannel();
    channel.port1.addEventListener('message', () => {
      turns++;
      channel.port2.postMessage(null);
    });
    channel.port1.start();
    channel.port2.postMessage(null);
    for await (const _ of placeAll(page, anchors, { slice: 0 }));
    channel.port1.close();
    expect(turns).toBeGreaterThan(0);
  });

  it('ends when it is aborted', async () => {
    const stop = new AbortController();
    const seen: number[] = [];
    for await (const { index } of placeAll(page, anchors, { signal: stop.signal, slice: 8 })) {
      seen.push(index);
      stop.abort();
    }
    expect(seen).toEqual([0]);
  });
});
