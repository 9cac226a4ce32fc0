import { foldText } from '@/utils/text/fold-text';
import type { Query } from './query';

/** Where in a text the first of what a query looks for stands, in UTF-16 units; −1 where nothing of it does. */
export function firstHit(text: string, { all }: Pick<Query, 'all'>): number {
  if (all.length === 0 || text === '') return -1;
  const folded = foldText(text);
  const found = all.map((term) => folded.text.indexOf(term)).filter((at) => at >= 0);
  return found.length === 0 ? -1 : folded.starts[Math.min(...found)]!;
}
