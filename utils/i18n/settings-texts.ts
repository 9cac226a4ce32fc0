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
    zh: '选中文字后按 H 划线、1 到 3 选主题、0 找主题、N 写感悟、C 复制为引文、Q 开快划。和网页的快捷键冲突时可以关掉，用鼠标照样能划。',
    en: 'After selecting: H keeps, 1–3 choose a theme, 0 finds one, N writes a thought, C copies with the source, Q turns on quick mode. Turn them off if they clash with a site; the mouse still works.',
  },
  quick: { zh: '快划', en: 'Quick mode' },
  quickText: {
    zh: '选中就划下来，不再弹出工具条；每次都能当场撤销、写感悟、归类。双击选中的一个词、全选和不到两个字的不算，仍然弹出工具条。',
    en: 'What you select is kept at once, without the toolbar; each time you can undo it, write a thought or choose a theme. A word selected by double click, everything selected at once, and less than two characters still bring the toolbar.',
  },
  writer: { zh: '署名', en: 'Signature' },
  writerText: { zh: '写在心得的末尾。', en: 'Stands at the end of study notes.' },
  writerName: { zh: '姓名', en: 'Name' },
  writerUnit: { zh: '单位', en: 'Unit' },
  notSaved: {
    zh: '设置没能保存，还是原来的样子。再试一次。',
    en: 'The setting was not saved and is as it was. Try again.',
  },
} satisfies Texts;
