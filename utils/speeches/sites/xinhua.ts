import type { SiteRule } from './site-rule';

/** xinhuanet.com and news.cn, several generations of one system. */
export const xinhua: SiteRule = {
  hosts: ['xinhuanet.com', 'news.cn'],
  marks: '#detailContent, #p-detail, .main-aticle',
  body: '#detailContent, #detail, #p-detail, .main-aticle, .xl-main-content',
  title: 'h1 .title, .h-title, #title, h1',
  publication: '#source, .source, .h-info, .info',
  publishedOn: '.h-time, .header-time, .info, .time',
  noise: '.tiyi1, #articleEdit, .editor',
};
