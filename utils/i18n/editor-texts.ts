import type { Texts } from './say-in';

/** What the editor of study notes says, with its outline, its notes and its tools. */
export const editorTexts = {
  text: { zh: '正文', en: 'Text of the study notes' },
  unknownBlock: {
    zh: '这篇心得里有这一版札记不认识的内容（{kind}），所以没有打开，也没有改动。更新札记后再试。',
    en: 'These study notes hold something this version of Zhaji does not know ({kind}). They were not opened and not changed. Update Zhaji and try again.',
  },

  lockedPassage: { zh: '引文，已锁定', en: 'Quotation, locked' },
  passageTools: { zh: '这处引文', en: 'This quotation' },
  openPassage: { zh: '看原文', en: 'See the source' },
  leaveOut: { zh: '省略几句', en: 'Leave out clauses' },
  leaveOutDone: { zh: '好了', en: 'Done' },
  leaveOutHint: {
    zh: '点一下要省略的分句，会写成省略号；再点一下放回来。',
    en: 'Click a clause to leave it out; an ellipsis marks the place. Click again to put it back.',
  },
  oneStays: { zh: '至少要留一个分句。', en: 'One clause has to stay.' },
  noSource: { zh: '这条笔记已经不在了', en: 'The note is no longer there' },

  folio: { zh: '— {n} —', en: '— {n} —' },
  undo: { zh: '撤销', en: 'Undo' },
  redo: { zh: '重做', en: 'Redo' },
} satisfies Texts;
