import type { PageNotes } from './page-notes';

/** How long a note is pointed at after a jump to it, ms: as long as the eye needs to arrive. */
const POINTED = 2_500;

/** Scrolls to a note and points at it; false when it is not drawn here. */
export function showNote(view: Window & typeof globalThis, notes: PageNotes, noteId: string): boolean {
  const node = notes.boundsOf(noteId)?.startContainer;
  const element = node instanceof view.Element ? node : node?.parentElement;
  if (!element) return false;
  const still = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block: 'center', behavior: still ? 'instant' : 'smooth' });
  notes.setActive(noteId);
  view.setTimeout(() => notes.setActive(null, noteId), POINTED);
  return true;
}
