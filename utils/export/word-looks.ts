import type { StyleName } from '@/utils/model/style-names';

/** Word's underline of each look, and the tint behind it: those of `components/tokens.css` on white paper, so that themes are told apart in a print too. */
export const wordLooks: Record<StyleName, { fill: string; line: string; ink: string }> = {
  apricot: { fill: 'F6F2CA', line: 'wavyHeavy', ink: '86600F' },
  vermilion: { fill: 'F9E0D0', line: 'double', ink: '8D3000' },
  rose: { fill: 'FDC0C2', line: 'thick', ink: '7C1B4E' },
  plum: { fill: 'E3C7E2', line: 'double', ink: '754175' },
  indigo: { fill: 'C2CEFF', line: 'single', ink: '394291' },
  lake: { fill: 'A8EBFE', line: 'wave', ink: '276C92' },
  pine: { fill: 'C6FDEF', line: 'dashedHeavy', ink: '114134' },
  moss: { fill: 'C8D787', line: 'dash', ink: '4A5C37' },
  ochre: { fill: 'F6D5A6', line: 'dottedHeavy', ink: '553100' },
  slate: { fill: 'DDDEE4', line: 'dotted', ink: '62686D' },
};
