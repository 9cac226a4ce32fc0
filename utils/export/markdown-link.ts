/** The entities that Markdown reads in an address too. */
const ENTITY = /&(?=#?\w+;)/g;

/** A link of Markdown. `text`: escaped (`escapeMarkdown`). `address`: as `webAddress` gives it, which has no angle brackets. */
export const markdownLink = (text: string, address: string): string =>
  `[${text}](<${address.replaceAll(ENTITY, '&amp;')}>)`;
