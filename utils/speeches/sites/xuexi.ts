import type { SiteRule } from './site-rule';

/** xuexi.cn: the text comes by script after the page. */
export const xuexi: SiteRule = {
  hosts: ['xuexi.cn'],
  marks: '.render-detail-article-content, .render-detail-content',
  body: '.render-detail-article-content, .render-detail-content',
  title: '.render-detail-title',
  speaker: '.render-detail-creator-name',
  publication: '.render-detail-resource',
  publishedOn: '.render-detail-time',
  noise: '.render-detail-editors-name',
};
