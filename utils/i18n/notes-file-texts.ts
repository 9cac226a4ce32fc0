import type { Texts } from './say-in';

/** What the program itself writes into files of notes, beside what study notes share with them. */
export const notesFileTexts = {
  themes: { zh: '主题：{themes}', en: 'Themes: {themes}' },
  themesBetween: { zh: '、', en: ', ' },
  place: { zh: '位置：{place}', en: 'In: {place}' },
  address: { zh: '网址：{address}', en: 'Online: {address}' },
  unknownSpeech: { zh: '出处不明', en: 'Unknown source' },
  cardAsks: { zh: '这段话怎么说的？', en: 'How does this passage go?' },
  cardCue: { zh: '开头：{cue}……', en: 'It begins: {cue} …' },
  /** The names Anki gives its own kinds of notes in this language: a file that names others is refused by it. */
  cardBasic: { zh: '问答题', en: 'Basic' },
  cardCloze: { zh: '填空题', en: 'Cloze' },
  cardDeck: { zh: '札记', en: 'Zhaji' },
} satisfies Texts;
