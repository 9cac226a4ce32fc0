import type { PageFace, PageLayout } from './page-layout';

/** Whether letters of this size stand in lines of an exact distance: Word cuts off what is higher than its line. Those that don't are given as much as they need. */
export function fitsLine(
  { size, line: own }: Pick<PageFace, 'size' | 'line'>,
  layout: Pick<PageLayout, 'line'>,
): boolean {
  const line = own ?? layout.line;
  return line.by !== 'points' || size <= line.points;
}
