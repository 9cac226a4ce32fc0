import type { Texts } from './say-in';

/** What the notebook's filters say. */
export const filterTexts = {
  filter: { zh: '筛选', en: 'Filters' },
  hasThought: { zh: '有感悟', en: 'With a thought' },
  noThought: { zh: '还没有感悟', en: 'No thought yet' },
  lost: { zh: '找不到原文', en: 'Lost passages' },
  theme: { zh: '主题', en: 'Theme' },
  speaker: { zh: '讲话人', en: 'Speaker' },
  date: { zh: '日期', en: 'Date' },
  site: { zh: '网站', en: 'Site' },
  noTheme: { zh: '没有主题', en: 'No theme' },
  noSpeaker: { zh: '没有讲话人', en: 'No speaker' },
  noSite: { zh: '不是网页', en: 'Not a web page' },
  noDay: { zh: '没有日期', en: 'No date' },
  year: { zh: '{year}年', en: '{year}' },
  from: { zh: '从', en: 'From' },
  to: { zh: '到', en: 'To' },
  findValue: { zh: '找{kind}', en: 'Find: {kind}' },
  noValue: { zh: '没有这样的', en: 'None like this' },
  moreValues: { zh: '还有 {n} 个，打几个字来找', en: '{n} more: type to find them' },
  clearFilter: { zh: '清除筛选', en: 'Clear filters' },
} satisfies Texts;
