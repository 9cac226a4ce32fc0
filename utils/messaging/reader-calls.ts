import * as v from 'valibot';

/** What the background and the extension pages ask of the readers in a tab; nothing is answered, a reader reports instead. */
export const readerCalls = {
  /** Something kept, a theme or a setting may have changed: read again and repaint. */
  refresh: v.object({}),
  /** The tab has another address than it had: is it one that you haven't heard of? */
  look: v.object({}),
  /** Report what is placed where (`placed`). */
  report: v.object({}),
  /** Show the toolbar for what is selected, or say why not (context menu). `byKeys`: all frames hear it, and the one with the focus answers. */
  offer: v.object({ byKeys: v.optional(v.boolean()) }),
  /** Open the card of the first note in sight, to walk on from there by keys. */
  walk: v.object({}),
  /** Scroll to this note and point at it. */
  showNote: v.object({ noteId: v.string() }),
  /** Scroll to a place this note could be at, as reported, and point at it. */
  showPlace: v.object({ noteId: v.string(), start: v.number(), end: v.number() }),
  /** The reader says that the note is here, where these words were shown: its edited words, or one of the places on offer. */
  takePlace: v.object({ noteId: v.string(), start: v.number(), end: v.number(), words: v.string() }),
};
export type ReaderCall = keyof typeof readerCalls;
