const SCHEMAS = 'http://schemas.openxmlformats.org';

/** A part of a Word file, in pieces: its one element, named so, around what it holds (WordprocessingML, `w`; relations by `r`). */
export const wordPart = (name: string, contents: readonly string[]): string[] => [
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:${name} xmlns:w="${SCHEMAS}/wordprocessingml/2006/main" xmlns:r="${SCHEMAS}/officeDocument/2006/relationships">`,
  ...contents,
  `</w:${name}>`,
];
