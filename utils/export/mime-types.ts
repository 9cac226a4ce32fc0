/** What files say they are, by what they hold. */
export const mimeTypes = {
  word: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html;charset=utf-8',
  markdown: 'text/markdown;charset=utf-8',
  text: 'text/plain;charset=utf-8',
  csv: 'text/csv;charset=utf-8',
  zip: 'application/zip',
  jsonLd: 'application/ld+json',
} as const;
