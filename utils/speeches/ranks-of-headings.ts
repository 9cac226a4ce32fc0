import type { OutlineItem } from '@/utils/model/outline-item';

/** The rank of a line in bold (find-points.ts): it may stand under a numbered point, and holds none of 一、二、三、. */
const BOLD = 7;
/** Between a heading and one under it, so that none gets the rank of a heading that is only guessed. */
const STEP = 2;

/**
 * Ranks, by paragraph, by which the headings without a marker of outlines that were read before can be read again (`readOutline`) where their
 * markup is no longer at hand. One that holds 一、 is above all such points; then so are those that stand beside it.
 *
 * @param outlines of parts of one text, each with where its paragraphs stand in the whole
 */
export function ranksOfHeadings(
  outlines: readonly { outline: readonly OutlineItem[]; shift: (paragraph: number) => number }[],
): Map<number, number> {
  const holds = outlines.some(({ outline }) =>
    outline.some(({ marker, parent }) => marker.endsWith('、') && parent !== null && outline[parent]?.marker === ''),
  );
  const ranks = new Map<number, number>();
  for (const { outline, shift } of outlines) {
    const own: number[] = [];
    for (const [at, { marker, paragraph, parent }] of outline.entries()) {
      const above = parent === null ? undefined : outline[parent];
      // A parent comes before its children; in an outline from outside it may not, and then has no rank yet.
      if (above === undefined) own[at] = holds ? 1 : BOLD;
      else own[at] = above.marker === '' ? (own[parent!] ?? 1) + STEP : BOLD;
      if (marker === '') ranks.set(shift(paragraph), own[at]);
    }
  }
  return ranks;
}
