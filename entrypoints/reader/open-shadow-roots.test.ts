import { afterEach, expect, it } from 'vitest';
import { openShadowRoots } from './open-shadow-roots';

afterEach(() => document.body.replaceChildren());

it('finds open roots within open roots, and not our own', async () => {
  document.body.innerHTML = '<div><x-a></x-a></div><x-b></x-b><zhaji-reader></zhaji-reader>';
  const open = (host: Element): ShadowRoot => host.attachShadow({ mode: 'open' });
  const outer = open(document.querySelector('x-a')!);
  outer.innerHTML = '<p><x-c></x-c></p>';
  const inner = open(outer.querySelector('x-c')!);
  document.querySelector('x-b')!.attachShadow({ mode: 'closed' });
  open(document.querySelector('zhaji-reader')!);
  const found = await openShadowRoots(document.documentElement, { signal: new AbortController().signal, slice: 8 });
  expect(found).toEqual([outer, inner]);
});

it('gives the page its turn, and stops when it is told to', async () => {
  document.body.innerHTML = '<i></i>'.repeat(2_000);
  const ended = new AbortController();
  const host = document.createElement('x-last');
  host.attachShadow({ mode: 'open' });
  document.body.append(host);
  const looking = openShadowRoots(document.documentElement, { signal: ended.signal, slice: 0 });
  ended.abort();
  expect(await looking).toEqual([]);
});
