import type { Texts } from './say-in';

/** What is said of passages that were kept more than once. */
export const duplicateTexts = {
  title: { zh: '重复的笔记', en: 'Duplicates' },
  line: { zh: '重复的', en: 'Duplicates' },
  about: {
    zh: '同一句话记了两次，多半是在两个网站上各划了一次。合并后留下早的那条，主题和你写的话都在。',
    en: 'One passage kept twice, mostly from two sites. Merged, the older note stays, with all themes and all your words.',
  },
  mergeAll: { zh: '全部合并', en: 'Merge all' },
  merge: { zh: '合并', en: 'Merge' },
  notSame: { zh: '不是同一处', en: 'Not the same' },
  stays: { zh: '留下', en: 'Stays' },
  keptOn: { zh: '{day}记于 {site}', en: 'kept {day} from {site}' },
  keptOnly: { zh: '{day}记', en: 'kept {day}' },
  noWords: { zh: '没有写感悟', en: 'No words of yours' },
  merged: { zh: '已合并 {n} 处', en: { one: '{n} passage merged', other: '{n} passages merged' } },
  mergedSome: {
    zh: '已合并 {n} 处；{left} 处合不到一条里，没有动',
    en: {
      one: '{n} passage merged; {left} hold more than one note can, and are left',
      other: '{n} passages merged; {left} hold more than one note can, and are left',
    },
  },
  tooMuch: {
    zh: '没有合并：两条里你写的话或主题加起来，一条笔记放不下。删短一些再试。',
    en: 'Not merged: your words or themes on both are more than one note can hold. Shorten them and try again.',
  },
  dismissed: { zh: '不再提这一处', en: 'Not proposed again' },
  noneTitle: { zh: '没有重复的笔记', en: 'No duplicates' },
  noneText: {
    zh: '同一句话在两个网站上各划一次，会在这里并排列出，由你决定合不合并。',
    en: 'A passage kept from two sites is shown here side by side, for you to merge or not.',
  },
  back: { zh: '全部笔记', en: 'All notes' },
} satisfies Texts;
