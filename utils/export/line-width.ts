import type { PageFace, PageLayout } from './page-layout';

const POINTS_PER_MM = 72 / 25.4;

/** How wide lines of a face are on the paper, points; its first one by its indent less. */
export function lineWidth({ left, right, size }: PageFace, { page, margins }: PageLayout): number {
  return (page.width - margins.left - margins.right) * POINTS_PER_MM - (left + right) * size;
}
