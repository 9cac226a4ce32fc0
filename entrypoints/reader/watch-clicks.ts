import type { PageNotes } from './page-notes';

type Watch = {
  view: Window & typeof globalThis;
  notes: PageNotes;
  isOurs: (target: EventTarget) => boolean;
  /** The notes drawn there, the shortest first. */
  onNotes: (noteIds: string[]) => void;
  signal: AbortSignal;
};

/** Links and controls of the page do what they do, also under a highlight. */
const CONTROLS = 'a[href], button, input, select, textarea, label, summary';

/** Tells when the reader clicks on a drawn note. */
export function watchClicks({ view, notes, isOurs, onNotes, signal }: Watch): void {
  view.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted || event.defaultPrevented || event.button !== 0) return;
      if (view.document.getSelection()?.isCollapsed === false) return;
      const target = event.composedPath()[0];
      if (!(target instanceof view.Element) || isOurs(target) || view.Element.prototype.closest.call(target, CONTROLS))
        return;
      const ids = notes.notesAt(event.clientX, event.clientY);
      if (ids.length > 0) onNotes(ids);
    },
    { signal },
  );
}
