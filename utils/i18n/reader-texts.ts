import type { Texts } from './say-in';

/** What the reader of a page sees: toolbar, note card, messages. */
export const readerTexts = {
  toolbar: { zh: '划线工具', en: 'Highlighting' },
  keep: { zh: '划线', en: 'Keep' },
  write: { zh: '写想法', en: 'Thought' },
  otherThemes: { zh: '其他主题', en: 'Other theme' },
  someTheme: { zh: '归入主题', en: 'Choose a theme' },
  dismiss: { zh: '收起', en: 'Dismiss' },
  keepUnder: { zh: '划线，归入{theme}', en: 'Keep under {theme}' },

  thought: { zh: '想', en: 'Thought' },
  thoughtLabel: { zh: '我的想法', en: 'My thought' },
  thoughtPrompt: { zh: '这句话让你想到什么？', en: 'What does this make you think of?' },
  save: { zh: '保存', en: 'Save' },
  cancel: { zh: '取消', en: 'Cancel' },
  close: { zh: '关闭', en: 'Close' },
  remove: { zh: '删除（可撤销）', en: 'Remove (can be undone)' },
  openPanel: { zh: '在侧边栏中打开', en: 'Open in the side panel' },
  keptAt: { zh: '{when} 已保存', en: 'Kept {when}' },
  changeTheme: { zh: '换主题', en: 'Change theme' },
  cardLabel: {
    zh: '第 {at} 条笔记，共 {n} 条：“{quote}”。{theme}。{state}',
    en: 'Note {at} of {n}: “{quote}”. {theme}. {state}',
  },
  noTheme: { zh: '没有归类', en: 'No theme' },
  placeUnchanged: { zh: '原文未改', en: 'The words are unchanged' },
  placeMoved: { zh: '换了位置', en: 'Moved on the page' },
  previousNote: { zh: '上一条（←）', en: 'Previous note (←)' },
  nextNote: { zh: '下一条（→）', en: 'Next note (→)' },
  placeOf: { zh: '{at} / {n}', en: '{at} / {n}' },
  passageStart: { zh: '起点', en: 'Start' },
  passageEnd: { zh: '终点', en: 'End' },
  passageFrom: { zh: '从“{words}”起', en: 'from “{words}”' },
  passageTo: { zh: '到“{words}”止', en: 'to “{words}”' },
  resized: { zh: '已改范围', en: 'Range changed' },
  resizedEdited: { zh: '已改范围，并改用现在的文字', en: 'Range changed, now in the page’s words' },

  kept: { zh: '已划线', en: 'Kept' },
  keptUnder: { zh: '已划线，归入 {theme}', en: 'Kept under {theme}' },
  thoughtSaved: { zh: '想法已保存', en: 'Thought saved' },
  themeSet: { zh: '已归入 {theme}', en: 'Moved to {theme}' },
  themeCleared: { zh: '已取消归类', en: 'Theme removed' },
  removed: { zh: '已删除', en: 'Removed' },
  undo: { zh: '撤销', en: 'Undo' },
  redo: { zh: '重做', en: 'Redo' },
  undone: { zh: '已撤销', en: 'Undone' },
  redone: { zh: '已重做', en: 'Done again' },
  notUndone: {
    zh: '没有撤销：之后又改过了。请在侧边栏里改。',
    en: 'Not undone: it was changed since. Change it in the side panel.',
  },
  retry: { zh: '再试', en: 'Retry' },
  thoughtInPanel: {
    zh: '已划线。想法请写在侧边栏里（没有打开就点工具栏上的札记图标），这一页看不到你写的字。',
    en: 'Kept. Write the thought in the side panel (click the Zhaji button if it is closed): this page can’t read it there.',
  },

  panelByButton: {
    zh: '浏览器不让网页打开侧边栏。请点工具栏上的札记图标。',
    en: 'The browser does not let a page open the side panel. Click the Zhaji button.',
  },

  failDiskFull: {
    zh: '没能保存：磁盘已满。腾出空间后再试，选中的文字还在。',
    en: 'Not saved: the disk is full. Free some space and try again; your selection is still here.',
  },
  failUpdated: {
    zh: '没能保存：札记刚更新过。刷新这一页再划，原来的划线都在。',
    en: 'Not saved: Zhaji was just updated. Reload this page and try again; your notes are safe.',
  },
  failStale: {
    zh: '没能保存：札记正在更新数据。刷新这一页再试。',
    en: 'Not saved: Zhaji is upgrading its data. Reload this page and try again.',
  },
  failNewer: {
    zh: '没能保存：笔记本来自更新的版本。请先更新札记。',
    en: 'Not saved: the notebook comes from a newer version. Update Zhaji first.',
  },
  failUnavailable: {
    zh: '没能保存：笔记本打不开，多半是磁盘已满。腾出空间或重启浏览器后再试，选中的文字还在。',
    en: 'Not saved: the notebook does not open; most likely the disk is full. Free some space or restart the browser, then try again; your selection is still here.',
  },
  failGone: { zh: '没能保存：这条笔记已经不在了。', en: 'Not saved: this note is no longer there.' },
  failOther: {
    zh: '没能保存。请再试一次，选中的文字还在；还不行就刷新这一页。',
    en: 'Not saved. Try again; your selection is still here. If it still fails, reload this page.',
  },

  refuseEmpty: { zh: '先选中一段文字，再划线。', en: 'Select some text first, then keep it.' },
  refuseField: {
    zh: '输入框里的文字不能划线。请选正文。',
    en: 'Text in an input field can’t be kept. Select text of the page.',
  },
  refuseLong: {
    zh: '选得太长，一条笔记最多 {max} 字。请选短一些。',
    en: 'Too long: a note holds at most {max} characters. Select less.',
  },
  refuseNoText: { zh: '这一页没有可以划线的文字。', en: 'This page has no text that can be kept.' },
  pageTooLong: {
    zh: '这一页太长，只查找了前面的部分；没有找到的 {n} 条笔记可能在后面。',
    en: 'This page is too long to be searched to its end. Notes that weren’t found ({n}) may be further on.',
  },
  pageChanged: {
    zh: '页面刚刚变了，什么都没有改。再试一次。',
    en: 'The page has just changed; nothing was saved. Try again.',
  },
  nothingDrawn: {
    zh: '这一页上没有划线。先选中一段文字，再划下来。',
    en: 'Nothing is marked on this page. Select some text, then keep it.',
  },
  notFound: { zh: '这条笔记现在找不到原处。', en: 'This note can’t be found on the page now.' },
} satisfies Texts;
