import type { PageParagraph } from './page-content';

type Styled = Pick<PageParagraph, 'style'>;

/** Whether `at` is the first, or the last but one, of a row of its kind: so that none of the row stands alone on a page, and three stay whole. */
function endsOfRow(paragraphs: readonly Styled[], at: number): boolean {
  const kind = paragraphs[at]?.style;
  if (paragraphs[at + 1]?.style !== kind) return false;
  return paragraphs[at - 1]?.style !== kind || paragraphs[at + 2]?.style !== kind;
}

/**
 * Whether a paragraph goes to the next page with the one behind it rather than be parted from it (besides headings, which always do): the last before the signature, name and day; a passage and
 * where it is from; the ends of 附件 and of a list of references.
 */
export function staysWithNext(paragraphs: readonly Styled[]): (at: number) => boolean {
  const signature = paragraphs.findIndex(({ style }) => style === 'signature' || style === 'date');
  return (at) => {
    const style = paragraphs[at]?.style;
    const next = paragraphs[at + 1]?.style;
    if (next === undefined) return false;
    if (signature > 0 && at >= signature - 1) return true;
    if (style === 'body' && next === 'source') return true;
    return (style === 'attachment' || style === 'reference') && endsOfRow(paragraphs, at);
  };
}
