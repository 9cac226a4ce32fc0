import type { ArticleBlock } from '@/utils/model/article';

/** Between cells: what tables are written with where there are no lines. */
const SEPARATOR = ' | ';
/** Paragraphs of one cell, and characters of one row, above which a table lays out a text rather than parts figures. */
const MAX_PARAGRAPHS = 3;
const MAX_ROW = 300;

/** A row of a table as one block, its cells parted by a sign; block by block where the table only lays out a text, and where one cell alone has words. */
export function tableRow(cells: ArticleBlock[][]): ArticleBlock[] {
  const all = cells.flat();
  const filled = cells.filter((cell) => cell.length > 0);
  const isRow =
    filled.length > 1 &&
    cells.every((cell) => cell.length <= MAX_PARAGRAPHS) &&
    all.every(({ level }) => level === undefined) &&
    all.reduce((sum, { text }) => sum + text.length, 0) <= MAX_ROW;
  if (!isRow) return all;
  const words = cells.map((cell) => cell.map(({ text }) => text.trim()).join(' '));
  return [{ text: words.join(SEPARATOR).trim() }];
}
