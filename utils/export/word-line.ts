import { fitsLine } from './fits-line';
import type { PageFace, PageLayout } from './page-layout';
import { wordUnits } from './word-units';

/** How Word is told the distance of a face's lines (ECMA-376 17.3.1.33): twips where it is exact, or at least that; 240ths of the font's usual one where it is a multiple. */
export function wordLine(face: PageFace, layout: PageLayout): { line: number; rule: 'exact' | 'atLeast' | 'auto' } {
  const line = face.line ?? layout.line;
  if (line.by === 'times') return { line: Math.round(line.times * 240), rule: 'auto' };
  return { line: wordUnits.ofPoints(line.points), rule: fitsLine(face, layout) ? 'exact' : 'atLeast' };
}
