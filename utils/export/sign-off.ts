import type { PageLayout } from './page-layout';
import { textWidth } from './text-width';

const POINTS_PER_MM = 72 / 25.4;
/** Where Word puts room between Chinese and what is not, and how much, in ems. */
const SEAM = /(?<=\p{Script=Han})(?=[\p{Script=Latin}\p{Nd}])|(?<=[\p{Script=Latin}\p{Nd}])(?=\p{Script=Han})/gu;
const ROOM = 0.25;
const LATIN = /\p{Script=Latin}/u;

/**
 * How far from the left, in points, name and date begin (GB/T 9704-2012, 7.3.5.3): the name ends 2 characters before the right edge, the date begins 2 characters right of
 * the name's first; a date longer than the name ends 2 characters before the edge, and the name moves left. From the left, since the width of digits differs from font
 * to font. None where the layout sets both on the right, or the name is too long for that: then the faces say how they stand. So they do for the longer of both where it has Latin letters, whose width is
 * a guess: in a wider font it would be broken with half a line free.
 */
export function signOff(name: string, date: string, layout: PageLayout): { name?: number; date?: number } | undefined {
  if (!layout.shiftedDate || name === '' || date === '') return undefined;
  const { page, margins, faces, characterSpacing } = layout;
  const { size } = faces.signature;
  const width = (page.width - margins.left - margins.right) * POINTS_PER_MM;
  const wide = (text: string): number =>
    (textWidth(text) + ROOM * [...text.matchAll(SEAM)].length) * size + text.length * characterSpacing;
  const gap = 2 * size;
  const dateWidth = wide(date);
  const isDateLonger = dateWidth > wide(name);
  const nameAt = isDateLonger ? width - dateWidth - 2 * gap : width - wide(name) - gap;
  if (nameAt < 0) return undefined;
  const isGuess = LATIN.test(isDateLonger ? date : name);
  return {
    ...(!(isGuess && !isDateLonger) && { name: nameAt }),
    ...(!(isGuess && isDateLonger) && { date: nameAt + gap }),
  };
}
