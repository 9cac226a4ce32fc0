/** Notes that are held by the pointer. `from`: the themes they leave when they are let go on another, all they are under without it; `low`: they were taken in the lower half of the window. */
export type HeldNotes = { ids: string[]; from?: readonly string[] | undefined; low: boolean };

/** For lists whose notes can be dragged; `themeId`: the theme under whose heading the note was taken. */
export type NoteDrag = {
  onStart: (noteId: string, themeId: string | undefined, low: boolean) => void;
  onEnd: () => void;
};
