import type { OutlineItem } from '@/utils/model/outline-item';

/** Headings above a paragraph, marker and label, outermost first; its own marker counts. Empty before the first, and for −1. */
export function sectionPath(outline: OutlineItem[], paragraphIndex: number): string[] {
  const path: string[] = [];
  let index: number | null = outline.findLastIndex((item) => item.paragraph <= paragraphIndex);
  // Parents come before their children; anything else, in an outline from outside, ends the path rather than going round.
  while (index !== null && index >= 0) {
    const item: OutlineItem | undefined = outline[index];
    if (!item) break;
    path.unshift(item.marker + item.label);
    index = item.parent !== null && item.parent < index ? item.parent : null;
  }
  return path;
}
