import { wordFolder } from './folded-words';
import { indexKeywords } from './keyword-index';
import { latinWords } from './latin-words';
import type { Passage, SuggestedTheme } from './suggest';
import { textAround } from './text-around';

/** A keyword of a theme, and in how many of its notes it stands. */
export type KeywordCount = { text: string; lang: 'zh' | 'en'; notes: number };

/**
 * Which keywords bring how many notes: those of the most notes first, among equals as the theme has them. Read as suggesting does: the passage with its
 * paragraph and headings, and of words within each other the longest. One that is typed twice is counted once.
 */
export function keywordCounts(theme: Pick<SuggestedTheme, 'keywords'>, notes: readonly Passage[]): KeywordCount[] {
  const counts: KeywordCount[] = [];
  const known = new Set<string>();
  for (const lang of ['zh', 'en'] as const) {
    for (const word of theme.keywords[lang] ?? []) {
      const text = word.trim();
      if (text === '' || known.has(text.toLowerCase())) continue;
      known.add(text.toLowerCase());
      counts.push({ text, lang, notes: 0 });
    }
  }
  const index = indexKeywords(counts.map(({ text }) => text));
  const fold = wordFolder(4_096);
  for (const note of notes) {
    const folded = fold(textAround(note).text);
    const here = new Set<number>();
    index.scan(folded, latinWords(folded), (word) => here.add(word));
    for (const word of here) counts[word]!.notes += 1;
  }
  return counts.sort((a, b) => b.notes - a.notes);
}
