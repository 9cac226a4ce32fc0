import type { Texts } from './say-in';

/** What the notebook says around its notes and themes. */
export const notebookTexts = {
  pages: { zh: '笔记本', en: 'Notebook' },
  pageNotes: { zh: '笔记', en: 'Notes' },
  pageRead: { zh: '阅读', en: 'Read' },
  pageWrite: { zh: '心得', en: 'Write' },
  pageReview: { zh: '回顾', en: 'Review' },
  dueHere: { zh: '{n} 条要回顾', en: { one: '{n} note to review', other: '{n} notes to review' } },
  pageSettings: { zh: '设置', en: 'Settings' },

  themes: { zh: '主题', en: 'Themes' },
  all: { zh: '全部笔记', en: 'All notes' },
  unsorted: { zh: '未分类', en: 'No theme' },
  trash: { zh: '回收站', en: 'Trash' },
  newTheme: { zh: '新主题', en: 'New theme' },
  newThemeName: { zh: '新主题的名字', en: 'Name of the new theme' },
  themeCreated: { zh: '已建主题“{theme}”', en: 'Theme “{theme}” created' },
  editThisTheme: { zh: '改主题“{theme}”', en: 'Edit theme “{theme}”' },
  themeNameEmpty: { zh: '主题要有个名字。', en: 'A theme needs a name.' },
  themeNameLong: { zh: '名字太长：最多 {max} 字。', en: 'The name is too long: at most {max} characters.' },
  themeNameTaken: {
    zh: '已经有“{theme}”了。换个名字，或者用那一个。',
    en: '“{theme}” exists already. Choose another name, or use that theme.',
  },
  themeDeleted: { zh: '已删除主题“{theme}”，笔记都还在', en: 'Theme “{theme}” deleted; its notes are kept' },
  themeChanged: { zh: '主题已改', en: 'Theme changed' },
  themeMoved: { zh: '“{theme}”排在第 {n}', en: '“{theme}” is now number {n}' },

  search: { zh: '搜索笔记', en: 'Search notes' },
  searchHint: { zh: '原文、感悟、讲话人、标题', en: 'Quotes, thoughts, speakers, titles' },
  write: { zh: '整理成心得', en: 'Write study notes' },
  exportNotes: { zh: '导出笔记', en: 'Export notes' },
  exportNotesText: {
    zh: '把这里列出的笔记存成一个 Markdown 文件',
    en: 'Saves the notes listed here as a Markdown file',
  },
  exportTitle: { zh: '笔记', en: 'Notes' },
  exportTitleTheme: { zh: '笔记-{theme}', en: 'Notes-{theme}' },
  exported: { zh: '已存为 {file}', en: 'Saved as {file}' },
  notExported: {
    zh: '没能做成 {file}（{name}），笔记都还在。再试一次。',
    en: '{file} could not be made ({name}); your notes are all there. Try again.',
  },
  groupCount: { zh: '{n} 条', en: { one: '{n} note', other: '{n} notes' } },

  emptyTitle: { zh: '还没有笔记', en: 'No notes yet' },
  emptyText: {
    zh: '打开一篇讲话，选中一句，划下来。划下的话会按主题排在这里。',
    en: 'Open a speech, select a sentence and keep it. What you mark gathers here by theme.',
  },
  emptyThemeTitle: { zh: '这个主题下还没有笔记', en: 'No notes under this theme yet' },
  emptyThemeText: {
    zh: '读到相关的话，划线时选它；或者在别处的笔记上换成这个主题。',
    en: 'Choose it when you mark a fitting passage, or move a note here from its card.',
  },
  emptyUnsortedTitle: { zh: '都归好类了', en: 'Everything has a theme' },
  emptyUnsortedText: { zh: '划线时没有选主题的笔记会先放在这里。', en: 'Notes kept without a theme wait here.' },
  emptyTrashTitle: { zh: '回收站是空的', en: 'The trash is empty' },
  emptyTrashText: { zh: '删掉的笔记会先放在这里，随时可以放回。', en: 'Deleted notes wait here and can be put back.' },
  nothingFoundTitle: { zh: '没有找到“{query}”', en: 'Nothing found for “{query}”' },
  nothingFoundText: {
    zh: '换个说法，或者少打几个字；空格隔开的几个词要都出现才算。',
    en: 'Try other or fewer words; words parted by spaces must all appear.',
  },
  clearSearch: { zh: '清除搜索', en: 'Clear the search' },
  showAll: { zh: '看全部笔记', en: 'Show all notes' },
} satisfies Texts;
