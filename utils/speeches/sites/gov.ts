import type { SiteRule } from './site-rule';

/** www.gov.cn. Documents begin with a table that is their index. */
export const gov: SiteRule = {
  hosts: ['gov.cn'],
  marks: '#UCAP-CONTENT',
  body: '#UCAP-CONTENT',
  title: '.pages-title, #ti, .article h1, h1',
  publication: 'span.font-zyygwj, .pages-date',
  publishedOn: '.pages-date',
  noise: '.pages_print, .pages-date .share-title',
};
