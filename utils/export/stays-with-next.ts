import type { PageParagraph } from './page-content';

/** Lists and names of attachments that are longer may be parted by a page. */
const SHORT = 4;

type Styled = Pick<PageParagraph, 'style'>;

/** Whether `at` is in a short row of its kind and not the last of it, or is the first, or the last but one, of a longer one: so that none stands alone on a page. */
function holdsRow(paragraphs: readonly Styled[], at: number): boolean {
  const kind = paragraphs[at]?.style;
  const isOf = (index: number): boolean => paragraphs[index]?.style === kind;
  if (!isOf(at + 1)) return false;
  if (!isOf(at - 1) || !isOf(at + 2)) return true;
  let first = at;
  while (at - first < SHORT && isOf(first - 1)) first -= 1;
  let last = at;
  while (last - first < SHORT && isOf(last + 1)) last += 1;
  return last - first < SHORT;
}

/**
 * Whether a paragraph goes to the next page with the one behind it rather than be parted from it (besides headings, which always do): the last of the text before the signature, 附件 between them, name and day; a passage and
 * all that says where it is from; 附件 and a list of references, where they are short, else their ends.
 */
export function staysWithNext(paragraphs: readonly Styled[]): (at: number) => boolean {
  const signature = paragraphs.findIndex(({ style }) => style === 'signature' || style === 'date');
  const attachment = paragraphs.findIndex((one) => one.style === 'attachment');
  // 附件 alone would leave the signature on a page without text.
  const row = attachment < 1 ? 0 : signature - attachment;
  const from = row > 0 && row <= SHORT ? attachment - 1 : signature - 1;
  return (at) => {
    const style = paragraphs[at]?.style;
    const next = paragraphs[at + 1]?.style;
    if (next === undefined) return false;
    if (signature > 0 && at >= from) return true;
    if ((style === 'body' || style === 'source') && next === 'source') return true;
    return (style === 'attachment' || style === 'reference') && holdsRow(paragraphs, at);
  };
}
