import type { PagePlacement, Placed } from '@/utils/messaging/calls';

/** What the frames of a page report, put together. */
export type ChosenFrame = {
  /** The frame that holds the speech. */
  frameId: number;
  /** What it reported, with the places of notes that another frame has drawn, since a page may spread one speech over several. */
  placed: Placed;
  /** Which frame has a note, where it is not that one. */
  elsewhere: ReadonlyMap<string, number>;
};

/**
 * Which of a page's frames holds the speech: one that notes were kept from before one without, then the one with more text (the body may
 * stand in a frame of its own), then the top one. null for none.
 */
export function chooseFrame(reports: ReadonlyMap<number, Placed>): ChosenFrame | null {
  let best: [number, Placed] | null = null;
  for (const each of reports) if (best === null || compare(each[1], best[1]) > 0) best = each;
  if (best === null) return null;
  const [frameId, placed] = best;
  const placements = { ...placed.placements };
  const elsewhere = new Map<string, number>();
  for (const [otherId, other] of reports) {
    if (otherId === frameId || other.speechId === null || other.speechId !== placed.speechId) continue;
    for (const [noteId, placement] of Object.entries(other.placements)) {
      if (certainty(placement) <= certainty(placements[noteId])) continue;
      placements[noteId] = placement;
      elsewhere.set(noteId, otherId);
    }
  }
  return { frameId, placed: { ...placed, placements }, elsewhere };
}

function compare(a: Placed, b: Placed): number {
  const notes = (report: Placed): number => (report.speechId === null ? -1 : Object.keys(report.placements).length);
  const text = (report: Placed): number => report.speech.paragraphs.reduce((sum, { length }) => sum + length, 0);
  return notes(a) - notes(b) || text(a) - text(b) || Number(a.top) - Number(b.top);
}

/** Drawn is more than asked about, and that more than lost; by how much a place is certain otherwise does not matter here. */
function certainty(placement: PagePlacement | undefined): number {
  if (!placement || placement.state === 'lost') return placement?.candidates?.length ? 1 : 0;
  return placement.state === 'ambiguous' ? 1 : 2;
}
