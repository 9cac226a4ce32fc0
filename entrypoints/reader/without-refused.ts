import type { PageText } from '@/utils/anchoring/page-text';
import type { Placement } from '@/utils/model/placement';
import { foldText } from '@/utils/text/fold-text';
import { foundWords } from './found-words';

/**
 * A placement as it is after what the reader refused: edited words they said are not the passage are neither drawn nor offered for it again.
 * Words that are the kept ones are its own, whatever was refused before the reader took them.
 */
export function withoutRefused(page: PageText, placement: Placement, refused: readonly string[] = []): Placement {
  if (refused.length === 0 || placement.state === 'exact' || placement.state === 'moved') return placement;
  const fold = (words: string): string => foldText(words).text;
  const no = new Set(refused.map(fold));
  const isRefused = (place: { start: number; end: number }): boolean => no.has(fold(foundWords(page, place)));
  if ('candidates' in placement) {
    const candidates = placement.candidates.filter((candidate) => !isRefused(candidate));
    return { ...placement, candidates };
  }
  return isRefused(placement) ? { state: 'lost', candidates: [] } : placement;
}
