import * as v from 'valibot';

/** What the background and the extension pages ask of the readers in a tab; nothing is answered, a reader reports instead. */
export const readerCalls = {
  /** Something kept, a theme or a setting may have changed: read again and repaint. */
  refresh: v.object({}),
  /** The tab has another address than it had: is it one that you haven't heard of? */
  look: v.object({}),
  /** Report what is placed where (`reportPlacements`). */
  report: v.object({}),
  /** Show the toolbar for what is selected, or say why not (context menu, keyboard command). */
  offer: v.object({}),
  /** Scroll to this note and point at it. */
  showNote: v.object({ noteId: v.string() }),
};
export type ReaderCall = keyof typeof readerCalls;
