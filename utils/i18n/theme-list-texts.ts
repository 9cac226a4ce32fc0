import type { Texts } from './say-in';

/** Choosing a theme, in a page and in our own pages. */
export const themeListTexts = {
  findTheme: { zh: '找主题，或写个新的', en: 'Find or name a theme' },
  noTheme: { zh: '不归类', en: 'No theme' },
  newTheme: { zh: '新主题“{name}”', en: 'New theme “{name}”' },
  tooLong: { zh: '名字太长：最多 {max} 字', en: 'Too long a name: at most {max} characters' },
  theme: { zh: '主题', en: 'Theme' },
} satisfies Texts;
