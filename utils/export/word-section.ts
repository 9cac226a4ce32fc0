import { escapeXml } from './escape-xml';
import type { PageFace, PageLayout } from './page-layout';
import { wordFace } from './word-face';
import { wordLine } from './word-line';
import { wordUnits } from './word-units';

/** A foot of pages: id of its relation and name of its part, the pages it is for, and what its part holds. */
type WordFooter = { id: string; pages: 'default' | 'even'; xml: string };

/** The pages of a Word file: the element that ends its body, and the footers that it calls by their ids. */
export function wordSection(layout: PageLayout): { section: string; footers: WordFooter[] } {
  const { page, margins, pageNumber, faces } = layout;
  const { ofMillimetres } = wordUnits;
  const footers = footersOf(layout);
  const calls = footers.map(({ pages, id }) => `<w:footerReference w:type="${pages}" r:id="${id}"/>`).join('');
  const edges = (['top', 'right', 'bottom', 'left'] as const).map(
    (edge) => `w:${edge}="${ofMillimetres(margins[edge])}"`,
  );
  return {
    footers,
    section:
      `<w:sectPr>${calls}<w:pgSz w:w="${ofMillimetres(page.width)}" w:h="${ofMillimetres(page.height)}"/>` +
      `<w:pgMar ${edges.join(' ')} w:header="851" w:footer="${ofMillimetres(pageNumber?.above ?? 0)}" w:gutter="0"/>` +
      // The pitch only: with the grid switched on LibreOffice gives each line of the title two rows, and exact lines need no grid.
      `<w:docGrid w:linePitch="${wordLine(faces.body, layout).line}"/></w:sectPr>`,
  };
}

function footersOf(layout: PageLayout): WordFooter[] {
  const { pageNumber, faces } = layout;
  if (!pageNumber) return [];
  const { around, side } = pageNumber;
  return [
    { id: 'footer1', pages: 'default', xml: footer(layout, around, faces.pageNumber.align) },
    ...(side === 'outer' ? [{ id: 'footer2', pages: 'even' as const, xml: footer(layout, around, 'left') }] : []),
  ];
}

function footer({ faces, language }: PageLayout, [before, after]: [string, string], align: PageFace['align']): string {
  const face = faces.pageNumber;
  const { size, left, right } = face;
  const { ofPoints } = wordUnits;
  const look = `<w:rPr>${wordFace(face, { hint: language === 'zh-CN' })}</w:rPr>`;
  const run = (content: string): string => `<w:r>${look}${content}</w:r>`;
  const words = (text: string): string =>
    text === '' ? '' : run(`<w:t xml:space="preserve">${escapeXml(text)}</w:t>`);
  const field = (type: string): string => run(`<w:fldChar w:fldCharType="${type}"/>`);
  const side = align === 'left' ? `w:left="${ofPoints(left * size)}"` : `w:right="${ofPoints(right * size)}"`;
  return (
    // Not the text's 28.95 pt: a footer reaching into the bottom margin would push a line to the next page.
    `<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="${ofPoints(size)}" w:lineRule="exact"/><w:ind ${side}/><w:jc w:val="${align}"/></w:pPr>` +
    `${words(before)}${field('begin')}${run('<w:instrText xml:space="preserve">PAGE</w:instrText>')}${field('separate')}${field('end')}${words(after)}</w:p>`
  );
}
