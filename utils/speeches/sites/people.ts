import type { SiteRule } from './site-rule';

/** people.com.cn and its channels: now, 2016–2020, and before. */
export const people: SiteRule = {
  hosts: ['people.com.cn', 'people.cn'],
  marks: '#rm_txt_zw, .rm_txt_con, #rwb_zw, #p_content',
  body: '#rm_txt_zw, .rm_txt_con, .show_text, #rwb_zw, .box_con, .text_con, #p_content, font#zoom',
  title: '.rm_txt h1, .text_title h1, h1',
  preTitle: 'h3.pre',
  subtitle: 'h4.sub',
  speaker: 'p.author, .author.cf, .author',
  publication: '.channel .col-1-1, .box01 .fl',
  publishedOn: '.channel .col-1-1, .box01 .fl, #newstime, #p_publishtime',
  noise: '.bza, .edit, .zdfy, .paper_num, #rwb_tjyd, .rm_relevant, .rm_download',
};
