import type { Texts } from './say-in';

/** What the side panel says. */
export const panelTexts = {
  notebook: { zh: '打开笔记本', en: 'Open the notebook' },
  speech: { zh: '讲话', en: 'Speech' },
  title: { zh: '标题', en: 'Title' },
  speaker: { zh: '讲话人', en: 'Speaker' },
  date: { zh: '日期', en: 'Date' },
  preTitle: { zh: '引题', en: 'Line above the title' },
  subtitle: { zh: '副题', en: 'Subtitle' },
  occasion: { zh: '场合', en: 'Occasion' },
  publication: { zh: '来源', en: 'Source' },
  publishedOn: { zh: '发布日期', en: 'Published' },
  editFact: { zh: '改{fact}：{value}', en: 'Edit {fact}: {value}' },
  addFact: { zh: '补上', en: 'Add' },
  addThisFact: { zh: '补上{fact}', en: 'Add {fact}' },
  untitled: { zh: '没有标题的一页', en: 'A page without a title' },
  lineTooLong: { zh: '太长了：最多 {max} 字。', en: 'Too long: at most {max} characters.' },
  titleNeeded: { zh: '标题不能空着。', en: 'A speech needs a title.' },
  guessed: { zh: '推测，请看一眼', en: 'Guessed – please check' },
  fromSite: { zh: '见网站标注', en: 'from the site' },
  fromMeta: { zh: '见网页信息', en: 'from the page’s data' },
  fromText: { zh: '见正文', en: 'from the text' },
  fromAddress: { zh: '见网址', en: 'from the address' },
  fromTitle: { zh: '见标题', en: 'from the title' },
  fromReader: { zh: '你填的', en: 'entered by you' },
  speechThoughtPrompt: { zh: '读完这一篇，你最想说什么？', en: 'Having read it, what do you most want to say?' },

  alsoAt: { zh: '也在另外 {n} 处', en: { one: 'Also at {n} other address', other: 'Also at {n} other addresses' } },
  sources: { zh: '出处', en: 'Where it was read' },
  thisPage: { zh: '这一页', en: 'This page' },
  readInZhaji: { zh: '在札记里读', en: 'Read in Zhaji' },
  pageOf: { zh: '第 {n} 页', en: 'page {n}' },
  splitOff: { zh: '是另一篇，分出去', en: 'Another speech: split off' },
  saidSplit: { zh: '分成两篇了', en: 'Split into two speeches' },
  saidJoined: { zh: '并成一篇了', en: 'Joined into one speech' },
  joinWith: { zh: '与另一篇合并…', en: 'Join with another speech…' },
  joinFind: { zh: '合并到这一篇里：按题目找', en: 'Join into this one: find by title' },
  joinNone: { zh: '笔记本里没有别的讲话。', en: 'There is no other speech in the notebook.' },
  joinNoneSuch: { zh: '没有这样的讲话。', en: 'There is no such speech.' },
  joinFailed: { zh: '没能读出笔记本，请再试一次。', en: 'The notebook could not be read. Try again.' },
  joinCancel: { zh: '不合并', en: 'Don’t join' },

  outline: { zh: '提纲', en: 'Outline' },
  outlineAll: { zh: '全部 {n} 条', en: { one: 'All {n} points', other: 'All {n} points' } },
  outlineLess: { zh: '收起', en: 'Fewer' },
  outlineCopy: { zh: '复制提纲', en: 'Copy the outline' },
  outlineCopied: { zh: '提纲已复制', en: 'Outline copied' },
  outlineNotCopied: {
    zh: '浏览器没让复制提纲，再点一次',
    en: 'The browser did not let the outline be copied; click again',
  },
  pointNotes: { zh: '{n} 条笔记', en: { one: '{n} note', other: '{n} notes' } },
  notOnPage: { zh: '不在打开的这一页上', en: 'Not on the page that is open' },

  sift: { zh: '只看一个主题', en: 'One theme alone' },
  allThemes: { zh: '全部', en: 'All' },
  noTheme: { zh: '未分类', en: 'No theme' },

  seeUnplaced: { zh: '去看看', en: 'Show' },
  unplaced: {
    zh: '{n} 条没能放回原处',
    en: { one: '{n} note could not be placed', other: '{n} notes could not be placed' },
  },
  whyAmbiguous: {
    zh: '页上有相同的话，不能断定是哪一处，所以没有划线。',
    en: 'The page has the same words more than once. Nothing is painted until it is certain which.',
  },
  whyLike: {
    zh: '页上没有一模一样的话，只有相近的。说不准是不是它，所以没有划线。',
    en: 'The page has no such words, only some that resemble them. Nothing is painted, since it may be another passage.',
  },
  whyRefused: {
    zh: '你说过页上相近的那一处不是它。笔记和当时的上下文都还在。',
    en: 'You said that the passage like it on this page is another one. The note and its context are still here.',
  },
  whyLost: {
    zh: '这一页上没有这句话了。笔记和当时的上下文都还在。',
    en: 'These words are not on this page. The note and its context are still here.',
  },
  notes: { zh: '笔记', en: 'Notes' },
  beforeSections: { zh: '开头', en: 'Opening' },

  emptyTitle: { zh: '选中一句，按 {keep}', en: 'Select a sentence, press {keep}' },
  emptyText: {
    zh: '划下的话会按先后排在这里。想写两句，按 {write}；直接归类，按 1 到 3。',
    en: 'What you mark gathers here in reading order. Press {write} to write a thought, 1–3 to choose a theme.',
  },
  emptyTextNoKeys: {
    zh: '选中文字，旁边会出现工具条。划下的话会按先后排在这里。',
    en: 'Select some text and a small toolbar appears. What you mark gathers here in reading order.',
  },
  emptyTitleNoKeys: { zh: '选中一句，划下来', en: 'Select a sentence and keep it' },
  keyKeep: { zh: '划线', en: 'keep' },
  keyThought: { zh: '写感悟', en: 'thought' },
  keyTheme: { zh: '主题', en: 'theme' },

  goneTitle: { zh: '原页已经关掉了', en: 'The page was closed' },
  goneText: {
    zh: '这里陪着的那个标签页不在了。笔记都在笔记本里。',
    en: 'The tab this stood beside is gone. Its notes are in the notebook.',
  },
  goneAgain: { zh: '重新打开', en: 'Open it again' },
  recent: { zh: '最近读过', en: 'Recently read' },
  recentCount: { zh: '{n} 条', en: { one: '{n} note', other: '{n} notes' } },

  counts: { zh: '{n} 条笔记', en: { one: '{n} note', other: '{n} notes' } },
  countsWaiting: {
    zh: '，{n} 条还没有感悟',
    en: { one: ', {n} without a thought', other: ', {n} without a thought' },
  },
  write: { zh: '写心得', en: 'Write' },
} satisfies Texts;
