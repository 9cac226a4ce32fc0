import type { Texts } from './say-in';

/** What the reader of a page sees: toolbar, note card, messages. */
export const readerTexts = {
  toolbar: { zh: '划线工具', en: 'Highlighting' },
} satisfies Texts;
