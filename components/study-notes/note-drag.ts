/** What a note that is dragged into the text is known by. Of our own pages only: a page elsewhere could name no note of this reader's. */
export const NOTE_DRAG = 'application/x-zhaji-note';
