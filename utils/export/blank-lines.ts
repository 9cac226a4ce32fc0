import type { PageParagraph } from './page-content';

/**
 * Before which paragraphs of Chinese pages an empty line stands (GB/T 9704), by their indices: behind the title and what stands under it (subtitle, day, speaker, source), before 参考文献, before 附件,
 * and before the signature. Never at the very beginning.
 */
export function blankLines(paragraphs: readonly Pick<PageParagraph, 'style'>[]): ReadonlySet<number> {
  const before = new Set<number>();
  let isHead = true;
  let hasTitle = false;
  paragraphs.forEach(({ style }, at) => {
    const belongs = style === 'title' || style === 'byline' || (style === 'source' && hasTitle);
    if (isHead && !belongs) {
      isHead = false;
      before.add(at);
    }
    hasTitle ||= isHead;
  });
  const attachment = paragraphs.findIndex(({ style }) => style === 'attachment');
  const signature = paragraphs.findIndex(({ style }) => style === 'signature' || style === 'date');
  const reference = paragraphs.findIndex(({ style }) => style === 'reference');
  const references = paragraphs[reference - 1]?.style.startsWith('heading') ? reference - 1 : -1;
  before.add(references).add(attachment).add(signature);
  before.delete(-1);
  before.delete(0);
  return before;
}
