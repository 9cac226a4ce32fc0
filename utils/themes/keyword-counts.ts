import { wordFolder } from './folded-words';
import { indexKeywords } from './keyword-index';
import { keywordKey } from './keyword-key';
import { latinWords } from './latin-words';
import type { Passage, SuggestedTheme } from './suggest';
import { textAround } from './text-around';

/** A keyword of a theme, and in how many of its notes it stands. */
export type KeywordCount = { text: string; lang: 'zh' | 'en'; notes: number };

/**
 * Which keywords bring how many notes: those of the most notes first, among equals as the theme has them. Read as suggesting does: the passage with its
 * paragraph and headings, and of words that overlap the longest. One that is typed twice is counted once; two that are found in the same places
 * (team, teams) bring the same notes.
 */
export function keywordCounts(theme: Pick<SuggestedTheme, 'keywords'>, notes: readonly Passage[]): KeywordCount[] {
  const counts: KeywordCount[] = [];
  const known = new Set<string>();
  const alike = new Map<string, KeywordCount[]>();
  for (const lang of ['zh', 'en'] as const) {
    for (const word of theme.keywords[lang] ?? []) {
      const text = word.trim();
      if (text === '' || known.has(text.toLowerCase())) continue;
      known.add(text.toLowerCase());
      const count = { text, lang, notes: 0 };
      counts.push(count);
      const key = keywordKey(text);
      alike.set(key, [...(alike.get(key) ?? []), count]);
    }
  }
  const groups = [...alike.values()];
  const index = indexKeywords(groups.map(([first]) => first!.text));
  const fold = wordFolder(4_096);
  for (const note of notes) {
    const folded = fold(textAround(note).text);
    const here = new Set<number>();
    index.scan(folded, latinWords(folded), (group) => here.add(group));
    for (const group of here) for (const count of groups[group]!) count.notes += 1;
  }
  return counts.sort((a, b) => b.notes - a.notes);
}
