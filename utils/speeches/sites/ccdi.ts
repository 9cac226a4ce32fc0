import type { SiteRule } from './site-rule';

/** ccdi.gov.cn. Its heading may hold two paragraphs, the first of which is the pre-title. */
export const ccdi: SiteRule = {
  hosts: ['ccdi.gov.cn'],
  marks: '.Article_61',
  body: '.Article_61 .content, .content',
  title: 'h2.tit > p:last-child, h2.tit',
  preTitle: 'h2.tit > p:first-child:not(:last-child)',
  publication: '.daty .e1',
  publishedOn: '.daty .e2',
};
