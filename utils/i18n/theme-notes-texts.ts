import type { Texts } from './say-in';

/** Themes on notes: what is suggested for one, for many, and a theme's page. */
export const themeNotesTexts = {
  // On a card
  suggested: { zh: '建议：', en: 'Suggested:' },
  takeTheme: { zh: '归入“{theme}”', en: 'Put under “{theme}”' },
  takeSuggested: { zh: '就归“{theme}”', en: 'Keep under “{theme}”' },
  refuseSuggested: { zh: '不归“{theme}”', en: 'Not under “{theme}”' },
  why: { zh: '因为{reasons}', en: 'Since {reasons}' },
  whyQuote: { zh: '提到{words}', en: 'it speaks of {words}' },
  whyParagraph: { zh: '本段里提到{words}', en: 'its paragraph speaks of {words}' },
  whySection: { zh: '小标题里提到{words}', en: 'its heading speaks of {words}' },
  taken: { zh: '已归入“{theme}”', en: 'Put under “{theme}”' },
  refused: { zh: '已去掉建议“{theme}”', en: 'Suggestion “{theme}” taken off' },

  // Many at once
  pick: { zh: '选中', en: 'Select' },
  pickAll: { zh: '全选 {n} 条', en: { one: 'Select {n} note', other: 'Select all {n} notes' } },
  pickKeys: { zh: 'Shift ↑ ↓ 连选，Ctrl A 全选', en: 'Shift ↑ ↓ extends, Ctrl A selects all' },
  picked: { zh: '已选 {n} 条', en: { one: '{n} selected', other: '{n} selected' } },
  pickNone: { zh: '取消选择', en: 'Select none' },
  suggestFirst: { zh: '建议主题', en: 'Suggest themes' },
  resuggest: { zh: '再建议主题', en: 'Suggest themes again' },
  recolour: { zh: '颜色', en: 'Colour' },
  recolourText: { zh: '“{theme}”的颜色，它的笔记都跟着变', en: 'Colour of “{theme}”, and of all its notes' },
  rememberPicked: { zh: '记住', en: 'Remember' },
  notesRemembered: {
    zh: '{n} 条笔记会来回顾',
    en: { one: '{n} note will come back in review', other: '{n} notes will come back in review' },
  },
  notesNotRemembered: {
    zh: '{n} 条笔记不再来回顾',
    en: { one: '{n} note will not come back', other: '{n} notes will not come back' },
  },
  exportPicked: { zh: '导出', en: 'Export' },
  trashPicked: { zh: '删除', en: 'Delete' },
  moveTo: { zh: '移到主题…', en: 'Move to theme…' },
  movingNotes: { zh: '移到主题', en: 'Move to theme' },
  notesMoved: {
    zh: '{n} 条笔记已移到“{theme}”',
    en: { one: '{n} note moved to “{theme}”', other: '{n} notes moved to “{theme}”' },
  },
  notesMovedAlone: {
    zh: '{n} 条笔记已移到“{theme}”，原来的主题都离开了',
    en: {
      one: '{n} note moved to “{theme}”, out of all its other themes',
      other: '{n} notes moved to “{theme}”, out of all their other themes',
    },
  },
  addTo: { zh: '也归入：原来的主题留着', en: 'Add: keep the themes they have' },
  addingNotes: { zh: '也归入主题', en: 'Add to theme' },
  notesAdded: {
    zh: '{n} 条笔记也归入“{theme}”了',
    en: { one: '{n} note added to “{theme}”', other: '{n} notes added to “{theme}”' },
  },

  // Dragging
  dragNote: {
    zh: '拖到主题上，就归到那里。用键盘：点卡片上的主题；选中几条后按 M',
    en: 'Drag onto a theme to move it there. By keys: the theme on the card, or M for those selected',
  },
  dropOn: { zh: '拖到要归入的主题上', en: 'Drop on the theme it belongs to' },
  dropHere: { zh: '移来 {n} 条', en: { one: '+{n} note', other: '+{n} notes' } },

  // Suggesting again
  looking: { zh: '正在看第 {done} 条，共 {n} 条', en: 'Looking at note {done} of {n}' },
  changing: { zh: '正在改第 {done} 条，共 {n} 条', en: 'Changing note {done} of {n}' },
  wouldChange: { zh: '{n} 条会变', en: { one: '{n} note would change', other: '{n} notes would change' } },
  wouldChangeHint: {
    zh: '你自己归的类不动。不要的去掉勾。',
    en: 'What you chose yourself stays. Untick what you do not want.',
  },
  nothingToChange: { zh: '没有要变的', en: 'Nothing would change' },
  nothingToChangeText: {
    zh: '这 {n} 条，现在的建议和原来一样，或者没有合适的主题。给主题加些关键词再试。',
    en: {
      one: 'For this note the suggestions are what they were, or no theme fits. Give the themes more keywords and try again.',
      other:
        'For these {n} notes the suggestions are what they were, or no theme fits. Give the themes more keywords and try again.',
    },
  },
  from: { zh: '现在：', en: 'Now:' },
  to: { zh: '改为：', en: 'Then:' },
  apply: { zh: '改这 {n} 条', en: { one: 'Change {n} note', other: 'Change {n} notes' } },
  applied: {
    zh: '{n} 条笔记有了建议的主题',
    en: { one: '{n} note has its suggested theme', other: '{n} notes have their suggested themes' },
  },

  // A theme that notes without one would make
  proposal: { zh: '建议的新主题', en: 'A theme these notes would make' },
  proposalTitle: {
    zh: '未分类的 {of} 条里，有 {n} 条说的像是同一件事。',
    en: 'Of {of} notes without a theme, {n} seem to speak of one thing.',
  },
  proposalWords: { zh: '共同的词：{words}', en: 'Shared words: {words}' },
  proposalName: { zh: '新主题的名字', en: 'Name of the new theme' },
  proposalMake: { zh: '建这个主题', en: 'Make this theme' },
  proposalShow: { zh: '看这 {n} 条', en: { one: 'Show this note', other: 'Show these {n}' } },
  proposalHide: { zh: '收起', en: 'Hide them' },
  proposalDismiss: { zh: '不建，不再问这几条', en: 'No theme; do not ask about these again' },
  makingTheme: { zh: '用笔记新建主题', en: 'Making a theme' },
  proposalMade: {
    zh: '已建主题“{theme}”，归入 {n} 条',
    en: { one: 'Theme “{theme}” made of {n} note', other: 'Theme “{theme}” made of {n} notes' },
  },
  proposalDismissed: { zh: '好，这几条不再问', en: 'Not asked about these again' },

  // A theme's page
  allThemes: { zh: '全部主题', en: 'All themes' },
  editTheme: { zh: '改主题', en: 'Edit theme' },
  under: { zh: '归在“{theme}”下', en: 'Under “{theme}”' },
  notesCount: { zh: '{n} 条笔记', en: { one: '{n} note', other: '{n} notes' } },
  speechesCount: { zh: '{n} 篇讲话', en: { one: '{n} speech', other: '{n} speeches' } },
  withoutThought: { zh: '{n} 条没有感悟', en: { one: '{n} without a thought', other: '{n} without a thought' } },
  arrange: { zh: '怎么排', en: 'Arranged' },
  bySection: { zh: '按章节', en: 'By section' },
  byDate: { zh: '按日期', en: 'By date' },
  noSection: { zh: '小标题之前', en: 'Before any heading' },
  noDate: { zh: '没有日期', en: 'Without a date' },
  children: { zh: '下面的主题', en: 'Themes under it' },
  recurs: { zh: '反复出现的话', en: 'What recurs' },
  recursHint: { zh: '点一下，只看提到它的笔记', en: 'Press one to see only the notes that have it' },
  phraseGone: { zh: '这里没有提到“{phrase}”的笔记了', en: 'No note here has “{phrase}” any more' },
  phraseGoneText: { zh: '提到它的笔记已经不在这个主题里。', en: 'Those that had it are no longer under this theme.' },
  usedIn: { zh: '用到它的心得', en: 'Study notes that used it' },
  seeUnsorted: { zh: '看未分类的笔记', en: 'See notes without a theme' },
  noSuchTheme: { zh: '没有这个主题', en: 'There is no such theme' },
  noSuchThemeText: { zh: '它可能已经删掉了；撤销能找回来。', en: 'It may have been deleted; undo brings it back.' },
} satisfies Texts;
