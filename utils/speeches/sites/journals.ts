import type { SiteRule } from './site-rule';

/** 旗帜网, 人民论坛, 半月谈, 党建网: facts in the page’s title and in lines of text. */
export const journals: SiteRule[] = [
  { hosts: ['qizhiwang.org.cn'], marks: '.flag-text-con', body: '.flag-text-con', title: '.flag-text-tit h1, h1' },
  { hosts: ['rmlt.com.cn'], body: '.article-content', title: '.article-title, h1' },
  { hosts: ['banyuetan.org'], marks: '#detail_content', body: '#detail_content', title: '.detail_tit h1, h1' },
  { hosts: ['dangjian.cn', 'dangjian.com'], marks: '#tex', body: '#tex, .article', title: '#title_tex, h1' },
];
