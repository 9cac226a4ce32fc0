import type { Texts } from './say-in';

/** What several views say: the note card, own words, themes, messages, the state of the notebook. */
export const commonTexts = {
  name: { zh: '札记', en: 'Zhaji' },
  undo: { zh: '撤销', en: 'Undo' },
  redo: { zh: '重做', en: 'Redo' },
  retry: { zh: '再试', en: 'Retry' },
  readInPlace: { zh: '看上下文', en: 'Read in its paragraph' },
  close: { zh: '关闭', en: 'Close' },
  cancel: { zh: '取消', en: 'Cancel' },
  save: { zh: '保存', en: 'Save' },
  loading: { zh: '正在打开…', en: 'Opening…' },
  working: { zh: '正在处理', en: 'Working' },
  preparing: { zh: '正在准备 {n} 条…', en: { one: 'Getting {n} ready…', other: 'Getting {n} ready…' } },
  written: { zh: '已写好 {done} 条，共 {n} 条', en: '{done} of {n} written' },
  allWritten: {
    zh: '{n} 条都写好了，正在收尾…',
    en: { one: '{n} written, finishing…', other: 'All {n} written, finishing…' },
  },
  cancelled: { zh: '已取消，什么都没有改', en: 'Cancelled; nothing was changed' },
  showMore: { zh: '再显示 {n} 条', en: { one: 'Show {n} more', other: 'Show {n} more' } },

  // Own words
  thought: { zh: '感悟', en: 'My thought' },
  thoughtSeal: { zh: '想', en: 'Thought' },
  thoughtPrompt: { zh: '这句话让你想到了什么？', en: 'What does this bring to your mind?' },
  thoughtEdit: { zh: '改感悟', en: 'Edit my thought' },
  application: { zh: '应用', en: 'How I’ll use it' },
  applicationSeal: { zh: '用', en: 'Use' },
  applicationPrompt: { zh: '打算怎么用？', en: 'How will you use it?' },
  applicationEdit: { zh: '改应用', en: 'Edit how I’ll use it' },
  discard: { zh: '不保存了', en: 'Discard' },
  editKeys: { zh: 'Esc 或 Ctrl Enter 保存并收起', en: 'Esc or Ctrl Enter saves and closes' },
  tooLong: {
    zh: '太长了：最多 {max} 字，现在 {n} 字。删短一些再保存。',
    en: 'Too long: {n} of at most {max} characters. Shorten it, then save.',
  },

  // Note card
  note: { zh: '笔记：{quote}', en: 'Note: {quote}' },
  toPassage: { zh: '到原文', en: 'Go to the passage' },
  openPage: { zh: '打开原页', en: 'Open the page' },
  deleteNote: { zh: '删除笔记', en: 'Delete note' },
  restoreNote: { zh: '放回', en: 'Put back' },
  noteDeleted: { zh: '已删除一条笔记', en: 'Note deleted' },
  noteRestored: { zh: '已放回一条笔记', en: 'Note put back' },
  moved: { zh: '已移到“{theme}”', en: 'Moved to “{theme}”' },
  movedToNone: { zh: '已移出主题', en: 'Taken out of its theme' },
  undone: { zh: '已撤销', en: 'Undone' },
  redone: { zh: '已重做', en: 'Done again' },
  undoneBut: {
    zh: '{done}；之后又改过或者还要用的{what}没有动',
    en: '{done}; left as it is, since it was changed after or is still needed: {what}',
  },
  notUndone: {
    zh: '没有撤销：之后又改过了，或已经撤销过',
    en: 'Not undone: it was changed since, or is undone already',
  },
  nothingToUndo: { zh: '没有可以撤销的了', en: 'Nothing to undo' },
  stateMoved: { zh: '换了位置', en: 'Moved on the page' },
  stateApproximate: { zh: '原文有改动', en: 'The page’s words changed' },
  stateAmbiguous: { zh: '相同的话不止一处', en: 'More than one passage reads the same' },
  stateUnsure: { zh: '原页上拿不准是哪一处', en: 'Not certain where on its page' },
  stateLike: { zh: '有一处相近的话', en: 'One passage resembles it' },
  stateLost: { zh: '原页上找不到了', en: 'No longer on the page' },

  // Themes
  chooseTheme: { zh: '选主题', en: 'Choose a theme' },
  changeTheme: { zh: '主题：{theme}。更换', en: 'Theme: {theme}. Change' },

  // What went wrong, each with the way out
  diskFull: {
    zh: '没能保存：磁盘已满。你写的话还在，腾出空间后再试。',
    en: 'Not saved: the disk is full. Your words are still here; free some space and try again.',
  },
  tooLarge: {
    zh: '没能保存：一次要写的太多，浏览器存不下，什么都没有改。请分几次做。',
    en: 'Not saved: this is more than the browser stores at once. Nothing was changed; do it in parts.',
  },
  backupTooLarge: {
    zh: '没有存成：超过 200 MB 的备份读不回来。请先清空回收站，或者分几次选出笔记，各导出一份备份。',
    en: 'Not saved: a backup over 200 MB could not be read again. Empty the trash, or export chosen notes as several backups.',
  },
  changedElsewhere: {
    zh: '没有保存：这里在别处刚改过。复制你的话，按“不保存了”看新的，再决定用哪个。',
    en: 'Not saved: this was just changed elsewhere. Copy your words, press “Discard” to see the new ones, then decide.',
  },
  notFound: {
    zh: '没能保存：它已经不在笔记本里了。到回收站里看看。',
    en: 'Not saved: it is no longer in the notebook. Look in the trash.',
  },
  invalidChange: {
    zh: '没有保存：这样写存不下，比如太长，或者空着。改一改再试，原来的还在。',
    en: 'Not saved: it can’t be kept like this; it may be too long, or empty. Change it and try again; what was there is kept.',
  },
  refusedAct: {
    zh: '没有做成：笔记本不能这样改，什么都没有动。重新载入这一页再看看。',
    en: 'Not done: the notebook can’t be changed like this, and nothing was. Reload this page and look again.',
  },
  damagedNotes: {
    zh: '没有做成，什么都没有改动：这条笔记的数据有问题：“{words}”。不带上它，再试一次。',
    en: 'Not done, and nothing was changed: the data of this note is damaged: “{words}”. Leave it out and try again.',
  },
  damagedSpeeches: {
    zh: '没有做成，什么都没有改动：这篇讲话的数据有问题：“{words}”。',
    en: 'Not done, and nothing was changed: the data of this speech is damaged: “{words}”.',
  },
  damagedThemes: {
    zh: '没有做成，什么都没有改动：这个主题的数据有问题：“{words}”。',
    en: 'Not done, and nothing was changed: the data of this theme is damaged: “{words}”.',
  },
  damagedStudyNotes: {
    zh: '没有做成，什么都没有改动：这篇心得的数据有问题：“{words}”。',
    en: 'Not done, and nothing was changed: the data of these study notes is damaged: “{words}”.',
  },
  stale: {
    zh: '没能保存：札记已经更新，这一页还是旧的。重新载入后再试。',
    en: 'Not saved: Zhaji was updated and this page is the old one. Reload it and try again.',
  },
  newer: {
    zh: '没能保存：笔记本是更新版本的札记写的。先更新札记。',
    en: 'Not saved: the notebook was written by a newer Zhaji. Update Zhaji first.',
  },
  newerDocument: {
    zh: '没有做成，什么都没有改动：这篇心得是更新版本的札记写的。先更新札记。',
    en: 'Not done, and nothing was changed: these study notes were written by a newer Zhaji. Update Zhaji first.',
  },
  unavailable: {
    zh: '没能保存：浏览器打不开笔记本（{name}）。重启浏览器再试。',
    en: 'Not saved: the browser does not open the notebook ({name}). Restart the browser and try again.',
  },
  failed: {
    zh: '没有做成（{name}），已经存下的都还在。再试一次；还不行就重新载入这一页。',
    en: 'It did not work ({name}); what was saved is still there. Try again; if it still fails, reload this page.',
  },

  // State of the notebook
  healthBlocked: {
    zh: '别的标签页里还开着旧版的札记。把它们关掉，这里会自己继续。',
    en: 'Another tab still has an older Zhaji open. Close it and this page goes on by itself.',
  },
  healthStale: { zh: '札记刚更新过，这一页还是旧的。', en: 'Zhaji was just updated; this page is still the old one.' },
  healthNewer: {
    zh: '笔记本是更新版本的札记写的（第 {version} 版），这里先不去动它。请更新札记。',
    en: 'The notebook was written by a newer Zhaji (version {version}) and is left untouched here. Please update Zhaji.',
  },
  healthLost: {
    zh: '笔记本是空的，可 {day} 这里还有 {n} 条笔记。多半是浏览器清掉了数据。先别再记：有备份就先恢复。',
    en: {
      one: 'The notebook is empty, yet it held {n} note on {day}. Most likely the browser cleared its data. If you have a backup, restore it before writing more.',
      other:
        'The notebook is empty, yet it held {n} notes on {day}. Most likely the browser cleared its data. If you have a backup, restore it before writing more.',
    },
  },
  healthLostOk: { zh: '知道了，从空白开始', en: 'I see. Start afresh' },
  healthFailed: {
    zh: '笔记本打不开（{why}）。重新载入；还不行就重启浏览器。',
    en: 'The notebook cannot be opened ({why}). Reload this page; if that fails, restart the browser.',
  },
  notRead: { zh: '笔记本没有读出来（{name}）', en: 'The notebook could not be read ({name})' },
  notReadText: {
    zh: '里面的东西没有动过。重新载入；还不行就重启浏览器。',
    en: 'Nothing in it was changed. Reload this page; if that fails, restart the browser.',
  },
  reload: { zh: '重新载入', en: 'Reload' },
} satisfies Texts;
