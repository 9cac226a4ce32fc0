import type { Texts } from './say-in';

/** What the notebook says of speeches: their list, and one that is opened. */
export const speechTexts = {
  speeches: { zh: '讲话', en: 'Speeches' },
  count: { zh: '{n} 篇', en: { one: '{n} speech', other: '{n} speeches' } },
  countOf: { zh: '{n} / {of} 篇', en: '{n} of {of} speeches' },
  find: { zh: '找讲话', en: 'Find speeches' },
  findHint: { zh: '标题、讲话人、场合、来源', en: 'Title, speaker, occasion, source' },
  sort: { zh: '排列', en: 'Sort by' },
  byRead: { zh: '最近读过', en: 'Last read' },
  byDate: { zh: '讲话日期', en: 'Day given' },
  byTitle: { zh: '标题', en: 'Title' },
  byNotes: { zh: '笔记多少', en: 'Most notes' },

  notes: { zh: '{n} 条笔记', en: { one: '{n} note', other: '{n} notes' } },
  noNotes: { zh: '没有笔记', en: 'No notes' },
  thoughts: { zh: '{n} 条有感悟', en: { one: '{n} with a thought', other: '{n} with a thought' } },
  ownThought: { zh: '写了总感悟', en: 'Thought on the whole' },
  untitled: { zh: '没有标题的一页', en: 'A page without a title' },
  usedIn: { zh: '用在 {n} 篇心得里', en: { one: 'In {n} document', other: 'In {n} documents' } },
  published: { zh: '{day}发布', en: 'published {day}' },

  emptyTitle: { zh: '还没有讲话', en: 'No speeches yet' },
  emptyText: {
    zh: '在一篇讲话里划下一句，或者在“阅读”里打开一个文件，它就会列在这里：谁讲的、什么时候、你记了多少。',
    en: 'Keep a sentence of a speech, or open a file under “Read”, and it is listed here: who gave it, when, and how much you noted.',
  },
  emptyAct: { zh: '打开一个文件来读', en: 'Open a file to read' },
  noneFoundTitle: { zh: '没有找到“{query}”', en: 'Nothing found for “{query}”' },
  noneFoundText: { zh: '换个说法，或者少打几个字。', en: 'Try other or fewer words.' },
  clear: { zh: '清除', en: 'Clear' },

  allSpeeches: { zh: '全部讲话', en: 'All speeches' },
  noSuchTitle: { zh: '这篇讲话不在了', en: 'This speech is gone' },
  noSuchText: {
    zh: '它在回收站里，或者并进了另一篇。',
    en: 'It is in the trash, or was joined with another.',
  },
  openTrash: { zh: '看看回收站', en: 'Look in the trash' },
  onTheWhole: { zh: '通篇的感悟', en: 'Thought on the whole' },
  openPage: { zh: '打开原页', en: 'Open its page' },
  readHere: { zh: '在札记里读', en: 'Read in Zhaji' },
  deleteSpeech: { zh: '删除这篇讲话', en: 'Delete this speech' },
  deleted: { zh: '已删除这篇讲话', en: 'Speech deleted' },
  deletedWith: {
    zh: '已删除这篇讲话和它的 {n} 条笔记',
    en: { one: 'Speech and its {n} note deleted', other: 'Speech and its {n} notes deleted' },
  },
  keptText: { zh: '存有正文 {n} 字', en: 'Text kept: {n} characters' },
  keptWords: { zh: '存有正文 {n} 词', en: 'Text kept: {n} words' },
  noText: { zh: '没有存正文', en: 'No text kept' },
  notesHere: { zh: '笔记', en: 'Notes' },
  noNotesTitle: { zh: '这篇还没有笔记', en: 'No notes on this speech yet' },
  noNotesText: { zh: '打开原文，选中一句，划下来。', en: 'Open it, select a sentence and keep it.' },
  beforeSections: { zh: '开头', en: 'Opening' },
  noNoteThere: { zh: '“{point}”下面还没有笔记', en: 'No note under “{point}” yet' },
} satisfies Texts;
