import type { PageNotes } from './page-notes';

type Watch = { view: Window; notes: PageNotes; isOurs: (target: EventTarget | null) => boolean; signal: AbortSignal };

/** Marks the note under the pointer, at most once a frame. Nothing is measured while nothing is drawn. */
export function watchHover({ view, notes, isOurs, signal }: Watch): void {
  let frame = 0;
  let at: { x: number; y: number } | undefined;
  const look = (): void => {
    frame = 0;
    notes.repair();
    notes.setHovered((at && notes.notesAt(at.x, at.y)[0]) ?? null);
  };
  const soon = (point: typeof at): void => {
    at = point;
    if (frame === 0 && notes.hasDrawn()) frame = view.requestAnimationFrame(look);
  };
  const options = { capture: true, passive: true, signal };
  view.addEventListener(
    'pointermove',
    (event) => {
      if (!event.isTrusted) return;
      // A pointer that is held down selects; a finger hovers over nothing.
      const hovers = event.buttons === 0 && event.pointerType !== 'touch' && !isOurs(event.target);
      soon(hovers ? { x: event.clientX, y: event.clientY } : undefined);
    },
    options,
  );
  view.document.documentElement.addEventListener('pointerleave', () => soon(undefined), { passive: true, signal });
  signal.addEventListener('abort', () => view.cancelAnimationFrame(frame));
}
