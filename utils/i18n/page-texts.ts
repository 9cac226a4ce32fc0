import type { Texts } from './say-in';

/** What files and previews add around what they are made of. */
export const pageTexts = {
  footnotes: { zh: '注释', en: 'Notes' },
  comments: { zh: '批注', en: 'Comments' },
  footnoteCall: { zh: '注{n}', en: 'note {n}' },
  commentCall: { zh: '批{n}', en: 'comment {n}' },
  moreInFile: {
    zh: '后面还有{n}段，文件里是全的。',
    en: { one: '{n} more paragraph is in the file.', other: '{n} more paragraphs are in the file.' },
  },

  // A speech with the reader’s notes.
  themesOfNote: { zh: '主题：{names}', en: { one: 'Theme: {names}', other: 'Themes: {names}' } },
  onlyMarked: { zh: '划了线，没有写批注。', en: 'Highlighted, without a note.' },
  thoughtOnWhole: { zh: '对全篇的感悟', en: 'My thought on the whole speech' },
  notFound: { zh: '未能定位的笔记', en: 'Notes without a place' },
  notFoundWhy: {
    zh: '这些笔记在留存的原文里找不到唯一对应的位置，照录如下。',
    en: 'These passages could not be placed in the kept text beyond doubt. They are given here as they were kept.',
  },
  textNotKept: {
    zh: '这篇讲话没有留存原文，以下按阅读顺序列出笔记。',
    en: 'The text of this speech was not kept. The notes follow in reading order.',
  },
} satisfies Texts;
