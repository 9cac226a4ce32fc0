import type { Texts } from './say-in';

/** What the board of themes says, and the panes beside it: a theme's editor, packs, import and export. */
export const themeBoardTexts = {
  countThemes: { zh: '{n} 个', en: { one: '{n} theme', other: '{n} themes' } },
  countNotes: { zh: '{n} 条笔记', en: { one: '{n} note', other: '{n} notes' } },
  countUnsorted: { zh: '{n} 条未分类', en: { one: '{n} without a theme', other: '{n} without a theme' } },
  import: { zh: '导入', en: 'Import' },
  export: { zh: '导出', en: 'Export' },
  packs: { zh: '主题包', en: 'Packs' },
  boardKeys: {
    zh: '方向键走动，Enter 打开，F2 改名，Delete 删除；Alt 加方向键挪位置，Alt Shift → 归到前一个下面，Alt Shift ← 移出来',
    en: 'Arrows move, Enter opens, F2 renames, Delete deletes; Alt with an arrow changes the place, Alt Shift → puts under the previous one, Alt Shift ← takes out',
  },
  noThemesTitle: { zh: '还没有主题', en: 'No themes yet' },
  noThemesText: {
    zh: '主题是笔记的家：划线时归进去，写心得时一个主题就是一节。可以先用现成的主题包，不合用的随时改、随时删。',
    en: 'Notes gather under themes, and each theme becomes a section of your study notes. Start with a pack; change or delete what does not suit you.',
  },

  // A card
  openTheme: { zh: '{theme}，{n} 条笔记', en: { one: '{theme}, {n} note', other: '{theme}, {n} notes' } },
  showNotes: {
    zh: '看“{theme}”的 {n} 条笔记',
    en: { one: 'Show the {n} note of “{theme}”', other: 'Show the {n} notes of “{theme}”' },
  },
  withoutThought: { zh: '{n} 条没有感悟', en: { one: '{n} without a thought', other: '{n} without a thought' } },
  allThought: { zh: '全都有感悟', en: 'A thought on every one' },
  usedIn: { zh: '用于 {n} 篇心得', en: { one: 'In {n} study note', other: 'In {n} study notes' } },
  weeks: {
    zh: '最近 12 周划了 {n} 条',
    en: { one: '{n} note in the last 12 weeks', other: '{n} notes in the last 12 weeks' },
  },
  emptyTheme: { zh: '还没有笔记', en: 'No notes yet' },
  emptyThemes: {
    zh: '{n} 个还没有笔记：读到相关的话，划线时选它；也可以把别处的笔记拖进来。',
    en: {
      one: '{n} has no notes yet: choose it when you mark a fitting passage, or drag notes onto it.',
      other: '{n} have no notes yet: choose one when you mark a fitting passage, or drag notes onto it.',
    },
  },

  // Finding one among many
  find: { zh: '找主题', en: 'Find a theme' },
  findHint: { zh: '按名称或关键词', en: 'By name or keyword' },
  found: { zh: '找到 {n} 个', en: { one: '{n} found', other: '{n} found' } },
  foundNone: { zh: '没有叫“{query}”的，关键词里也没有。', en: 'None is called “{query}”, and no keyword is.' },
  notesFirst: { zh: '有笔记的在前', en: 'With notes first' },

  dropInto: { zh: '归到它下面', en: 'Put under it' },
  dropNotes: {
    zh: '放到这里：移来 {n} 条',
    en: { one: 'Drop here: move {n} note', other: 'Drop here: move {n} notes' },
  },
  away: { zh: '收起不用的（{n}）', en: 'Put away ({n})' },
  takeOut: { zh: '拿出来用', en: 'Use again' },
  takeOutTheme: { zh: '拿出来用：“{theme}”', en: 'Use again: “{theme}”' },

  // What was done
  nested: { zh: '“{theme}”归到“{parent}”下面了', en: '“{theme}” is now under “{parent}”' },
  nestedParted: {
    zh: '“{theme}”归到“{parent}”下面了；跟收起不用的{away}不再归在一起',
    en: '“{theme}” is now under “{parent}”, and no longer together with {away}, which is put away',
  },
  takenOut: { zh: '“{theme}”移出来了，排在第 {n}', en: '“{theme}” stands by itself now, number {n}' },
  alreadyNested: {
    zh: '“{theme}”已经归在“{parent}”下面了，这里只分两层。',
    en: '“{theme}” is under “{parent}” already, and there are two levels only.',
  },
  cannotNest: {
    zh: '“{theme}”下面还有主题，这里只分两层。先把它下面的移出来。',
    en: '“{theme}” has themes under it, and there are two levels only. Take those out first.',
  },
  renamed: { zh: '改名为“{name}”', en: 'Renamed “{name}”' },
  recoloured: { zh: '颜色改为{colour}', en: 'Colour: {colour}' },
  putAway: { zh: '“{theme}”收起来了，笔记都还在', en: '“{theme}” is put away; its notes are kept' },
  usedAgain: { zh: '“{theme}”又在用了', en: '“{theme}” is in use again' },
  wordsAdded: { zh: '加了{words}', en: 'Added {words}' },
  wordRemoved: { zh: '去掉了“{word}”', en: 'Removed “{word}”' },
  gathered: {
    zh: '加了{words}，移来 {n} 条笔记',
    en: { one: 'Added {words} and moved {n} note here', other: 'Added {words} and moved {n} notes here' },
  },
  deleting: { zh: '删除主题', en: 'Deleting a theme' },
  gathering: { zh: '把笔记归到主题', en: 'Gathering notes' },
  merging: { zh: '合并主题', en: 'Merging themes' },
  splitting: { zh: '拆分主题', en: 'Splitting a theme' },
  moving: { zh: '移动笔记', en: 'Moving notes' },
  merged: {
    zh: '“{theme}”并入“{into}”，移了 {n} 条笔记',
    en: {
      one: '“{theme}” is merged into “{into}”; {n} note moved',
      other: '“{theme}” is merged into “{into}”; {n} notes moved',
    },
  },
  mergedCut: {
    zh: '；关键词放不下，少了 {n} 个',
    en: { one: '; {n} keyword found no room', other: '; {n} keywords found no room' },
  },
  splitDone: {
    zh: '分出了“{theme}”，带走 {n} 条笔记',
    en: { one: '“{theme}” split off with {n} note', other: '“{theme}” split off with {n} notes' },
  },
  notesMoved: {
    zh: '{n} 条笔记移到了“{theme}”',
    en: { one: '{n} note moved to “{theme}”', other: '{n} notes moved to “{theme}”' },
  },

  // The editor
  editorOf: { zh: '改“{theme}”', en: 'Edit “{theme}”' },
  nameZh: { zh: '名称', en: 'Chinese name' },
  nameEn: { zh: '英文名', en: 'English name' },
  styles: { zh: '颜色与线型', en: 'Colour and line' },
  styleApricot: { zh: '杏', en: 'Apricot' },
  styleVermilion: { zh: '橘', en: 'Vermilion' },
  styleRose: { zh: '棠', en: 'Rose' },
  stylePlum: { zh: '藕', en: 'Plum' },
  styleIndigo: { zh: '靛', en: 'Indigo' },
  styleLake: { zh: '湖', en: 'Lake' },
  stylePine: { zh: '松', en: 'Pine' },
  styleMoss: { zh: '苔', en: 'Moss' },
  styleOchre: { zh: '赭', en: 'Ochre' },
  styleSlate: { zh: '墨', en: 'Slate' },
  keywords: { zh: '哪些词把笔记带到这里', en: 'Words that bring notes here' },
  keywordsNone: {
    zh: '还没有词。加几个，划线时就会先想到它。',
    en: 'No words yet. Add some, and it is offered when a passage has them.',
  },
  keywordNotes: { zh: '{n} 条', en: { one: '{n} note', other: '{n} notes' } },
  keywordRemove: { zh: '去掉“{word}”', en: 'Remove “{word}”' },
  keywordsMore: { zh: '还有 {n} 个', en: { one: '{n} more', other: '{n} more' } },
  keywordsFewer: { zh: '收起', en: 'Fewer' },
  keywordsAdd: { zh: '加词', en: 'Add words' },
  keywordsAddHint: {
    zh: '几个词用顿号、逗号或换行隔开，Enter 加上',
    en: 'Separate several by commas or lines; Enter adds them',
  },
  keywordsNoneNew: {
    zh: '这些词已经有了，或者太长。换别的词。',
    en: 'These are there already, or too long. Try others.',
  },
  keywordsOdd: {
    zh: '没有加“{words}”，文章里找不到它。一个词至少要有一个汉字，或者两个字母、数字。',
    en: '“{words}” was not added: it can’t be looked for. A word has a Chinese character, or two letters or digits.',
  },
  maybe: { zh: '也许还有', en: 'Maybe also' },
  maybeAdd: {
    zh: '加上“{word}”，{n} 条笔记里有',
    en: { one: 'Add “{word}”, in {n} note', other: 'Add “{word}”, in {n} notes' },
  },
  wouldMove: {
    zh: '加上{words}，会有 {n} 条笔记改到这里：',
    en: { one: 'With {words}, {n} note would move here:', other: 'With {words}, {n} notes would move here:' },
  },
  wouldMoveMore: { zh: '还有 {n} 条', en: { one: 'and {n} more', other: 'and {n} more' } },
  addAndMove: { zh: '加上并移来', en: 'Add and move' },
  addOnly: { zh: '只加词', en: 'Add only' },
  position: { zh: '位置', en: 'Place' },
  under: { zh: '归在', en: 'Under' },
  underNone: { zh: '不归在别的主题下', en: 'No other theme' },
  earlier: { zh: '前移', en: 'Earlier' },
  later: { zh: '后移', en: 'Later' },
  merge: { zh: '合并到…', en: 'Merge into…' },
  mergeInto: { zh: '合并到', en: 'Merge into' },
  mergeHint: {
    zh: '笔记和关键词都归那一个，这个主题进回收；可以撤销。',
    en: 'Notes and words go there, this theme goes; it can be undone.',
  },
  mergeNow: { zh: '合并', en: 'Merge' },
  split: { zh: '拆分', en: 'Split' },
  splitHint: {
    zh: '勾出要分走的笔记；点一个共同的词，就勾上有它的。',
    en: 'Tick the notes that go; a shared word ticks those that have it.',
  },
  splitAll: { zh: '全选 {n} 条', en: { one: 'Select {n} note', other: 'Select all {n} notes' } },
  splitName: { zh: '新主题的名称', en: 'Name of the new theme' },
  splitNow: { zh: '分出 {n} 条', en: { one: 'Split off {n}', other: 'Split off {n}' } },
  sharedWord: { zh: '有“{word}”的 {n} 条', en: { one: '{n} with “{word}”', other: '{n} with “{word}”' } },
  moveTicked: { zh: '移到', en: 'Move to' },
  moveChoose: { zh: '选一个主题', en: 'Choose a theme' },
  moveNow: { zh: '移走 {n} 条', en: { one: 'Move {n}', other: 'Move {n}' } },
  putAwayNow: { zh: '收起不用', en: 'Put away' },
  exportThis: { zh: '导出', en: 'Export' },
  delete: { zh: '删除', en: 'Delete' },
  deleteHint: {
    zh: '删除主题不会删笔记，它们回到“未分类”；可以撤销。',
    en: 'Deleting a theme deletes no notes: they go back to “No theme”. It can be undone.',
  },

  // Undo
  backAs: {
    zh: '{done}。“{theme}”的原名已有别的主题用了。',
    en: '{done}. “{theme}”: another theme has its old name by now.',
  },

  // Packs
  packsHint: {
    zh: '加进来的主题就是你的：改名、换色、加词都行。有笔记的主题，移除时会留下。',
    en: 'Themes you add are yours to rename, recolour and change. When a pack is removed, themes with notes stay.',
  },
  packThemes: { zh: '{n} 个主题', en: { one: '{n} theme', other: '{n} themes' } },
  packThere: { zh: '已加入 {n} 个', en: { one: '{n} added', other: '{n} added' } },
  packDated: { zh: '{years} 年', en: '{years}' },
  packAdd: { zh: '加入', en: 'Add' },
  packAddThis: { zh: '加入“{pack}”', en: 'Add “{pack}”' },
  packRest: { zh: '补上 {n} 个', en: { one: 'Add {n} missing', other: 'Add {n} missing' } },
  packRemove: { zh: '移除', en: 'Remove' },
  packRemoveThis: { zh: '移除“{pack}”', en: 'Remove “{pack}”' },
  packShowsOf: { zh: '“{pack}”有哪些主题', en: 'Which themes “{pack}” has' },
  packShows: { zh: '有哪些主题', en: 'Which themes' },
  packAdded: { zh: '加了 {n} 个主题', en: { one: '{n} theme added', other: '{n} themes added' } },
  packAddedBefore: {
    zh: '，{n} 个已经有了',
    en: { one: '; {n} was there already', other: '; {n} were there already' },
  },
  packRemoved: { zh: '移除了 {n} 个主题', en: { one: '{n} theme removed', other: '{n} themes removed' } },
  packRemovedKept: {
    zh: '，{n} 个有笔记或改过的留下了',
    en: { one: '; {n} with notes or changes stays', other: '; {n} with notes or changes stay' },
  },
  packKept: {
    zh: '没有移除：{n} 个主题都有笔记或改过。要移除就逐个删除。',
    en: {
      one: 'Nothing removed: its theme has notes or changes. Delete it by itself if it is to go.',
      other: 'Nothing removed: all {n} themes have notes or changes. Delete them one by one if they are to go.',
    },
  },
  packFailed: {
    zh: '主题包“{pack}”打不开。重新载入这一页再试。',
    en: 'The pack “{pack}” can’t be opened. Reload this page and try again.',
  },
  startEmpty: { zh: '从空白开始', en: 'Start empty' },
  startEmptyHint: {
    zh: '移除所有主题包里没有笔记、也没改过的主题。',
    en: 'Removes every theme of the packs that has no notes and was not changed.',
  },

  // Import and export
  importTitle: { zh: '导入主题', en: 'Import themes' },
  imported: {
    zh: '从“{file}”加了 {n} 个主题',
    en: { one: '{n} theme added from “{file}”', other: '{n} themes added from “{file}”' },
  },
  importedNone: { zh: '“{file}”里的主题都已经有了', en: 'All themes of “{file}” are there already' },
  importSkipped: {
    zh: '{n} 个已经有了（来源或名称相同），没有动',
    en: {
      one: '{n} was there already (by origin or name) and is unchanged',
      other: '{n} were there already (by origin or name) and are unchanged',
    },
  },
  importMended: { zh: '改好了再导入的', en: 'Mended on the way' },
  importRefused: { zh: '没有导入', en: 'Not imported' },
  importAgain: { zh: '选别的文件', en: 'Choose another file' },
  exportTitle: { zh: '导出主题', en: 'Export themes' },
  exportHint: {
    zh: '存成一个文件，可以给别人用，或在另一台电脑上导入。',
    en: 'Saved as a file that others, or you elsewhere, can import.',
  },
  exportAll: { zh: '全选', en: 'All' },
  exportNone: { zh: '全不选', en: 'None' },
  exportNow: { zh: '导出 {n} 个', en: { one: 'Export {n}', other: 'Export {n}' } },
  exportName: { zh: '主题', en: 'Themes' },
  exportNameOne: { zh: '主题-{theme}', en: 'Theme-{theme}' },
  exported: { zh: '已存为 {file}', en: 'Saved as {file}' },
} satisfies Texts;
