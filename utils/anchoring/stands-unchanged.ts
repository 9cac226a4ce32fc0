import { CONTEXT } from '@/utils/model/limits';
import type { QuoteAnchor } from '@/utils/model/quote-anchor';

/**
 * Whether a page of the very same length has the very same words, and the same full context, at the very same place. Then nothing needs to be
 * searched: of several identical copies it is the one that was kept. Sides cut short for another reason than the page's edge don't count.
 */
export function standsUnchanged(text: string, { exact, prefix, suffix, start, textLength }: QuoteAnchor): boolean {
  if (text.length !== textLength || exact === '') return false;
  const end = start + exact.length;
  // One less: a side is cut so that it doesn't begin or end with half a character.
  if (prefix.length < Math.min(CONTEXT - 1, start) || suffix.length < Math.min(CONTEXT - 1, text.length - end))
    return false;
  return (
    text.startsWith(exact, start) &&
    text.startsWith(suffix, end) &&
    prefix.length <= start &&
    text.startsWith(prefix, start - prefix.length)
  );
}
