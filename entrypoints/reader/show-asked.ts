import type { PageNotes } from './page-notes';
import { showNote } from './show-note';

type Asked = {
  notes: PageNotes;
  noteId: string;
  /** Once what is kept from here has been asked for and placed. */
  refreshed: () => Promise<void>;
  sayNotFound: () => void;
  /** Of the page, and of this request: one that comes later is what the reader wants by then. */
  signal: AbortSignal;
};

/** Shows a note that the side panel asks for. The panel knows of it sooner than it is found in a long page: nothing is missing before that was looked for. */
export async function showAsked(
  view: Window & typeof globalThis,
  { notes, noteId, refreshed, sayNotFound, signal }: Asked,
): Promise<void> {
  if (showNote(view, notes, noteId, signal)) return;
  await refreshed();
  if (signal.aborted || showNote(view, notes, noteId, signal)) return;
  // Another frame of this tab may have it: only the one it was kept in says that it can't be found.
  if (notes.notes().some(({ id }) => id === noteId)) sayNotFound();
}
