import { dom } from '@/utils/anchoring/dom';
import type { SiteRule } from './sites/site-rule';

/** The rules for a page: first those of its host, then those whose marks it bears: systems are used by many, and pages are saved and mirrored. */
export function rulesFor(document: Document, url: string, all: readonly SiteRule[]): SiteRule[] {
  const host = /^https?:\/\/(?:[^/@?#]*@)?([^/:?#]+)/iu.exec(url.slice(0, 4_000))?.[1]?.toLowerCase() ?? '';
  const ofHost = all.filter(({ hosts }) => hosts?.some((each) => host === each || host.endsWith(`.${each}`)));
  const marked = all.filter(
    (rule) => !ofHost.includes(rule) && rule.marks !== undefined && dom.query(document, rule.marks) !== null,
  );
  return [...ofHost, ...marked];
}
