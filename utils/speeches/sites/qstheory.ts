import type { SiteRule } from './site-rule';

/** qstheory.cn, the journal’s site. Its address names another day than that of publication. */
export const qstheory: SiteRule = {
  hosts: ['qstheory.cn'],
  body: '.highlight, .text, .content',
  title: '.inner h1, h1',
  speaker: 'span.appellation',
  publication: 'span.appellation',
  publishedOn: 'span.pubtime, .puttime_mobi, .headtitle span',
  noise: '.sharebox, .xl_ewm, .fs-text',
};
