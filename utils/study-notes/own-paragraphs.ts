const LINE_END = /\r\n|[\n\r\u2028\u2029]/;

/** The reader's own words as paragraphs: one per line, blank lines and the indents typed before them left out (the document indents by itself). */
export function ownParagraphs(text: string): string[] {
  if (!LINE_END.test(text)) {
    const line = text.trim();
    return line === '' ? [] : [line];
  }
  return text
    .split(LINE_END)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
