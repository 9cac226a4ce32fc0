import type { Speech } from '@/utils/model/speech';
import { articleAt, articlePage } from './article-address';

/**
 * Where a speech can be opened from a page of ours: the first of its addresses that opens. That of an article only while its text is kept; that of a
 * file never, since browsers open none from an extension's page.
 *
 * @param first where a note of it was kept: before the others
 */
export function sourceAddress(
  speech: Pick<Speech, 'id' | 'urls' | 'article'> | undefined,
  first?: string,
): string | undefined {
  const urls = [...(first === undefined ? [] : [first]), ...(speech?.urls ?? [])];
  const url = urls.find((each) =>
    articleAt(each) === undefined
      ? /^https?:/.test(each)
      : articleAt(each) === speech?.id && speech?.article !== undefined,
  );
  return url !== undefined && speech && articleAt(url) !== undefined ? articlePage(speech.id) : url;
}
