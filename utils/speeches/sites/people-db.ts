import type { SiteRule } from './site-rule';

/** jhsjk.people.cn: the database of speeches. Source and day stand as text between title and body. */
export const peopleDb: SiteRule = {
  hosts: ['jhsjk.people.cn'],
  marks: '.d2txt_con',
  body: '.d2txt_con',
  title: '.d2txt > h1, .d2txt h1',
  publication: '.d2txt_1, .d2txt > div',
  publishedOn: '.d2txt_1, .d2txt > div',
};
