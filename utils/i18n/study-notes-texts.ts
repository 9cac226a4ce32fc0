import type { Texts } from './say-in';

/** What the program itself writes into study notes and exported notes: facts and questions, never an opinion. */
export const studyNotesTexts = {
  // A speech as it is named in a list.
  sourceAll: { zh: '{speaker}《{title}》（{date}）', en: '“{title}” by {speaker} ({date})' },
  sourceTitleSpeaker: { zh: '{speaker}《{title}》', en: '“{title}” by {speaker}' },
  sourceTitleDate: { zh: '《{title}》（{date}）', en: '“{title}” ({date})' },
  sourceTitle: { zh: '《{title}》', en: '“{title}”' },
  sourceSpeakerDate: { zh: '{speaker}{date}的讲话', en: 'a speech by {speaker} of {date}' },
  sourceSpeaker: { zh: '{speaker}的讲话', en: 'a speech by {speaker}' },
  sourceDate: { zh: '{date}的讲话', en: 'a speech of {date}' },
  sourceOccasion: { zh: '，{occasion}', en: ', {occasion}' },
  sourcePublication: { zh: '，来源：{publication}', en: ', from {publication}' },

  // The opening.
  openingOccasion: { zh: '结合{occasion}，', en: 'For {occasion}, ' },
  openingOccasionAsIs: { zh: '{occasion}，', en: '{occasion}, ' },
  openingOne: { zh: '我学习了{speech}。', en: 'I studied {speech}.' },
  openingSeveral: { zh: '我学习了{n}篇{noun}：{speeches}。', en: 'I studied {n} {noun}: {speeches}.' },
  openingNoSource: {
    zh: '我在学习中摘录原文{n}处。',
    en: { one: 'I kept {n} passage of what I read.', other: 'I kept {n} passages of what I read.' },
  },
  texts: { zh: '文稿', en: 'texts' },

  // Titles to choose from.
  titleFromTo: { zh: '从{first}到{last}——{genre}', en: '“{first}” and “{last}”: {genre}' },
  titleOccasion: { zh: '{occasion}{genre}', en: '{genre} for {occasion}' },
  titleDated: { zh: '{month}{genre}', en: '{genre}, {month}' },
  titleSpeech: { zh: '读《{speech}》有感', en: 'Reading “{speech}”' },
  titleHalves: { zh: '{speech}——{genre}', en: '{speech}: {genre}' },

  // What tells the themes of a section.
  introWritten: { zh: '围绕{about}，结合原文谈谈我的体会。', en: 'I have gathered my notes under {about}.' },
  introSpoken: { zh: '下面，我围绕{about}，谈几点体会。', en: 'I should like to speak about {about}.' },
  introFurther: { zh: '围绕{about}，再谈几点认识。', en: 'My further notes are on {about}.' },
  introQuotations: { zh: '围绕{about}，摘录原文如下。', en: 'The passages below are on {about}.' },
  introText: { zh: '下面结合原文谈谈我的体会。', en: 'My notes follow the text.' },
  introParts: {
    zh: '以下按原文的顺序，分{count}个部分谈谈我的体会。',
    en: 'My notes follow the order of the text, in {count} parts.',
  },
  introAspects: { zh: '{count}个方面', en: ', in {count} parts' },
  introAndMore: { zh: '等方面', en: 'other points' },
  introApplications: { zh: '结合学习体会，下一步重点做好以下几件事。', en: 'This is what I plan to do.' },
  headingAbout: { zh: '关于{name}', en: 'On {name}' },

  otherNotes: { zh: '其他方面', en: 'Other notes' },
  speechesAndMore: { zh: '{named}等', en: '{named} and others' },
  themesAndMore: { zh: '{named}等{n}个方面', en: '{named} and others, {n} themes in all' },

  // Prompts.
  promptStudied: {
    zh: '写明学习了什么、什么时候学的、为什么学。',
    en: 'What did you study, when, and on what occasion?',
  },
  promptOwn: { zh: '这里要写你自己的话。', en: 'Your own words are due here.' },
  promptSection: {
    zh: '用自己的话写写“{heading}”。',
    en: 'Write about “{heading}” in your own words.',
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
  formatHtml: { zh: '网页', en: 'Web page' },
  formatMarkdown: { zh: 'Markdown', en: 'Markdown' },
  formatMarkdownProperties: { zh: 'Markdown（带属性）', en: 'Markdown with properties' },
  formatText: { zh: '纯文本', en: 'Plain text' },
} satisfies Texts;
