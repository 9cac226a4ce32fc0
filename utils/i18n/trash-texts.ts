import type { Texts } from './say-in';

/** What the trash says, and what is said of what was deleted for good. */
export const trashTexts = {
  gone: {
    zh: '撤销不了：里面有东西已经永久删除',
    en: 'Can’t be undone: part of it was deleted for good',
  },
  about: {
    zh: '删掉的东西在这里放 30 天，随时可以放回；之后自动清掉。',
    en: 'What you delete stays here for 30 days and can be put back; then it is removed automatically.',
  },
  empty: { zh: '清空回收站', en: 'Empty the trash' },
  emptySure: {
    zh: '这 {n} 样会永久删除，再也找不回来。',
    en: { one: 'This thing will be deleted for good.', other: 'These {n} things will be deleted for good.' },
  },
  emptied: { zh: '回收站已清空', en: 'Trash emptied' },
  forGood: { zh: '永久删除', en: 'Delete for good' },
  forGoodSure: { zh: '再也找不回来。', en: 'It can’t be brought back.' },
  forGoodSureSpeech: {
    zh: '连同 {n} 条笔记，再也找不回来。',
    en: { one: 'With its {n} note; it can’t be brought back.', other: 'With its {n} notes; it can’t be brought back.' },
  },
  keepIt: { zh: '留着', en: 'Keep it' },
  deletedForGood: { zh: '已永久删除', en: 'Deleted for good' },
  notThere: { zh: '回收站里已经没有它了', en: 'It is no longer in the trash' },
  daysLeft: { zh: '还有 {n} 天', en: { one: '{n} day left', other: '{n} days left' } },
  lastDay: { zh: '下次打开时清掉', en: 'Goes when the notebook is opened next' },
  stays: { zh: '还有笔记引用它，会一直留着', en: 'A note still quotes it: it stays' },
  speeches: { zh: '讲话', en: 'Speeches' },
  studyNotes: { zh: '心得', en: 'Study notes' },
  notes: { zh: '笔记', en: 'Notes' },
  withNotes: { zh: '连同 {n} 条笔记', en: { one: 'with {n} note', other: 'with {n} notes' } },
  restore: { zh: '放回', en: 'Put back' },
  restoredSpeech: { zh: '已放回这篇讲话', en: 'Speech put back' },
  restoredSpeechWith: {
    zh: '已放回这篇讲话和 {n} 条笔记',
    en: { one: 'Speech and {n} note put back', other: 'Speech and {n} notes put back' },
  },
  restoredStudyNotes: { zh: '已放回这篇心得', en: 'Study notes put back' },
} satisfies Texts;
