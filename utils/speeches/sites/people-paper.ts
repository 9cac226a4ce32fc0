import type { SiteRule } from './site-rule';

/** paper.people.com.cn: the newspapers of the house, page by page. */
export const peoplePaper: SiteRule = {
  hosts: ['paper.people.com.cn'],
  marks: '#ozoom',
  body: '#ozoom, #articleContent',
  title: '.article > h1, h1',
  preTitle: '.article > h3, h3',
  subtitle: '.article > h2, h2',
  speaker: 'p.sec',
  publication: 'p.sec .date, p.sec',
  publishedOn: 'p.sec .date, p.sec, .date-box',
};
