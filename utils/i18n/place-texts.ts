import type { Texts } from './say-in';

/** What is said of a place that may be a note's: how its words differ, and what the reader can say to it. */
export const placeTexts = {
  edited: { zh: '原文已改 {n} 处', en: { one: 'Edited in {n} place', other: 'Edited in {n} places' } },
  removed: { zh: '（删去：', en: '(removed: ' },
  added: { zh: '（添上：', en: '(added: ' },
  pieceEnd: { zh: '）', en: ')' },
  confirm: { zh: '就是这里，改用现在的文字', en: 'Yes, use the page’s words' },
  refuse: { zh: '不是这一处', en: 'Not this passage' },
  confirmed: { zh: '已放回，引文与页上一致', en: 'Placed; the quotation is what the page says' },
  refused: { zh: '记下了：不是这一处', en: 'Noted: not this passage' },
} satisfies Texts;
