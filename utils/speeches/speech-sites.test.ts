import { expect, it } from 'vitest';
import { covers } from '@/utils/sites/covers';
import { siteRules } from './sites/site-rules';
import { speechSites } from './speech-sites';

it.each(siteRules.flatMap(({ hosts = [] }) => hosts))('%s, which has a rule, is listed in the manifest', (host) => {
  expect(covers(speechSites, `*://${host}/*`)).toBe(true);
});

it('no site is listed without a rule, nor twice', () => {
  const ruled = siteRules.flatMap(({ hosts = [] }) => hosts);
  for (const site of speechSites) {
    const host = site.slice('*://'.length, -'/*'.length).replace(/^\*\./, '');
    expect(ruled.some((each) => each === host || host.endsWith(`.${each}`))).toBe(true);
    expect(speechSites.filter((other) => other === site || covers([other], site))).toEqual([site]);
  }
});
