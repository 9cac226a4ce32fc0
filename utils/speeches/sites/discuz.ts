import type { SiteRule } from './site-rule';

/** Forums on Discuz. Between the sentences of a post stands what disturbs copies of it. */
export const discuz: SiteRule = {
  marks: '#thread_subject, .t_f',
  body: '.t_f',
  title: '#thread_subject',
  publishedOn: '.authi em',
  noise: '.jammer, .pstatus, .quote, .attach_nopermission, .tip',
};
