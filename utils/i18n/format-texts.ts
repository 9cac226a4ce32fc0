import type { Texts } from './say-in';

/** The kinds of files there are, and what each is for. */
export const formatTexts = {
  word: { zh: 'Word 文档', en: 'Word document' },
  wordAbout: { zh: '排好版，可以打印，也可以接着改', en: 'Laid out, to print or to go on editing' },
  markdown: { zh: 'Markdown', en: 'Markdown' },
  markdownAbout: { zh: '一个文件，放进 Obsidian、Logseq、思源笔记', en: 'One file for Obsidian, Logseq or SiYuan' },
  markdownPlainAbout: {
    zh: '带标题和引用的文本，好接着改',
    en: 'Text with headings and quotations, to go on writing in',
  },
  markdownThemes: { zh: 'Markdown（按主题分）', en: 'Markdown, by theme' },
  markdownThemesAbout: { zh: '每个主题一个文件，打成一个压缩包', en: 'A file for each theme, in one zip' },
  wordEach: { zh: 'Word（每篇一个）', en: 'Word, one each' },
  wordEachAbout: { zh: '每篇心得一个文件，打成一个压缩包', en: 'A file for each document, in one zip' },
  markdownEach: { zh: 'Markdown（每篇一个）', en: 'Markdown, one each' },
  markdownEachAbout: {
    zh: '开头带标题、日期、标签，打成一个压缩包',
    en: 'With title, date and tags at the head of each, in one zip',
  },
  markdownSpeeches: { zh: 'Markdown（按讲话分）', en: 'Markdown, by speech' },
  markdownSpeechesAbout: { zh: '每篇讲话一个文件，打成一个压缩包', en: 'A file for each speech, in one zip' },
  markdownPropertiesAbout: {
    zh: '开头带标题、日期、标签，放进 Obsidian、Logseq、思源笔记',
    en: 'Title, date and tags at its head, for Obsidian, Logseq or SiYuan',
  },
  htmlAbout: { zh: '一个文件，浏览器就能打开，手机上也好读', en: 'One file for any browser, readable on a phone too' },
  textAbout: { zh: '不带格式，贴到哪里都行', en: 'Plain text, to paste anywhere' },
  csv: { zh: '表格（CSV）', en: 'Table (CSV)' },
  csvAbout: { zh: 'Excel 能打开，Readwise 能导入', en: 'Opens in Excel, goes into Readwise' },
  anki: { zh: 'Anki 卡片', en: 'Anki cards' },
  ankiAbout: {
    zh: '在 Anki 里背诵：每条笔记一张问答，找得到关键词的再加一张填空',
    en: 'To learn in Anki: a question for each note, and a gap to fill where it has a key phrase',
  },
  annotations: { zh: '网页标注（JSON-LD）', en: 'Web annotations (JSON-LD)' },
  annotationsAbout: {
    zh: 'W3C 标准格式，给其他标注程序用',
    en: 'The W3C standard, for other programs that annotate',
  },
  backup: { zh: '札记文件（JSON）', en: 'Zhaji file (JSON)' },
  backupAbout: {
    zh: '一字不差，可以并入另一台电脑上的札记',
    en: 'Everything as it is, to be added to Zhaji on another computer',
  },
} satisfies Texts;
