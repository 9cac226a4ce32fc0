import type { PageFace, PageLayout } from './page-layout';

/** Whether letters of this size stand in lines of an exact distance: Word cuts off what is higher than its line. Those that don't are given as much as they need. */
export function fitsLine({ size }: Pick<PageFace, 'size'>, { line }: Pick<PageLayout, 'line'>): boolean {
  return line.by !== 'points' || size <= line.points;
}
