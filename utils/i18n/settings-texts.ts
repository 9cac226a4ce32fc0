import type { Texts } from './say-in';

/** What the settings say. */
export const settingsTexts = {
  settings: { zh: '设置', en: 'Settings' },
  language: { zh: '语言', en: 'Language' },
  languageText: {
    zh: '只影响札记自己的界面，笔记和稿子不变。',
    en: 'Only Zhaji’s own interface changes; notes and drafts stay as they are.',
  },
  languageAuto: { zh: '跟随浏览器', en: 'As the browser' },
  languageZh: { zh: '中文', en: '中文' },
  languageEn: { zh: 'English', en: 'English' },
  appearance: { zh: '明暗', en: 'Appearance' },
  appearanceText: {
    zh: '夜里稿纸也会暗下来；Word 永远是白纸黑字。',
    en: 'At night the paper darkens too; Word stays black on white.',
  },
  appearanceSystem: { zh: '跟随系统', en: 'As the system' },
  appearanceLight: { zh: '亮', en: 'Light' },
  appearanceDark: { zh: '暗', en: 'Dark' },
  keys: { zh: '按键划线', en: 'Keys while reading' },
  keysText: {
    zh: '选中文字后按一个键就能划线、写感悟、找主题，1 到 3 选列出的主题。和网页的快捷键冲突时可以换一个，也可以全部关掉，用鼠标照样能划。',
    en: 'After selecting, one key keeps, writes a thought or finds a theme; 1–3 choose a theme that is shown. Choose other keys where they clash with a site, or turn them all off; the mouse still works.',
  },
  keysOfToolbar: { zh: '工具条的按键', en: 'Keys of the toolbar' },
  keysHow: {
    zh: '点一格，按下想用的字母或数字，马上生效。',
    en: 'Click one and press the letter or digit you want; it works at once.',
  },
  keyKeep: { zh: '划线', en: 'Keep' },
  keyWrite: { zh: '划线并写感悟', en: 'Keep and write a thought' },
  keyFind: { zh: '找主题', en: 'Find a theme' },
  keyCopy: { zh: '复制为引文', en: 'Copy with source' },
  keyQuick: { zh: '开关快划', en: 'Quick mode on or off' },
  keyUndo: { zh: '撤销', en: 'Undo' },
  keySet: { zh: '“{act}”用 {key}', en: '“{act}” is {key}' },
  keyTaken: {
    zh: '{key} 已经给了“{act}”。换一个，或者先改那一个。',
    en: '{key} is already “{act}”. Choose another, or change that one first.',
  },
  keyOfThemes: {
    zh: '1 到 3 用来选主题。换一个字母或数字。',
    en: '1–3 choose a theme. Press another letter or digit.',
  },
  keyNone: { zh: '只能是一个字母或数字。换一个。', en: 'Only a letter or digit will do. Press another.' },
  keysReset: { zh: '恢复原来的按键', en: 'Back to the usual keys' },
  keysWereReset: { zh: '已恢复原来的按键', en: 'The usual keys are back' },
  suggest: { zh: '工具条推荐主题', en: 'Suggest themes in the toolbar' },
  suggestText: {
    zh: '划线时，工具条先给出适合这段话的主题，并标出是哪些词提示的。关掉以后，1 到 3 总是最近用过的主题；笔记本里的建议照旧。',
    en: 'The toolbar offers the themes that fit what you select, with the words that spoke for them. Off: 1–3 are always the themes used last; the notebook goes on suggesting.',
  },
  quick: { zh: '快划', en: 'Quick mode' },
  quickText: {
    zh: '选中就划下来，不再弹出工具条；每次都能当场撤销、写感悟、归类。双击选中的一个词、全选和不到两个字的不算，仍然弹出工具条。',
    en: 'What you select is kept at once, without the toolbar; each time you can undo it, write a thought or choose a theme. A word selected by double click, everything selected at once, and less than two characters still bring the toolbar.',
  },
  writer: { zh: '署名', en: 'Signature' },
  writerText: { zh: '写在心得的末尾。', en: 'Stands at the end of study notes.' },
  writing: { zh: '心得的检查', en: 'Checks of study notes' },
  writingText: {
    zh: '引文占多少才提醒；哪些单位、地名是自己的，不必再问。',
    en: 'From which share of quotation on you are told; which units and places are your own and need no question.',
  },
  quotedShare: { zh: '引文最多占', en: 'Quoted at most' },
  quotedShareNone: { zh: '不提醒', en: 'Never say' },
  ownNames: { zh: '自己的单位和地名', en: 'Own units and places' },
  ownNamesHint: { zh: '用逗号分开', en: 'Parted by commas' },
  writerName: { zh: '姓名', en: 'Name' },
  writerUnit: { zh: '单位', en: 'Unit' },
  notSaved: {
    zh: '设置没能保存，还是原来的样子。再试一次。',
    en: 'The setting was not saved and is as it was. Try again.',
  },
} satisfies Texts;
