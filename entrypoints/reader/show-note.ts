import type { Passage } from '@/utils/model/passage';
import type { PageNotes } from './page-notes';

/** How long a passage is pointed at after a jump to it, ms: as long as the eye needs to arrive. */
const POINTED = 2_500;
/** The part of the window, from its top, in which a passage is left where it is. */
const SEEN = 0.7;

/** Scrolls to a note and points at it; false when it is not drawn here. */
export function showNote(
  view: Window & typeof globalThis,
  notes: PageNotes,
  noteId: string,
  signal: AbortSignal,
): boolean {
  if (!scrollTo(view, notes.boundsOf(noteId))) return false;
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
  if (!scrollTo(view, notes.page().boundsOf(place.start, place.end))) return;
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
  if (top === undefined || (top >= 0 && top < view.innerHeight * SEEN)) return;
  scrollTo(view, bounds);
}

function scrollTo(view: Window & typeof globalThis, bounds: Range | undefined): boolean {
  const node = bounds?.startContainer;
  const element = node instanceof view.Element ? node : node?.parentElement;
  if (!element) return false;
  const still = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block: 'center', behavior: still ? 'instant' : 'smooth' });
  return true;
}

function afterPointing(view: Window, act: () => void, signal: AbortSignal): void {
  const cancel = (): void => view.clearTimeout(timer);
  const timer = view.setTimeout(() => {
    signal.removeEventListener('abort', cancel);
    act();
  }, POINTED);
  signal.addEventListener('abort', cancel);
}
