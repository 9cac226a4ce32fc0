import { escapeXml } from './escape-xml';
import type { PageFace, PageLayout } from './page-layout';
import { wordLine } from './word-line';

/** A foot of pages: the part of the file it is in, the pages it is for, and its relation's id. */
type WordFooter = { path: string; id: string; pages: 'default' | 'even'; xml: string };

/** The pages of a Word file: contents of the element that ends its body, and the footers that it calls by their ids. */
export function wordSection(layout: PageLayout): { section: string; footers: WordFooter[] } {
  const { page, margins, pageNumber, faces } = layout;
  const footers = footersOf(layout);
  const calls = footers.map(({ pages, id }) => `<w:footerReference w:type="${pages}" r:id="${id}"/>`).join('');
  const edges = (['top', 'right', 'bottom', 'left'] as const).map((edge) => `w:${edge}="${twips(margins[edge])}"`);
  return {
    footers,
    section:
      `<w:sectPr>${calls}<w:pgSz w:w="${twips(page.width)}" w:h="${twips(page.height)}"/>` +
      `<w:pgMar ${edges.join(' ')} w:header="851" w:footer="${twips(pageNumber?.above ?? 0)}" w:gutter="0"/>` +
      // The pitch only: with the grid switched on LibreOffice gives each line of the title two rows, and exact lines need no grid.
      `<w:docGrid w:linePitch="${wordLine(faces.body, layout).line}"/></w:sectPr>`,
  };
}

/** Twips, 1440 to the inch, of millimetres. */
const twips = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4);

function footersOf(layout: PageLayout): WordFooter[] {
  const { pageNumber, faces } = layout;
  if (!pageNumber) return [];
  const odd = footer(layout, pageNumber.around, faces.pageNumber.align);
  const all: WordFooter[] = [{ path: 'word/footer1.xml', id: 'footer1', pages: 'default', xml: odd }];
  if (pageNumber.side === 'outer')
    all.push({
      path: 'word/footer2.xml',
      id: 'footer2',
      pages: 'even',
      xml: footer(layout, pageNumber.around, 'left'),
    });
  return all;
}

function footer({ faces, language }: PageLayout, [before, after]: [string, string], align: PageFace['align']): string {
  const { latin, eastAsia, size, bold, left, right } = faces.pageNumber;
  const points = (value: number): number => Math.round(value * 20);
  const [letters, characters] = [escapeXml(latin), escapeXml(eastAsia)];
  const hint = language === 'zh-CN' ? ' w:hint="eastAsia"' : '';
  const isBold = bold ? '' : ' w:val="0"';
  const look = `<w:rPr><w:rFonts w:ascii="${letters}" w:hAnsi="${letters}" w:eastAsia="${characters}"${hint}/><w:b${isBold}/><w:bCs${isBold}/><w:sz w:val="${size * 2}"/><w:szCs w:val="${size * 2}"/></w:rPr>`;
  const run = (content: string): string => `<w:r>${look}${content}</w:r>`;
  const words = (text: string): string =>
    text === '' ? '' : run(`<w:t xml:space="preserve">${escapeXml(text)}</w:t>`);
  const field = (type: string): string => run(`<w:fldChar w:fldCharType="${type}"/>`);
  const side = align === 'left' ? `w:left="${points(left * size)}"` : `w:right="${points(right * size)}"`;
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<w:ftr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p><w:pPr>' +
    // Not the text's 28.95 pt: a footer reaching into the bottom margin would push a line to the next page.
    `<w:spacing w:before="0" w:after="0" w:line="${points(size)}" w:lineRule="exact"/><w:ind ${side}/><w:jc w:val="${align}"/></w:pPr>` +
    `${words(before)}${field('begin')}${run('<w:instrText xml:space="preserve">PAGE</w:instrText>')}${field('separate')}${field('end')}${words(after)}</w:p></w:ftr>`
  );
}
