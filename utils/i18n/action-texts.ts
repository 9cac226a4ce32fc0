import type { Texts } from './say-in';

/** What undo and redo say they took back or did again: an action by its label in the log, after `did-`. `{of}`: of which speech or theme, by `of` below, or nothing. */
export const actionTexts = {
  undoneWhat: { zh: '已撤销：{what}', en: 'Undone: {what}' },
  redoneWhat: { zh: '已重做：{what}', en: 'Done again: {what}' },
  ofSpeech: { zh: '（《{name}》）', en: ' (“{name}”)' },
  ofTheme: { zh: '（“{name}”）', en: ' (“{name}”)' },

  'did-keep-note': { zh: '划下一条笔记{of}', en: 'a note kept{of}' },
  'did-edit-note': { zh: '改写笔记{of}', en: 'a note edited{of}' },
  'did-edit-note-thought': { zh: '改写感悟{of}', en: 'a thought edited{of}' },
  'did-edit-note-application': { zh: '改写应用{of}', en: 'a use edited{of}' },
  'did-resize-note': { zh: '调整一条笔记的起止{of}', en: 'a note’s ends moved{of}' },
  'did-confirm-place': { zh: '确认一条笔记的位置{of}', en: 'a note’s place confirmed{of}' },
  'did-refuse-place': { zh: '否定一条笔记的位置{of}', en: 'a note’s place refused{of}' },
  'did-trash-note': { zh: '删除 {n} 条笔记{of}', en: { one: '{n} note deleted{of}', other: '{n} notes deleted{of}' } },
  'did-restore-note': { zh: '放回一条笔记{of}', en: 'a note put back{of}' },
  'did-merge-notes': { zh: '合并重复的笔记{of}', en: 'duplicate notes merged{of}' },
  'did-remember-note': {
    zh: '改 {n} 条笔记的“要记住”{of}',
    en: { one: '“Remember” changed for {n} note{of}', other: '“Remember” changed for {n} notes{of}' },
  },
  'did-grade-note': { zh: '给一条笔记打分{of}', en: 'a note graded{of}' },
  'did-bury-note': { zh: '一条笔记明天再说{of}', en: 'a note put off until tomorrow{of}' },
  'did-set-note-theme': { zh: '给笔记换主题{of}', en: 'a note’s theme changed{of}' },
  'did-change-note-themes': { zh: '改一条笔记的主题{of}', en: 'a note’s themes changed{of}' },
  'did-set-notes-themes': {
    zh: '改 {n} 条笔记的主题{of}',
    en: { one: 'themes of {n} note changed{of}', other: 'themes of {n} notes changed{of}' },
  },
  'did-gather-notes': {
    zh: '把 {n} 条笔记归到一个主题{of}',
    en: { one: '{n} note put under a theme{of}', other: '{n} notes put under a theme{of}' },
  },

  'did-edit-speech': { zh: '改一篇讲话的资料{of}', en: 'facts of a speech edited{of}' },
  'did-edit-speech-thought': { zh: '改写通篇的感悟{of}', en: 'a thought on the whole edited{of}' },
  'did-join-speeches': { zh: '合并两篇讲话{of}', en: 'two speeches joined{of}' },
  'did-split-speech': { zh: '分出一篇讲话{of}', en: 'a speech split off{of}' },
  'did-trash-speech': { zh: '删除一篇讲话{of}', en: 'a speech deleted{of}' },
  'did-restore-speech': { zh: '放回一篇讲话{of}', en: 'a speech put back{of}' },
  'did-keep-article': { zh: '收进一篇文字{of}', en: 'a text taken in{of}' },
  'did-remove-article': { zh: '移走一篇文字{of}', en: 'a text removed{of}' },

  'did-create-theme': { zh: '新建主题{of}', en: 'a theme made{of}' },
  'did-theme-of-notes': { zh: '用笔记新建主题{of}', en: 'a theme made of notes{of}' },
  'did-edit-theme': { zh: '改主题{of}', en: 'a theme changed{of}' },
  'did-delete-theme': { zh: '删除主题{of}', en: 'a theme deleted{of}' },
  'did-merge-themes': { zh: '合并主题{of}', en: 'themes merged{of}' },
  'did-split-theme': { zh: '拆分主题{of}', en: 'a theme split{of}' },
  'did-nest-theme': { zh: '改主题的上下{of}', en: 'a theme put under another{of}' },
  'did-order-themes': { zh: '排列主题{of}', en: 'themes put in order{of}' },
  'did-add-themes': { zh: '加入一组主题{of}', en: 'themes added{of}' },
  'did-remove-pack': { zh: '移走一组主题{of}', en: 'a set of themes removed{of}' },

  'did-record-study-notes': { zh: '记下一篇心得{of}', en: 'study notes recorded{of}' },
  'did-trash-study-notes': { zh: '删除一篇心得{of}', en: 'study notes deleted{of}' },
  'did-restore-study-notes': { zh: '放回一篇心得{of}', en: 'study notes put back{of}' },
  'did-add-templates': { zh: '加入模板{of}', en: 'templates added{of}' },
  'did-keep-template': { zh: '改模板{of}', en: 'a template changed{of}' },
  'did-trash-template': { zh: '删除模板{of}', en: 'a template deleted{of}' },
  'did-empty-trash': { zh: '清空回收站{of}', en: 'the trash emptied{of}' },
} satisfies Texts;
