import type { Placed } from '@/utils/messaging/calls';

/**
 * Which of a page's frames holds the speech: one that notes were kept from before one without, then the one with more text (the body may
 * stand in a frame of its own), then the top one. null for none.
 */
export function chooseFrame(reports: Iterable<Placed>): Placed | null {
  let best: Placed | null = null;
  for (const report of reports) if (best === null || compare(report, best) > 0) best = report;
  return best;
}

function compare(a: Placed, b: Placed): number {
  const notes = (report: Placed): number => (report.speechId === null ? -1 : Object.keys(report.placements).length);
  const text = (report: Placed): number => report.speech.paragraphs.reduce((sum, { length }) => sum + length, 0);
  return notes(a) - notes(b) || text(a) - text(b) || Number(a.top) - Number(b.top);
}
