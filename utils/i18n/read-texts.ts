import type { Texts } from './say-in';

/** What “read here” says: opening files, the list of articles, an article. */
export const readTexts = {
  title: { zh: '在这里读', en: 'Read here' },
  dropTitle: { zh: '把讲话放到这里', en: 'Drop a speech here' },
  dropText: {
    zh: 'Word（.docx）、文本、Markdown、存下来的网页都行，划线和在网页上一样。文件只留在这台电脑上。',
    en: 'Word (.docx), text, Markdown or a saved page; you mark it as you would on the web. It stays on this computer.',
  },
  dropNow: { zh: '松手就打开', en: 'Let go to open it' },
  choose: { zh: '选文件', en: 'Choose a file' },
  paste: { zh: '也可以直接粘贴文字', en: 'You can also paste text' },
  pasteLabel: { zh: '文字', en: 'Text' },
  pasteHint: { zh: '第一行写标题，下面一段一行', en: 'The title on the first line, then a line for each paragraph' },
  pasteRead: { zh: '读这段文字', en: 'Read this text' },
  pastedName: { zh: '贴进来的文字', en: 'The pasted text' },
  reading: { zh: '正在打开“{name}”…', en: 'Opening “{name}”…' },
  kept: { zh: '已放进札记', en: 'Added to Zhaji' },
  keptSeveral: {
    zh: '已放进 {n} 篇，在列表里',
    en: { one: '{n} speech added to the list', other: '{n} speeches added to the list' },
  },

  articles: { zh: '放进来的讲话', en: 'Speeches opened here' },
  articleNotes: { zh: '{n} 条笔记', en: { one: '{n} note', other: '{n} notes' } },
  remove: { zh: '移走“{title}”', en: 'Remove “{title}”' },
  removed: { zh: '已移走“{title}”，它的笔记都还在', en: '“{title}” removed; its notes are kept' },

  back: { zh: '全部', en: 'All' },
  facts: { zh: '这篇讲话', en: 'This speech' },
  outline: { zh: '提纲', en: 'Outline' },
  cut: {
    zh: '到这里为止。原文还没完，从“{words}”起没有放进来：一篇最多放 {max} 字。后面的可以另贴一篇。',
    en: 'This is where it ends. The file goes on from “{words}”; at most {max} characters are kept of one text. Paste the rest as another.',
  },
  pictures: {
    zh: '没有读进来：{n} 张图片。',
    en: { one: 'Not read: {n} picture.', other: 'Not read: {n} pictures.' },
  },
  olderCopy: {
    zh: '这份和以前放进来的不一样，所以另算一篇。笔记在旧的那一份里。',
    en: 'This is not the same as the copy opened before, so it stands by itself. Your notes are in the older copy.',
  },
  olderOpen: { zh: '打开旧的那一份', en: 'Open the older copy' },
  goneTitle: { zh: '这篇讲话不在这里了', en: 'This speech is no longer here' },
  goneText: {
    zh: '它被移走了，或者没有放进来过。笔记在笔记本里；把文件再放进来一次，就能接着读。',
    en: 'It was removed, or never opened here. Its notes are in the notebook; open the file again to go on reading.',
  },
  goneBack: { zh: '再放进来', en: 'Open it again' },
  scriptsFailed: {
    zh: '现在划不了线：札记刚更新过。重新载入这一页。',
    en: 'Nothing can be marked right now: Zhaji was just updated. Load this page again.',
  },

  'refused-too-big': {
    zh: '“{name}”超过 20 MB，没有打开。去掉里面的图片另存一份，或者把文字粘贴到这里。',
    en: '“{name}” is larger than 20 MB and was not opened. Save a copy without its pictures, or paste its text here.',
  },
  'refused-empty': {
    zh: '“{name}”里没有文字。扫描的图片要先转成文字，再放进来。',
    en: '“{name}” has no text. Pictures of pages have to be turned into text first.',
  },
  'refused-not-text': {
    zh: '认不出“{name}”里的文字。在原来的软件里另存为 .docx，或者编码为 UTF-8 的 .txt。',
    en: '“{name}” can’t be read as text. Save it as .docx, or as .txt in UTF-8, in the program it was made with.',
  },
  'refused-damaged': {
    zh: '“{name}”不完整，打不开。重新下载，或者在 Word、WPS 里打开后另存为 .docx。',
    en: '“{name}” is damaged and can’t be opened. Download it again, or open it in Word or WPS and save it as .docx.',
  },
  'refused-swollen': {
    zh: '“{name}”解开后大得不像一篇文章，没有打开。信得过它，就在 Word、WPS 里另存为 .txt 再放进来。',
    en: '“{name}” unpacks to more than any document and was not opened. If you trust it, save it as .txt in Word or WPS.',
  },
  'refused-locked': {
    zh: '“{name}”设了密码。在 Word、WPS 里去掉密码，另存为 .docx。',
    en: '“{name}” has a password. Take it off in Word or WPS and save it as .docx.',
  },
  'refused-old-word': {
    zh: '“{name}”是旧格式（.doc、.wps）。在 Word、WPS 里打开，另存为 .docx。',
    en: '“{name}” is in an old format (.doc, .wps). Open it in Word or WPS and save it as .docx.',
  },
  'refused-pdf': {
    zh: '“{name}”是 PDF，这里还读不了。选中里面的文字，复制粘贴到这里。',
    en: '“{name}” is a PDF, which can’t be read here yet. Select its text, copy it and paste it here.',
  },
  'refused-rich-text': {
    zh: '“{name}”是 RTF 格式。在 Word、WPS 里打开，另存为 .docx。',
    en: '“{name}” is rich text. Open it in Word or WPS and save it as .docx.',
  },
  'refused-other-format': {
    zh: '“{name}”不是 Word 文档。在原来的软件里导出为 .docx、.html 或 .txt。',
    en: '“{name}” is no Word document. Export it as .docx, .html or .txt from the program it was made with.',
  },
  notOpened: {
    zh: '没能打开“{name}”（{reason}）。什么都没有变，再试一次。',
    en: '“{name}” could not be opened ({reason}). Nothing was changed; try again.',
  },
} satisfies Texts;
