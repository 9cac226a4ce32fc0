import type { Locale } from '@/utils/model/locale';
import type { StyleName } from '@/utils/model/style-names';

/**
 * What kind of paragraph it is; each has one look in a layout. `byline`: date and speaker under a speech's title. `attachment`: 附件：1.… `source`: where a passage
 * is from, under it. `reference`: an entry of the list of references.
 */
export type PageStyle =
  | 'title'
  | 'byline'
  | 'salutation'
  | 'heading1'
  | 'heading2'
  | 'heading3'
  | 'body'
  | 'prompt'
  | 'source'
  | 'attachment'
  | 'reference'
  | 'signature'
  | 'date';

/** A footnote, called behind the run it is on. Without line feeds, as all text of a page. */
export type PageNote = { number: number; paragraphs: string[] };

/** A stretch of text; `quotation` includes its quotation marks. */
export type PageRun = {
  text: string;
  kind?: 'quotation' | 'prompt';
  /** Its mark stands behind `text`, which may be ''. */
  note?: PageNote;
  /** Number of an entry in the list of references, shown behind `text` as a raised [1]. */
  reference?: number;
  /** Marked in a speech: the look of its theme, and the comments on it by index in `PageContent.comments`, as many as notes cover this stretch. */
  mark?: { style?: StyleName; comments: number[] };
};

/** One paragraph, without line feeds. `block` is the index of the block it comes from, where it comes from one. `apart`: with room before it, since something new begins: the next of many notes, their next theme (of text and headings of the first level). */
export type PageParagraph = { style: PageStyle; runs: PageRun[]; block?: number; apart?: true };

/** What stands in the margin. */
export type PageComment = { paragraphs: string[] };

/** What goes onto pages, whatever of: study notes, notes, a speech with notes. Screen, Word, HTML and print are made from the same, so they cannot disagree. All text is `safeText`. */
export type PageContent = {
  title: string;
  /** Writer of the document, and of the comments; ''. */
  writer: string;
  /** Day of the document, `2026-04-24`. */
  date: string;
  lang: Locale;
  paragraphs: PageParagraph[];
  comments: PageComment[];
};
