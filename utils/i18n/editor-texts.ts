import type { Texts } from './say-in';

/** What the editor of study notes says, with its outline, its notes and its tools. */
export const editorTexts = {
  text: { zh: '正文', en: 'Text of the study notes' },
  unknownBlock: {
    zh: '这篇心得里有这一版札记不认识的内容（{kind}），所以没有打开，也没有改动。更新札记后再试。',
    en: 'These study notes hold something this version of Zhaji does not know ({kind}). They were not opened and not changed. Update Zhaji and try again.',
  },

  lockedPassage: { zh: '引文，已锁定', en: 'Quotation, locked' },
  passageTools: { zh: '这处引文', en: 'This quotation' },
  openPassage: { zh: '看原文', en: 'See the source' },
  leaveOut: { zh: '省略几句', en: 'Leave out clauses' },
  leaveOutDone: { zh: '好了', en: 'Done' },
  leaveOutHint: {
    zh: '点一下要省略的分句，会写成省略号；再点一下放回来。',
    en: 'Click a clause to leave it out; an ellipsis marks the place. Click again to put it back.',
  },
  oneStays: { zh: '至少要留一个分句。', en: 'One clause has to stay.' },
  noSource: { zh: '这条笔记已经不在了', en: 'The note is no longer there' },

  folio: { zh: '— {n} —', en: '— {n} —' },
  undo: { zh: '撤销', en: 'Undo' },
  redo: { zh: '重做', en: 'Redo' },
  tools: { zh: '文稿', en: 'Editing' },
  find: { zh: '查找与替换', en: 'Find and replace' },
  style: { zh: '这一段是', en: 'This paragraph is' },
  styleNone: { zh: '不可改样式', en: 'Fixed style' },
  'style-paragraph': { zh: '正文', en: 'Text' },
  'style-heading1': { zh: '一、一级标题', en: '1. Heading' },
  'style-heading2': { zh: '（一）二级标题', en: '(1) Heading' },
  'style-heading3': { zh: '1.三级标题', en: 'a) Heading' },
  'style-list': { zh: '列表', en: 'List' },
  'style-footnote': { zh: '注释', en: 'Footnote' },
  insertNote: { zh: '插入笔记', en: 'Insert a note' },
  layout: { zh: '版面', en: 'Layout' },
  layoutPage: { zh: '公文版面', en: 'Pages' },
  layoutFlow: { zh: '连续', en: 'Flow' },
  focusMode: { zh: '专注', en: 'Focus' },

  noHeadings: { zh: '还没有标题。用 Ctrl+Alt+1 加一个。', en: 'No headings yet. Ctrl+Alt+1 makes one.' },
  beforeFirst: { zh: '引子', en: 'Opening' },
  noWords: { zh: '（空标题）', en: '(empty heading)' },
  emptySection: { zh: '空', en: 'empty' },
  characters: { zh: '字', en: 'characters' },
  words: { zh: '词', en: 'words' },
  usual: { zh: '常见 {low}—{high}', en: 'usually {low}–{high}' },

  notes: { zh: '笔记', en: 'Notes' },
  notesUnused: { zh: '还没用上的笔记', en: 'Notes not used yet' },
  findNote: { zh: '找笔记', en: 'Find a note' },
  findNoteHint: { zh: '找一条放进来', en: 'Find one to put in' },
  notesFound: { zh: '找到 {n} 条', en: { one: '{n} found', other: '{n} found' } },
  notesMore: {
    zh: '还有 {n} 条，找一找就出来。',
    en: { one: '{n} more: search to see it.', other: '{n} more: search to see them.' },
  },
  noNotes: { zh: '还没有笔记。', en: 'There are no notes yet.' },
  noNotesFound: { zh: '没有找到。换个词试试。', en: 'Nothing found. Try another word.' },
  insertThis: { zh: '放到光标处', en: 'Put it in at the caret' },
  usedIn: { zh: '已在{where}', en: 'used in {where}' },
  usedAtTop: { zh: '已用在开头', en: 'used at the beginning' },
} satisfies Texts;
