import type { Note } from '@/utils/model/note';
import type { OutlineItem } from '@/utils/model/outline-item';
import { pointName } from '@/utils/speeches/point-name';

/** A point of the outline as the panel shows it. */
export type OutlineRow = {
  /** Index in the outline. */
  point: number;
  /** Marker and label, as a note names it. */
  label: string;
  /** Points above it. */
  depth: number;
  /** Row of the point above it, or null. */
  parent: number | null;
  /** The notes under it and under the points in it, as they were given. */
  notes: Note[];
};

/** A document has nine levels of headings. */
const DEEPEST = 8;

/**
 * The points of a speech with the notes kept under each. A note knows the labels it stands under; where several points have the same, or the
 * outline is read otherwise by now, the paragraph it begins in tells.
 */
export function outlineRows(outline: readonly OutlineItem[], notes: readonly Note[]): OutlineRow[] {
  const rows: OutlineRow[] = [];
  const byPath = new Map<string, number[]>();
  const paths: string[] = [];
  for (const [point, item] of outline.entries()) {
    const { parent } = item;
    // An outline from outside may point anywhere; upwards it goes only to what came before, and not without end.
    const above = parent !== null && parent < point && rows[parent]!.depth < DEEPEST ? parent : null;
    const own = pointName(item);
    const path = above === null ? own : `${paths[above]}\n${own}`;
    paths.push(path);
    byPath.set(path, [...(byPath.get(path) ?? []), point]);
    rows.push({ point, label: own, depth: above === null ? 0 : rows[above]!.depth + 1, parent: above, notes: [] });
  }
  for (const note of notes) {
    for (let at = pointOf(note, outline, byPath); at !== null; at = rows[at]!.parent) rows[at]!.notes.push(note);
  }
  return rows;
}

function pointOf(
  { section, paragraph: { index } }: Note,
  outline: readonly OutlineItem[],
  byPath: ReadonlyMap<string, number[]>,
): number | null {
  const named = byPath.get(section.join('\n'));
  if (named) return named.findLast((point) => outline[point]!.paragraph <= index) ?? named[0] ?? null;
  const last = outline.findLastIndex(({ paragraph }) => paragraph <= index);
  return last < 0 ? null : last;
}
