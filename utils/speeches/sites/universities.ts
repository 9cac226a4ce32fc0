import type { SiteRule } from './site-rule';

/** The system of most universities (博达 VSB). Day and clicks are one line of text. */
export const universities: SiteRule = {
  marks: '#vsb_content, .v_news_content, form[name="_newscontent_fromname"]',
  body: '#vsb_content, .v_news_content, form[name="_newscontent_fromname"]',
  title: '.arti_title, form[name="_newscontent_fromname"] h1, h1',
};
