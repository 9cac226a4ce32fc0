import type { PageLayout } from '@/utils/export/page-layout';

/** The number of a page as it stands on it in a layout, and the class of what holds it (editor.css); no text where the layout has none. */
export function folioOn(page: number, { pageNumber }: PageLayout): { kind: string; text: string } {
  if (!pageNumber) return { kind: 'folio', text: '' };
  const [before, behind] = pageNumber.around;
  const side = pageNumber.side === 'middle' ? ' is-middle' : page % 2 === 0 ? ' is-even' : '';
  return { kind: `folio${side}`, text: `${before}${page}${behind}` };
}
