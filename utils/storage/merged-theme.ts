import { MAX_KEYWORDS } from '@/utils/model/limits';
import type { Theme } from '@/utils/model/theme';
import { mergedRow } from './merged-row';

/**
 * A theme that is in the notebook and in a backup: name, colour and place as they were changed last, the words of both. One that was only found by its name is another that is called the same: it gives its words
 * and nothing else. Only under one id is it put away, or back, as it was there.
 * @param isOne whether they are of one id or out of the same pack
 */
export function mergedTheme(here: Theme, there: Theme, isOne: boolean): Theme {
  const isTheirs = isOne && there.changed > here.changed;
  const keywords = isTheirs
    ? unitedKeywords(there.keywords, here.keywords)
    : unitedKeywords(here.keywords, there.keywords);
  if (!isOne) return { ...here, keywords };
  const { archived, ...merged } = mergedRow(here, there);
  const put = here.id === there.id ? archived : here.archived;
  const origin = here.origin ?? there.origin;
  return {
    ...merged,
    keywords,
    order: here.order,
    ...(put !== undefined && { archived: put }),
    ...(origin !== undefined && { origin }),
  };
}

/** The first's as they are, and behind them those that only the second has, as far as a theme has room. */
function unitedKeywords(first: Theme['keywords'], second: Theme['keywords']): Theme['keywords'] {
  const united = { ...first };
  for (const language of ['zh', 'en'] as const) {
    const known = new Set(first[language]?.map(wordKey));
    const added = second[language]?.filter((word) => !known.has(wordKey(word))) ?? [];
    if (added.length > 0) united[language] = [...(first[language] ?? []), ...added].slice(0, MAX_KEYWORDS);
  }
  return united;
}

const wordKey = (word: string): string => word.trim().toLowerCase();
