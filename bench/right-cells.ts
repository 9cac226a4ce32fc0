import type { RightFacts } from '@/e2e/fixtures/speech-pages';
import type { FactsCells } from './facts-table';

/** What is right of a test page, as cells of the table. */
export function rightCells({ outline, ...right }: RightFacts): FactsCells {
  const none = { preTitle: '', subtitle: '', speaker: '', date: '', occasion: '', publication: '', publishedOn: '' };
  const known = Object.fromEntries(Object.entries(right).filter(([, value]) => value !== undefined));
  return { ...none, ...(known as Omit<FactsCells, 'outline'>), outline: outline.join(' / ') };
}
