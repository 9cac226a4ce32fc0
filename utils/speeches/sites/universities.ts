import type { SiteRule } from './site-rule';

/** The systems of most universities (博达 VSB, WebPlus). Day and clicks are one line of text. */
export const universities: SiteRule = {
  marks: '#vsb_content, .v_news_content, .wp_articlecontent, form[name="_newscontent_fromname"]',
  body: '#vsb_content, .v_news_content, .wp_articlecontent, form[name="_newscontent_fromname"]',
  title: '.arti_title, form[name="_newscontent_fromname"] h1, h1',
};
