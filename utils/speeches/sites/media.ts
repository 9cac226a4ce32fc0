import type { SiteRule } from './site-rule';

/** chinanews, cctv, gmw, cnr. */
export const media: SiteRule[] = [
  {
    hosts: ['chinanews.com.cn', 'chinanews.com'],
    marks: '.left_zw',
    body: '.left_zw',
    title: '.content_left_title, h1',
    publication: '.left-t, .content_left_time',
    publishedOn: '.left-t, .content_left_time, #pubtime_baidu',
    noise: '.adInContent, .left_name, .pictext',
  },
  {
    hosts: ['cctv.com', 'cctv.cn'],
    marks: '.cnt_bd',
    body: '.content_area, #text_area, .cnt_bd',
    title: '.title_area h1, .cnt_nav h1, h1',
    publication: '.info1, .info, .cnt_bd .info i',
    publishedOn: '.info1, .info, .cnt_bd .info i',
  },
  {
    hosts: ['gmw.cn'],
    marks: '.u-mainText',
    body: '.u-mainText, #contentMain, #articleBox',
    title: '.u-title, #articleTitle, h1',
    publication: '.m-con-source, #source',
    publishedOn: '.m-con-time, #pubTime',
    noise: '.liability, .m-zbTool',
  },
  {
    hosts: ['cnr.cn'],
    body: '.article-body, .contentText, #zoom',
    title: '.article-header h1, .subject h2, h1',
    publication: '.source',
    publishedOn: '.source, .article-header .time',
  },
];
