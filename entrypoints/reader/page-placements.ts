import type { PageText } from '@/utils/anchoring/page-text';
import type { PagePlacement } from '@/utils/messaging/calls';
import { CANDIDATE_CONTEXT, CANDIDATE_WORDS, MAX_CANDIDATES } from '@/utils/model/limits';
import type { Placement } from '@/utils/model/placement';
import { foundWords } from './found-words';

/** What the side panel is told of where notes are, by their ids: for those that are not simply there, in the page's words. */
export function pagePlacements(
  page: PageText,
  placements: ReadonlyMap<string, Placement>,
): Record<string, PagePlacement> {
  return Object.fromEntries([...placements].map(([id, placement]) => [id, pagePlacement(page, placement)]));
}

function pagePlacement(page: PageText, placement: Placement): PagePlacement {
  const { state } = placement;
  if ('candidates' in placement) {
    const candidates = placement.candidates.slice(0, MAX_CANDIDATES).map(({ start, end }) => ({
      start,
      end,
      words: foundWords(page, { start, end }).slice(0, CANDIDATE_WORDS),
      before: beside(page.text, start - CANDIDATE_CONTEXT, start).trimStart(),
      after: beside(page.text, end, end + CANDIDATE_CONTEXT).trimEnd(),
    }));
    return { state, candidates };
  }
  const { start, end } = placement;
  return { state, start, end, ...(state === 'approximate' && { found: foundWords(page, { start, end }) }) };
}

/** A piece of the page beside a place, on one line, without halves of characters at its ends. */
function beside(text: string, from: number, to: number): string {
  return text
    .slice(Math.max(0, from), to)
    .replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '')
    .replace(/\s+/gu, ' ');
}
