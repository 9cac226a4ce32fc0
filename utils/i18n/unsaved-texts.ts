import type { Texts } from './say-in';

/** What is said of own words that could not be saved yet, over a page of ours. */
export const unsavedTexts = {
  label: { zh: '还没存下的话', en: 'Words not yet saved' },
  unsaved: {
    zh: '有 {n} 处话还没存下，先别关这一页。',
    en: {
      one: '{n} piece of your own words is not saved yet: don’t close this page yet.',
      other: '{n} pieces of your own words are not saved yet: don’t close this page yet.',
    },
  },
  show: { zh: '看是哪些', en: 'Show them' },
  hide: { zh: '收起', en: 'Hide' },
  goTo: { zh: '去看', en: 'Go there' },
} satisfies Texts;
