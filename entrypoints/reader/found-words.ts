import type { PageText } from '@/utils/anchoring/page-text';
import { selectedQuote } from '@/utils/anchoring/selected-quote';
import { MAX_QUOTE } from '@/utils/model/limits';
import type { Passage } from '@/utils/model/passage';

/** The words of a passage of a page as they would be quoted: what is compared with the kept quotation, and refused by the reader. */
export function foundWords(page: PageText, { start, end }: Passage): string {
  const exact = page.text.slice(start, end);
  return selectedQuote(page, { start, exact, prefix: '', suffix: '' }).slice(0, MAX_QUOTE);
}
