import type { OutlineItem } from '@/utils/model/outline-item';

/** The rank of a line in bold (find-points.ts): it may stand under a numbered point, and holds none of 一、二、三、. */
const BOLD = 7;
/** Between a heading and one under it, so that none gets the rank of a heading that is only guessed. */
const STEP = 2;

/**
 * Ranks, by paragraph, by which the headings without a marker of outlines that were read before can be read again (`readOutline`) where their
 * markup is no longer at hand. One that holds 一、 is above all such points; then so are those that stand beside it.
 *
 * @param outlines of parts of one text, whose paragraphs are those of the whole
 */
export function ranksOfHeadings(...outlines: (readonly OutlineItem[])[]): Map<number, number> {
  const holds = outlines.some((outline) =>
    outline.some(({ marker, parent }) => marker.endsWith('、') && outline[parent ?? -1]?.marker === ''),
  );
  const ranks = new Map<number, number>();
  for (const outline of outlines) {
    for (const { marker, paragraph, parent } of outline) {
      if (marker !== '') continue;
      const above = outline[parent ?? -1];
      // A parent comes before its children; in an outline from outside it may not, and then has no rank yet.
      const outer = above?.marker === '' ? ranks.get(above.paragraph) : undefined;
      ranks.set(paragraph, outer !== undefined ? outer + STEP : holds && !above ? 1 : BOLD);
    }
  }
  return ranks;
}
