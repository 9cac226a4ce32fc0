import { Readability } from '@mozilla/readability';
import { MAX_SPEECH_TEXT } from '@/utils/model/limits';
import { readLines } from './read-lines';

/** Elements above which a page is left alone: it is gone through several times, in one piece. */
const MAX_ELEMENTS = 30_000;
/** Characters from which an article is one: the library's own 500 are for English, and below them it takes comments along. */
const MIN_LENGTH = 100;

/**
 * The lines of the article on a page, as Mozilla's Readability finds it; empty where it finds none. It changes what it reads, so it is given
 * a copy, which has no window: nothing in it loads or runs. Never throws, whatever the page.
 */
export function findArticle(document: Document): string[] {
  try {
    // A form of this name would stand in the way of the document's own.
    const copy = Node.prototype.cloneNode.call(document, true) as Document;
    const found = new Readability<Node>(copy, {
      serializer: (node) => node,
      maxElemsToParse: MAX_ELEMENTS,
      charThreshold: MIN_LENGTH,
      disableJSONLD: true,
    }).parse();
    if (!found?.content) return [];
    return readLines(found.content, { noise: new Set(), max: MAX_SPEECH_TEXT }).map(({ text }) => text);
  } catch {
    return [];
  }
}
