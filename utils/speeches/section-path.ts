import { MAX_DEPTH } from '@/utils/model/limits';
import type { OutlineItem } from '@/utils/model/outline-item';
import type { SpeechDraft } from '@/utils/model/speech';
import { SALUTATION } from './line-kinds';
import { pointName } from './point-name';
import { pointStarts } from './point-starts';

/** Longest line that can be a salutation, UTF-16 units. */
const MAX_SALUTATION = 80;

/**
 * The points that a place of a speech stands under, marker and label, outermost first; a point begins with its own marker, in the middle of a
 * paragraph too, and a row that begins there ends with the paragraph unless a later one goes on with it. Empty before the first. 同志们！ on a line of
 * its own ends a point with which nothing goes on after it: what closes a speech is no part of its third point.
 *
 * @param index the paragraph; −1 for what is none of the speech's
 * @param offset of the place in the paragraph, UTF-16 units
 */
export function sectionPath(
  { outline, paragraphs }: Pick<SpeechDraft, 'outline' | 'paragraphs'>,
  index: number,
  offset: number,
): string[] {
  const starts = pointStarts(outline, paragraphs);
  const isBefore = (paragraph: number, start: number): boolean =>
    paragraph < index || (paragraph === index && start <= offset);
  const last = outline.findLastIndex(({ paragraph }, item) => isBefore(paragraph, starts[item] ?? 0));
  const divider = paragraphs
    .slice(0, Math.max(0, index))
    .findLastIndex((text) => text.length <= MAX_SALUTATION && SALUTATION.test(text));
  const path: string[] = [];
  let isOpen = false;
  // Parents come before their children; anything else, in an outline from outside, ends the path rather than going round.
  for (let at = last; at >= 0;) {
    const item = outline[at]!;
    const { level, parent, paragraph } = item;
    const isOfRow = (each: OutlineItem): boolean => each.parent === parent && each.level === level;
    const beginsParagraph = (each: OutlineItem, i: number): boolean =>
      isOfRow(each) && starts[i] === 0 && (each.paragraph === paragraph || i > last);
    const isOver = paragraph < index && !outline.some(beginsParagraph);
    const goesOn = (each: OutlineItem, i: number): boolean => i > last && (each.parent === at || isOfRow(each));
    isOpen ||= !isOver && (paragraph > divider || outline.some(goesOn));
    if (isOpen) path.unshift(pointName(item));
    at = parent !== null && parent < at ? parent : -1;
  }
  return path.slice(0, MAX_DEPTH);
}
