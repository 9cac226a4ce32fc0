import type { PageLayout } from './page-layout';

/** Of the column beside the text, for comments, mm. */
const COLUMN = { gap: 7, width: 62, edge: 8 };

/** How wide the paper is on a screen, mm: with comments there is room for them beside the text, as a word processor shows them. */
export function sheetWidth({ page, margins }: PageLayout, withComments: boolean): number {
  return withComments ? page.width - margins.right + COLUMN.gap + COLUMN.width + COLUMN.edge : page.width;
}

/** Pages on a screen as one sheet of paper with the layout's margins, comments beside their paragraphs; never shorter than a page. */
export function sheetCss(layout: PageLayout, scope: string, commentsBeside = true): string {
  const { page, margins } = layout;
  const { top, right, bottom, left } = margins;
  return [
    `${scope}{box-sizing:border-box;width:${sheetWidth(layout, false)}mm;min-height:${page.height}mm;padding:${top}mm ${right}mm ${bottom}mm ${left}mm;background:var(--card)}`,
    ...(commentsBeside ? beside(layout, scope) : [`${scope} .comments{margin:.3em 0 .8em 1em}`]),
  ].join('\n');
}

function beside(layout: PageLayout, scope: string): string[] {
  const { gap, width, edge } = COLUMN;
  return [
    `${scope}.with-comments{width:${sheetWidth(layout, true)}mm;padding-right:${gap + width + edge}mm}`,
    `${scope} .beside{display:grid;grid-template-columns:100% ${width}mm;column-gap:${gap}mm;align-items:start}`,
  ];
}
