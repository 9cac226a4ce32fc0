/** The reader's own words as paragraphs: one per line, blank lines and the indents typed before them left out (the document indents by itself). */
export function ownParagraphs(text: string): string[] {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
