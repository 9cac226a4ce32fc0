import type { SpeechDraft } from '@/utils/model/speech';
import { paragraphOf } from './paragraph-of';
import { sectionPath } from './section-path';

/**
 * The paragraph of a speech that a passage begins in, and the labels of the points above it; undefined when the speech doesn't hold it.
 *
 * @param prefix what stood before the passage
 * @param quote the passage, paragraphs parted by line feeds
 */
export function locatePassage(
  { paragraphs, outline }: Pick<SpeechDraft, 'paragraphs' | 'outline'>,
  prefix: string,
  quote: string,
): { index: number; text: string; section: string[] } | undefined {
  const index = paragraphOf(paragraphs, prefix, quote);
  return index < 0 ? undefined : { index, text: paragraphs[index]!, section: sectionPath(outline, index) };
}
