/** Elements in which common publishing systems put the text of an article. Tried in order; only a help, `findBody` works without them. */
export const bodyContainers: readonly string[] = [
  // people.com.cn, now and earlier; its database of speeches; its newspapers
  '#rm_txt_zw',
  '.rm_txt_con',
  '#rwb_zw',
  '.box_con',
  '.d2txt_con',
  '#p_content',
  '#ozoom',
  '#articleContent',
  // news.cn
  '#detailContent',
  '#detail',
  '#p-detail',
  // gov.cn, and the systems of ministries and provinces
  '#UCAP-CONTENT',
  '.trs_editor_view',
  '.TRS_Editor',
  '.TRS_UEDITOR',
  '#ContentRegion',
  '#zoom',
  '#Zoom',
  // 12371.cn, xuexi.cn, WeChat
  '#font_area',
  '.render-detail-article-content',
  '.render-detail-content',
  '#js_content',
  // universities, other media, forums
  '#vsb_content',
  '.v_news_content',
  '.left_zw',
  '.content_area',
  '.u-mainText',
  '.article-body',
  '.article-content',
  '.t_f',
  'article',
  'main',
];
