import type { WordsOf } from './edited-text';

/** Names the field of own words, for one page. */
export function wordsKey({ table, id, field }: WordsOf): string {
  return `${table} ${id} ${field}`;
}
