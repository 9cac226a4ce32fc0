import type { Texts } from './say-in';

/** What the writing page says. The words of the documents themselves are in the templates. */
export const writingTexts = {
  draft: { zh: '文稿', en: 'Draft' },
  setUp: { zh: '怎么写', en: 'Set up' },
  template: { zh: '模板', en: 'Template' },
  title: { zh: '标题', en: 'Title' },
  titleHint: { zh: '空着就按讲话起一个', en: 'Made from the speech if empty' },
  date: { zh: '日期', en: 'Date' },
  occasion: { zh: '学习的场合', en: 'Occasion' },
  occasionHint: { zh: '如：支部主题党日、读书会', en: 'For example a reading group' },
  writerName: { zh: '姓名', en: 'Name' },
  writerUnit: { zh: '单位', en: 'Unit' },
  order: { zh: '笔记的先后', en: 'Order of notes' },
  orderReading: { zh: '按原文', en: 'As in the speech' },
  orderDate: { zh: '按日期', en: 'By date' },
  themes: { zh: '用哪些主题', en: 'Themes to use' },
  themesAll: { zh: '全选', en: 'All' },
  themesNone: { zh: '全不选', en: 'None' },
  unsorted: { zh: '未分类', en: 'No theme' },
  unsortedUsed: {
    zh: '{n} 条未分类的笔记排在最后的“其他”里。',
    en: {
      one: '{n} note without a theme stands at the end, under “Other notes”.',
      other: '{n} notes without a theme stand at the end, under “Other notes”.',
    },
  },
  unsortedLeftOut: {
    zh: '{n} 条未分类的笔记没有用上。',
    en: { one: '{n} note without a theme is left out.', other: '{n} notes without a theme are left out.' },
  },
  sortThem: { zh: '去归类', en: 'Give them themes' },

  emptyTitle: { zh: '心得从笔记里长出来', en: 'Study notes grow from notes' },
  emptyText: {
    zh: '先读一篇讲话，划几句，归到主题下，这里就能排成一篇。',
    en: 'Read a speech, keep a few passages under themes, and a draft appears here.',
  },
  toNotes: { zh: '去看笔记', en: 'Go to the notes' },
  noThemesTitle: { zh: '选一个主题', en: 'Choose a theme' },
  noThemesText: {
    zh: '勾上要写进去的主题，稿子会马上排出来。',
    en: 'Tick the themes to write about and the draft appears at once.',
  },

  quotedShareIs: { zh: '其中引文占 {share}', en: '{share} of it is quoted' },
  length: { zh: '字（含标点）', en: 'characters, punctuation included' },
  lengthWords: { zh: '词', en: 'words' },
  lengthUsual: { zh: '这类心得常见 {low}—{high} 字', en: 'Usually {low}–{high} characters' },
  lengthUsualWords: { zh: '这类心得常见 {low}—{high} 词', en: 'Usually {low}–{high} words' },
  findings: { zh: '检查', en: 'Checks' },
  findingsOnly: { zh: '只提醒，不拦交稿', en: 'Reminders only' },
  findingsNone: { zh: '没有发现问题', en: 'Nothing to mend' },
  goThere: { zh: '去看', en: 'Show' },

  handInAs: { zh: '交稿：{format}', en: 'Hand in: {format}' },
  making: { zh: '正在做 {file}…', en: 'Making {file}…' },
  made: { zh: '已存为 {file}', en: 'Saved as {file}' },
  madeNotKept: {
    zh: '{file} 已做好，但稿子没有存上。{why}',
    en: '{file} was made, but the document could not be saved. {why}',
  },
  cancelled: { zh: '已停下，没有生成文件', en: 'Stopped; no file was made' },
  exportFailed: {
    zh: '没能做成 {file}（{why}）。笔记都还在。再试一次，或者换个格式。',
    en: '{file} could not be made ({why}). Your notes are all there. Try again, or choose another format.',
  },
} satisfies Texts;
