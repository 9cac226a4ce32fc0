import type { Texts } from './say-in';

/** What is said of theme files: why one is refused, what was mended in it. `{at}`: a theme by its name or number. */
export const themeTexts = {
  'refused-too-big': {
    zh: '“{name}”超过 2 MB，没有导入。分成几个文件再试。',
    en: '“{name}” is larger than 2 MB and was not imported. Split it into several files.',
  },
  'refused-not-json': {
    zh: '“{name}”不完整，或者不是主题文件，没有导入。重新导出或下载一份。',
    en: '“{name}” is damaged, or no theme file, and was not imported. Export or download it again.',
  },
  'refused-no-themes': {
    zh: '“{name}”里没有主题，没有导入。选一个从札记导出的主题文件。',
    en: '“{name}” holds no themes; nothing was imported. Choose a theme file that was exported from Zhaji.',
  },
  'refused-newer': {
    zh: '“{name}”是更新版本的札记导出的，没有导入。先更新札记。',
    en: '“{name}” was exported by a newer Zhaji and was not imported. Update Zhaji first.',
  },
  'refused-too-many': {
    zh: '“{name}”里的主题超过 {max} 个，没有导入。分成几个文件再试。',
    en: '“{name}” has more than {max} themes and was not imported. Split it into several files.',
  },
  'refused-no-id': {
    zh: '“{name}”没有导入：主题“{at}”缺少可用的 id。补上再试。',
    en: '“{name}” was not imported: the theme “{at}” has no usable id. Add one and try again.',
  },
  'refused-no-name': {
    zh: '“{name}”没有导入：主题“{at}”没有名称。补上再试。',
    en: '“{name}” was not imported: the theme “{at}” has no name. Add one and try again.',
  },
  'refused-duplicate-id': {
    zh: '“{name}”没有导入：不止一个主题的 id 是“{at}”。改成不同的再试。',
    en: '“{name}” was not imported: more than one theme has the id “{at}”. Give each its own and try again.',
  },
  'refused-unknown-parent': {
    zh: '“{name}”没有导入：主题“{at}”的上级不在文件里。补上或去掉上级再试。',
    en: '“{name}” was not imported: the theme above “{at}” is not in the file. Add it, or take the parent out, and try again.',
  },
  'refused-nested-parent': {
    zh: '“{name}”没有导入：主题“{at}”的上级自己还有上级，这里只分两层。改好再试。',
    en: '“{name}” was not imported: the theme above “{at}” stands under another, and there are two levels only. Change that and try again.',
  },
  'refused-cyclic-parent': {
    zh: '“{name}”没有导入：主题“{at}”绕了一圈又归到自己下面。改好再试。',
    en: '“{name}” was not imported: the theme “{at}” stands under itself, directly or by way of others. Change that and try again.',
  },

  'mended-style': {
    zh: '“{theme}”的颜色这里没有，另配了一种',
    en: '“{theme}” had a colour there is not; it got another',
  },
  'mended-keywords-cut': {
    zh: '“{theme}”的关键词太多，末尾 {n} 个没有导入',
    en: {
      one: '“{theme}” had too many keywords; the last one was left out',
      other: '“{theme}” had too many keywords; the last {n} were left out',
    },
  },
  'mended-keywords-dropped': {
    zh: '“{theme}”有 {n} 个关键词是空的、太长、重复的，或者文章里找不到，没有导入',
    en: {
      one: '“{theme}”: a keyword was empty, too long, there twice or impossible to find, and was left out',
      other: '“{theme}”: {n} keywords were empty, too long, there twice or impossible to find, and were left out',
    },
  },
  'mended-name': {
    zh: '“{theme}”的名称太长，或有看不见、认不出的字符，只留下能用的部分',
    en: 'The name of “{theme}” was too long, or had characters that do not show or are no text; what could be used was kept',
  },
  'mended-fact': {
    zh: '文件本身的说明有认不出的，没有用',
    en: 'Some of what the file says of itself could not be read and was left out',
  },
} satisfies Texts;
