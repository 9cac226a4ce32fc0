import type { Texts } from './say-in';

/** What is said of the places a note could be at, beside the page: there they are chosen from. */
export const candidateTexts = {
  candidates: { zh: '可能是这几处', en: 'It may be one of these' },
  takeThis: { zh: '是这一处', en: 'This one' },
  showThis: { zh: '在页上看', en: 'Show on page' },
} satisfies Texts;
