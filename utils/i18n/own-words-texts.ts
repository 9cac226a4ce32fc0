import type { Texts } from './say-in';

/** What is said of own words that were changed in two windows. */
export const ownWordsTexts = {
  twice: {
    zh: '这里刚在别的窗口也改过：上面是你写的，下面是那边写的。',
    en: 'This was just changed in another window, too: yours is above, the other below.',
  },
  emptied: { zh: '（那边清空了）', en: '(emptied there)' },
  mine: { zh: '用我写的', en: 'Use mine' },
  theirs: { zh: '用那边的', en: 'Use the other' },
  both: { zh: '两个都留', en: 'Keep both' },
} satisfies Texts;
