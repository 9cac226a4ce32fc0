import type { SiteRule } from './site-rule';

/** 12371.cn and the sites below it. Source and day are one line of text. */
export const party12371: SiteRule = {
  hosts: ['12371.cn'],
  marks: '#font_area',
  body: '#font_area, .word',
  title: '.big_title, .biaoti, h1',
};
