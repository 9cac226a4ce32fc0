import type { FaceName } from './page-layout';

/** Word's ids of the paragraph styles; where Word has one of its own for it, that. */
export const wordStyles = {
  title: 'Title',
  subtitle: 'Subtitle',
  byline: 'Byline',
  salutation: 'Salutation',
  heading1: 'Heading1',
  heading2: 'Heading2',
  heading3: 'Heading3',
  body: 'BodyText',
  // Set as text is; what waits to be written is told by the character style `Prompt`.
  prompt: 'BodyText',
  source: 'Source',
  attachment: 'Attachment',
  reference: 'Reference',
  signature: 'Signature',
  date: 'Signature',
  footnote: 'FootnoteText',
  pageNumber: 'Footer',
} as const satisfies Record<FaceName, string>;
