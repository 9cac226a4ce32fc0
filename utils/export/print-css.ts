import { cssString } from './css-string';
import { fontChain } from './font-chain';
import type { PageLayout } from './page-layout';

/**
 * Paper, margins and page number of a layout for `@media print`: the number stands in a margin box (Chromium ≥ 131; browsers without them print none), on the outer side where the layout says so.
 * Applies to the whole document it stands in: a page has only one.
 */
export function printCss({ page, margins, faces, pageNumber, language }: PageLayout): string {
  const { top, right, bottom, left } = margins;
  const paper = `@page{size:${page.width}mm ${page.height}mm;margin:${top}mm ${right}mm ${bottom}mm ${left}mm}`;
  if (!pageNumber) return paper;
  const face = faces.pageNumber;
  const [before, after] = pageNumber.around.map(cssString);
  const font = fontChain(language === 'zh-CN' ? face.eastAsia : face.latin);
  const box = (side: 'left' | 'center' | 'right'): string => {
    const inset = side === 'left' ? face.left : side === 'right' ? face.right : 0;
    const padding = inset === 0 ? '' : `padding-${side}:${inset * face.size}pt;`;
    return (
      `@bottom-${side}{content:${before} counter(page) ${after};font:${face.bold ? 700 : 400} ${face.size}pt/1 ${font};color:#000;` +
      `text-align:${side};vertical-align:bottom;white-space:pre;${padding}padding-bottom:${pageNumber.above}mm}`
    );
  };
  return pageNumber.side === 'middle'
    ? `${paper}\n@page{${box('center')}}`
    : `${paper}\n@page :right{${box('right')}}\n@page :left{${box('left')}}`;
}
