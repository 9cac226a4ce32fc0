import type { Texts } from './say-in';

/**
 * How a passage is cited where it stands alone: the passage, and its source behind it. The quotation marks are `quoted`’s. And what stands in entries of references
 * and over their list.
 */
export const citationTexts = {
  citation: { zh: '{passage}（{source}）', en: '{passage} ({source})' },
  speakerTitle: { zh: '{speaker}：《{title}》', en: '{speaker}, “{title}”' },
  title: { zh: '《{title}》', en: '“{title}”' },
  published: { zh: '{publication}{day}', en: '{publication}, {day}' },
  references: { zh: '参考文献', en: 'References' },
  // In a footnote on a source that an earlier one has told in full.
  sameAsNote: { zh: '同注{n}。', en: 'See note {n}.' },
  parts: { zh: '，', en: ', ' },
} satisfies Texts;
