import type { Texts } from './say-in';

/** What backups say: made, looked at, restored, refused. */
export const backupTexts = {
  backup: { zh: '备份', en: 'Backup' },
  backupText: {
    zh: '笔记、讲话、主题、心得和模板，连同回收站，存成一个文件，只在你手里。换电脑、重装浏览器之前先备一份。设置不在里面。',
    en: 'Notes, speeches, themes, study notes and templates, the trash too, as one file that only you have. Make one before you change computers or reinstall the browser. Settings are not in it.',
  },
  lastBackup: { zh: '上次备份：{day}。', en: 'Last backup: {day}.' },
  never: { zh: '还没有备份过。', en: 'No backup yet.' },
  make: { zh: '现在备份', en: 'Make a backup' },
  making: { zh: '正在备份', en: 'Making a backup' },
  fileName: { zh: '札记备份', en: 'Zhaji backup' },
  made: { zh: '已存为“{file}”：{what}。', en: 'Saved as “{file}”: {what}.' },
  madeWithout: {
    zh: '已存为“{file}”：{what}。整个笔记本超过 200 MB，所以旧稿没有存进去；这份备份能合并，不能整个替换。',
    en: 'Saved as “{file}”: {what}. The whole notebook is over 200 MB, so earlier versions were left out; this backup can be merged, but cannot replace everything.',
  },
  restore: { zh: '从文件恢复…', en: 'Restore from a file…' },
  fileLabel: { zh: '备份文件', en: 'Backup file' },
  restoreThere: { zh: '从备份恢复', en: 'Restore from a backup' },

  reading: { zh: '正在核对“{file}”', en: 'Checking “{file}”' },
  readingText: { zh: '核对完之前，什么都不会改。', en: 'Nothing is changed before all of it is checked.' },
  previewWhole: { zh: '{day}的备份', en: 'Backup of {day}' },
  previewPart: { zh: '{day}导出的笔记', en: 'Notes exported on {day}' },
  holds: { zh: '文件完整，里面有{what}。', en: 'The file is intact. It holds {what}.' },
  holdsNothing: { zh: '文件完整，可里面什么都没有。', en: 'The file is intact, but there is nothing in it.' },
  rejected: {
    zh: '有 {n} 条记录读不出来，会略过：{which}。',
    en: {
      one: '{n} record cannot be read and is left out: {which}.',
      other: '{n} records cannot be read and are left out: {which}.',
    },
  },
  rejectedOne: { zh: '{table}第 {at} 条', en: '{table} no. {at}' },
  rejectedMore: { zh: '等', en: 'and others' },
  wouldMerge: { zh: '合并进来', en: 'Merge' },
  mergeText: {
    zh: '补上这里缺的。两边都有的以后改的为准；两边的感悟和应用不一样就接在一起，都留着；心得较早的那一稿留作旧稿。',
    en: 'Adds what is missing here. Where both have it, the later change counts; thoughts and uses that differ are both kept, one below the other, and the older text of study notes is kept as a version.',
  },
  wouldReplace: { zh: '整个换成备份', en: 'Replace everything' },
  replaceText: {
    zh: '笔记本变回备份那天的样子，备份里没有的进回收站；心得现在的这一稿留作旧稿。',
    en: 'The notebook becomes what it was on that day; what is not in the backup goes to the trash. The present text of study notes is kept as a version.',
  },
  nothing: { zh: '没有要改的：这里已经都有了。', en: 'Nothing to change: it is all here already.' },
  added: { zh: '新增{what}', en: '{what} added' },
  fromTrash: { zh: '从回收站取回{what}', en: '{what} taken back out of the trash' },
  changed: { zh: '更新{what}', en: '{what} changed' },
  gone: { zh: '移进回收站{what}', en: '{what} moved to the trash' },
  leftOut: {
    zh: '{n} 处没有加进来（缺了所属的讲话、接起来太长，或者这里的记录坏了），这里的照旧。',
    en: {
      one: '{n} thing could not be added (its speech is missing, both texts together are too long, or the record here is damaged) and stays as it is here.',
      other:
        '{n} things could not be added (their speech is missing, both texts together are too long, or the record here is damaged) and stay as they are here.',
    },
  },
  merge: { zh: '合并', en: 'Merge' },
  replace: { zh: '替换…', en: 'Replace…' },
  replaceSure: { zh: '整个换成{day}的备份？', en: 'Replace everything with the backup of {day}?' },
  replaceSureText: {
    zh: '换完还可以撤销；清空回收站以后就不行了。',
    en: 'You can undo it afterwards, as long as the trash is not emptied.',
  },
  replaceYes: { zh: '替换', en: 'Replace' },
  back: { zh: '返回', en: 'Back' },
  beforeRestore: { zh: '恢复备份之前', en: 'Before a backup was restored' },
  restoring: { zh: '正在恢复', en: 'Restoring' },
  merged: { zh: '已合并：{what}', en: 'Merged: {what}' },
  replaced: { zh: '已换成{day}的备份', en: 'Replaced by the backup of {day}' },
  inSteps: {
    zh: '{done}。内容多，分 {n} 步写入，撤销一次退回一步',
    en: '{done}. It is large and was written in {n} steps; each undo takes one back',
  },
  takesSteps: {
    zh: '内容多，会分 {n} 步写入；以后要撤销，得撤销 {n} 次',
    en: 'It is large and will be written in {n} steps, each taken back by an undo of its own',
  },
  noChange: { zh: '没有要改的：备份里的这里都有。', en: 'Nothing changed: all of the backup is here.' },

  'some-notes': { zh: ' {n} 条笔记', en: { one: '{n} note', other: '{n} notes' } },
  'some-speeches': { zh: ' {n} 篇讲话', en: { one: '{n} speech', other: '{n} speeches' } },
  'some-themes': { zh: ' {n} 个主题', en: { one: '{n} theme', other: '{n} themes' } },
  'some-studyNotes': { zh: ' {n} 篇心得', en: { one: '{n} set of study notes', other: '{n} sets of study notes' } },
  'some-revisions': { zh: ' {n} 个旧稿', en: { one: '{n} earlier version', other: '{n} earlier versions' } },
  'some-templates': { zh: ' {n} 个模板', en: { one: '{n} template', other: '{n} templates' } },
  'table-notes': { zh: '笔记', en: 'note' },
  'table-speeches': { zh: '讲话', en: 'speech' },
  'table-themes': { zh: '主题', en: 'theme' },
  'table-studyNotes': { zh: '心得', en: 'study notes' },
  'table-revisions': { zh: '旧稿', en: 'version' },
  'table-templates': { zh: '模板', en: 'template' },
  and: { zh: '、', en: ', ' },
  whatNothing: { zh: '空的笔记本', en: 'an empty notebook' },

  'refused-too-big': {
    zh: '没有恢复“{file}”：大过 200 MB，不像是札记的备份。请换一个文件。',
    en: '“{file}” was not restored: over 200 MB, it can hardly be a Zhaji backup. Choose another file.',
  },
  'refused-packed': {
    zh: '没有恢复“{file}”：这是压缩文件，或者 Word 一类的文档，不是备份。备份压缩过的，请先解压，再选里面的 .json 文件。',
    en: '“{file}” was not restored: it is an archive, or a document such as Word’s, and no backup. If you packed a backup, unpack it first, then choose the .json file in it.',
  },
  'refused-no-backup': {
    zh: '没有恢复“{file}”：这不是札记的备份。请选“札记备份-日期.json”那样的文件。',
    en: '“{file}” was not restored: it isn’t a Zhaji backup. Choose a file like “Zhaji backup-date.json”.',
  },
  'refused-cut': {
    zh: '没有恢复“{file}”：文件不完整，多半是没拷完或没下完。请重新拷一份，或者用更早的备份。',
    en: '“{file}” was not restored: it is cut off, most likely while it was copied. Copy it again, or use an earlier backup.',
  },
  'refused-damaged': {
    zh: '没有恢复“{file}”：文件坏了，或者备份以后被改过。请用另一份备份。',
    en: '“{file}” was not restored: it is damaged, or was edited after it was made. Use another backup.',
  },
  'refused-counts': {
    zh: '没有恢复“{file}”：里面的条数和它自己说的对不上，文件坏了或者被改过。请用另一份备份。',
    en: '“{file}” was not restored: it does not hold as much as it says, so it is damaged or was edited. Use another backup.',
  },
  'refused-foreign': {
    zh: '没有恢复“{file}”：里面有这一版札记的备份不会有的内容：文件被改过，或者是更新的札记写的。请先更新札记；还不行，请用另一份备份。',
    en: '“{file}” was not restored: there is something in it that no backup of this Zhaji has, so it was edited, or was written by a newer Zhaji. Update Zhaji first; if that doesn’t help, use another backup.',
  },
  'refused-newer': {
    zh: '没有恢复“{file}”：它是新版札记做的备份（第 {found} 版）。请先更新札记。',
    en: '“{file}” was not restored: a newer Zhaji made it (version {found}). Update Zhaji first.',
  },
  nothingChanged: { zh: '什么都没有改。', en: 'Nothing was changed.' },
} satisfies Texts;
