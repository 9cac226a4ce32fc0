import { MAX_LINE } from '@/utils/model/limits';
import { clipLine } from '@/utils/text/clip-line';
import { elementsBy } from './elements-by';
import { readLines } from './read-lines';

/** What is read of one element, UTF-16 units. */
const MAX_READ = MAX_LINE * 2;

/** The texts of the elements that the page’s rules name for a fact, each as one safe line with its parts kept apart, without empty ones. */
export function shownBy(...asked: Parameters<typeof elementsBy>): string[] {
  return elementsBy(...asked)
    .map((element) => {
      const lines = readLines(element, { noise: new Set(), max: MAX_READ });
      return clipLine(lines.map(({ text, parted }) => parted ?? text).join(' '), MAX_LINE);
    })
    .filter((text) => text !== '');
}
