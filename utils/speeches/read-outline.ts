import type { OutlineItem } from '@/utils/model/outline-item';
import { findPoints } from './find-points';
import { nestPoints } from './nest-points';
import { pointLabel } from './point-label';

/**
 * The outline of a speech: the points that its paragraphs begin with, those that are told one after another within a paragraph, and headings
 * without a number. A row of one kind begins at one and rises by one inside its parent, or it is text. Parents come before their children.
 *
 * @param headings paragraphs that the markup says are headings, by index: 1–6 as `<h1>`–`<h6>`, 7 for a line that is bold or centred as a
 *   whole. Lines that can be no heading (salutations, dates, sentences) may be among them. Where none is told, a short line without an end
 *   mark between two longer paragraphs is taken for one.
 */
export function readOutline(paragraphs: string[], headings: ReadonlyMap<number, number> = new Map()): OutlineItem[] {
  const nested = nestPoints(findPoints(paragraphs, headings));
  return nested.map(({ point: { marker, paragraph, offset }, level, parent }, index) => {
    const text = paragraphs[paragraph] ?? '';
    const next = nested[index + 1]?.point;
    const end = next?.paragraph === paragraph ? next.offset : text.length;
    const label = pointLabel(text, offset + marker.length, end);
    return { level, marker, label, paragraph, parent };
  });
}
