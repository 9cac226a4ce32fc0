import type { Texts } from './say-in';

/** What the program itself writes into study notes and exported notes: facts and questions, never an opinion. */
export const studyNotesTexts = {
  // What stands before a quotation, by what is known of its source.
  leadAll: { zh: '{speaker}在《{title}》（{date}）中指出：', en: 'In “{title}” ({date}), {speaker} says: ' },
  leadTitleSpeaker: { zh: '{speaker}在《{title}》中指出：', en: 'In “{title}”, {speaker} says: ' },
  leadTitleDate: { zh: '《{title}》（{date}）中指出：', en: '“{title}” ({date}) says: ' },
  leadTitle: { zh: '《{title}》中指出：', en: '“{title}” says: ' },
  leadSpeakerDate: { zh: '{speaker}在{date}的讲话中指出：', en: 'On {date}, {speaker} says: ' },
  leadSpeaker: { zh: '{speaker}指出：', en: '{speaker} says: ' },
  leadDate: { zh: '{date}的讲话中指出：', en: 'A speech of {date} says: ' },
  leadNothing: { zh: '原文写道：', en: 'The text reads: ' },
  leadAgain: { zh: '同一篇讲话中还指出：', en: 'The same speech also says: ' },
  leadAgainToo: { zh: '这篇讲话还讲到：', en: 'It also says: ' },

  // A speech as it is named in a sentence and in a list.
  sourceAll: { zh: '{speaker}《{title}》（{date}）', en: '“{title}” by {speaker} ({date})' },
  sourceTitleSpeaker: { zh: '{speaker}《{title}》', en: '“{title}” by {speaker}' },
  sourceTitleDate: { zh: '《{title}》（{date}）', en: '“{title}” ({date})' },
  sourceTitle: { zh: '《{title}》', en: '“{title}”' },
  sourceSpeakerDate: { zh: '{speaker}{date}的讲话', en: 'a speech by {speaker} of {date}' },
  sourceSpeaker: { zh: '{speaker}的讲话', en: 'a speech by {speaker}' },
  sourceDate: { zh: '{date}的讲话', en: 'a speech of {date}' },
  sourceOccasion: { zh: '，{occasion}', en: ', {occasion}' },
  sourcePublication: { zh: '，来源：{publication}', en: ', from {publication}' },

  // The opening sentence.
  openingOccasion: { zh: '结合{occasion}，', en: 'For {occasion}, ' },
  openingSpeeches: {
    zh: '我学习了{speeches}，摘录原文{n}处，{about}整理如下。',
    en: {
      one: 'I studied {speeches}. {n} passage is quoted below{about}.',
      other: 'I studied {speeches}. {n} passages are quoted below{about}.',
    },
  },
  openingNoSource: {
    zh: '我摘录原文{n}处，{about}整理如下。',
    en: { one: 'I quote {n} passage below{about}.', other: 'I quote {n} passages below{about}.' },
  },
  openingThemes: { zh: '围绕{themes}', en: ', on {themes}' },
  otherNotes: { zh: '其他', en: 'Other notes' },
  speechesAndMore: { zh: '{named}等{n}篇', en: '{named} and others, {n} speeches in all' },
  themesAndMore: { zh: '{named}等{n}个主题', en: '{named} and others, {n} themes in all' },

  // Prompts.
  promptStudied: {
    zh: '写明学习了什么、什么时候学的、为什么学。',
    en: 'What did you study, when, and on what occasion?',
  },
  promptThought: {
    zh: '这段话让你想到了什么？用自己的话写两三句。',
    en: 'What does this passage make you think of? Two or three sentences of your own.',
  },
  promptThoughtOwn: {
    zh: '它和你经历过的哪件事有关？写下那件事和你的看法。',
    en: 'Which experience of yours does it touch? Tell it, and what you make of it.',
  },
  promptThoughtDoubt: {
    zh: '你怎么理解这段话？有没有没想通的地方？',
    en: 'How do you understand this passage? Is there anything that does not convince you?',
  },
  promptShown: { zh: '【{about}】', en: '[{about}]' },

  // Exported notes.
  notesTitle: { zh: '笔记', en: 'Notes' },
  notesNoTheme: { zh: '未分类', en: 'No theme' },
  notesSource: { zh: '出处：{source}', en: 'Source: {source}' },
  notesThought: { zh: '感悟：', en: 'My thought: ' },
  notesApplication: { zh: '应用：', en: 'How I’ll use it: ' },
  notesDate: {
    zh: '{date}导出，共{n}条',
    en: { one: 'Exported on {date}: {n} note', other: 'Exported on {date}: {n} notes' },
  },

  // File formats.
  formatWord: { zh: 'Word 文档', en: 'Word document' },
  formatMarkdown: { zh: 'Markdown', en: 'Markdown' },
  formatText: { zh: '纯文本', en: 'Plain text' },
} satisfies Texts;
