import { dom } from '@/utils/anchoring/dom';
import type { SiteRule } from './sites/site-rule';
import type { SpeechPage } from './speech-page';

/** Elements looked at for one selector: a heading may stand ten times on a page. */
const MAX_ELEMENTS = 20;

/** The elements that the page's rules name for a fact: rule by rule, selector by selector. */
export function elementsBy(
  { document, rules }: Pick<SpeechPage, 'document' | 'rules'>,
  name: Exclude<keyof SiteRule, 'hosts' | 'marks' | 'epoch'>,
): Element[] {
  return rules
    .flatMap((rule) => rule[name]?.split(', ') ?? [])
    .flatMap((selector) => dom.queryAll(document, selector).slice(0, MAX_ELEMENTS));
}
