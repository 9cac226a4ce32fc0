import type { Passage } from '@/utils/model/passage';

/**
 * What stands in our shadow root in a page (`entrypoints/controls`), as the other page scripts may use it. A page that is only painted
 * again never has it; `bringControls` of the reader asks for it.
 */
export type PageControls = {
  /** Our element in the page, while there is one. */
  host: () => Element | undefined;
  /** An event of our element, taken away from the page by the guard. */
  guarded: (event: Event) => void;
  /**
   * Shows the toolbar for what is selected, or keeps it at once in quick mode, if it is `meant`: no word caught by a double click, say. `asked`: the
   * toolbar in any case, or why not.
   */
  offer: (asked: boolean, meant: boolean) => void;
  /** Does what a key of the toolbar does that was pressed before it could come. Not 1–3: they mean what was seen. */
  press: (key: string) => void;
  /** The selection the toolbar stands for is gone. */
  dropOffer: () => void;
  /** The reader pressed somewhere else on the page: nothing stays open, and what was being written is saved. */
  pressed: () => void;
  /** Shows the card of a note that is drawn. `under`: the notes drawn at the same place, this one among them. */
  openCard: (noteId: string, under: string[]) => void;
  /** Opens the card of the first note in sight, with the focus in it; or says that there is none. */
  walk: () => void;
  /** The reader said, beside the page, that a note is at this passage, which had these words. */
  takePlace: (noteId: string, words: string, passage: Passage) => void;
  /** Closes the card, if one is open, which saves a thought that is being written in it. */
  closeCard: () => void;
  /** The page goes on to another address: toolbar, card and message go; what failed stays until it is read. */
  leave: () => void;
  /** What is kept from here was asked anew: what is shown may have to change. */
  refreshed: () => void;
  /** Says that a note of this page is not drawn in it. */
  sayNotFound: () => void;
  /** Says that the page is too long to be searched to its end, and how many notes were not found before. */
  sayTooLong: (count: number) => void;
};
