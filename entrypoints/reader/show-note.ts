import type { Passage } from '@/utils/model/passage';
import { bringTo } from './bring-to';
import type { PageNotes } from './page-notes';

/** How long a passage is pointed at after a jump to it, ms: as long as the eye needs to arrive. */
const POINTED = 2_500;
/** The part of the window, from its top, in which a passage is left where it is. */
const SEEN = 0.7;
/** Where in the window a passage begins that was scrolled to. */
const SHOWN = 0.4;

/** Scrolls to a note and points at it; false when it is not drawn here. */
export function showNote(
  view: Window & typeof globalThis,
  notes: PageNotes,
  noteId: string,
  signal: AbortSignal,
): boolean {
  const bounds = notes.boundsOf(noteId);
  if (!bounds) return false;
  bringTo(view, bounds, SHOWN);
  notes.setActive(noteId);
  afterPointing(view, () => notes.setActive(null, noteId), signal);
  return true;
}

/** Scrolls to a passage where a note may belong, and points at it. */
export function showPlace(
  view: Window & typeof globalThis,
  notes: PageNotes,
  noteId: string,
  place: Passage,
  signal: AbortSignal,
): void {
  bringTo(view, notes.page().boundsOf(place.start, place.end), SHOWN);
  notes.setActive(noteId);
  const endPreview = notes.preview(noteId, place);
  const end = (): void => {
    endPreview();
    notes.setActive(null, noteId);
  };
  afterPointing(view, end, signal);
}

/** Scrolls to a note, unless its beginning is in sight, with room for its card below. */
export function bringInSight(view: Window & typeof globalThis, notes: PageNotes, noteId: string): void {
  const bounds = notes.boundsOf(noteId);
  const top = bounds?.getBoundingClientRect().top;
  if (!bounds || top === undefined || (top >= 0 && top < view.innerHeight * SEEN)) return;
  bringTo(view, bounds, SHOWN);
}

function afterPointing(view: Window, act: () => void, signal: AbortSignal): void {
  const cancel = (): void => view.clearTimeout(timer);
  const timer = view.setTimeout(() => {
    signal.removeEventListener('abort', cancel);
    act();
  }, POINTED);
  signal.addEventListener('abort', cancel);
}
