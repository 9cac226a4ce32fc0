import { dom } from '@/utils/anchoring/dom';
import { MAX_LINE } from '@/utils/model/limits';
import { clipLine } from '@/utils/text/clip-line';
import { elementsBy } from './elements-by';

/** The texts of the elements that the page’s rules name for a fact, each as one safe line, without empty ones. */
export function shownBy(...asked: Parameters<typeof elementsBy>): string[] {
  return elementsBy(...asked)
    .map((element) => clipLine(dom.textContent(element) ?? '', MAX_LINE))
    .filter((text) => text !== '');
}
