import type { ArticleBlock } from '@/utils/model/article';
import { tableRow } from './table-row';
import { withBullet } from './with-bullet';
import { BULLET } from './word-numbering';
import type { WordStyle } from './word-styles';
import { first, inside, isOn, nameOf, told, toldNumber } from './word-xml';

/** How the paragraphs of a Word file are told apart, and who hears of what isn't in them. */
export type WordLook = {
  style(id: string): WordStyle;
  number(list: string, depth: number): string;
  /** A picture or a chart is passed over. */
  onPicture?(): void;
  /** A note is named: at the foot (`footnote`) or at the end (`endnote`). */
  onNote?(kind: 'footnote' | 'endnote', id: string): void;
};

/** Elements one within another that are followed: a table in a table in a box has some forty, a hostile file any number. */
const MAX_DEPTH = 200;
/** Holds nothing that is to be read: deleted or moved away, instructions, remarks, what older programs see instead, readings above characters. */
const PASSED = new Set([
  'del',
  'moveFrom',
  'instrText',
  'delText',
  'Fallback',
  'rt',
  'pPr',
  'rPr',
  'sectPr',
  'tblPr',
  'sdtPr',
  'numPicBullet',
]);
/** A picture in a drawing, a chart, a diagram, a picture of older programs. */
const PICTURES = new Set(['blip', 'chart', 'relIds', 'imagedata']);
/** Properties of title and headings: Word counts outline levels from 0, 9 is text. */
const TEXT_LEVEL = 9;

/**
 * The paragraphs of a body of WordprocessingML, in reading order; tables row by row, boxes after the paragraph they hang on, a line break within
 * a paragraph as the beginning of another one, labels of lists put before their words. Notes are only told of, and have no mark: it would stand in
 * sentences that are quoted.
 */
export function* wordParagraphs(body: Element, look: WordLook): Generator<ArticleBlock> {
  /** Words of a paragraph. Boxes in it wait until it ends. */
  const words = (element: Element, depth: number, boxes: Element[]): string => {
    let text = '';
    for (const child of inside(element)) {
      const name = nameOf(child);
      if (PASSED.has(name)) continue;
      if (name === 't') text += child.textContent ?? '';
      else if (name === 'tab') text += '\t';
      else if (name === 'br' || name === 'cr') text += '\n';
      else if (name === 'noBreakHyphen') text += '-';
      else if (name === 'txbxContent') boxes.push(child);
      else if (name === 'footnoteReference') look.onNote?.('footnote', told(child, 'id') ?? '');
      else if (name === 'endnoteReference') look.onNote?.('endnote', told(child, 'id') ?? '');
      else if (PICTURES.has(name)) look.onPicture?.();
      else if (depth < MAX_DEPTH && !(name === 'r' && isOn(first(first(child, 'rPr'), 'vanish'))))
        text += words(child, depth + 1, boxes);
    }
    return text;
  };
  function* within(element: Element, depth: number): Generator<ArticleBlock> {
    for (const child of inside(element)) {
      const name = nameOf(child);
      if (name === 'p') {
        const boxes: Element[] = [];
        yield* blocksOf(child, words(child, 0, boxes), look);
        for (const box of boxes) if (depth < MAX_DEPTH) yield* within(box, depth + 1);
      } else if (name === 'tr' && depth < MAX_DEPTH) {
        yield* tableRow(cellsOf(child, depth).map((cell) => [...within(cell, depth + 1)]));
      } else if (!PASSED.has(name) && depth < MAX_DEPTH) yield* within(child, depth + 1);
    }
  }
  yield* within(body, 0);
}

/** The cells of a row, also those in a field for them. */
function cellsOf(row: Element, depth: number): Element[] {
  return inside(row).flatMap((child) => {
    const name = nameOf(child);
    if (name === 'tc') return [child];
    return PASSED.has(name) || depth >= MAX_DEPTH ? [] : cellsOf(child, depth + 1);
  });
}

function* blocksOf(paragraph: Element, text: string, look: WordLook): Generator<ArticleBlock> {
  const properties = first(paragraph, 'pPr');
  // Hidden by the mark of the paragraph are only marks; words hide by their own runs.
  const style = look.style(told(first(properties, 'pStyle')) ?? '');
  const own = first(properties, 'numPr');
  const ownList = told(first(own, 'numId'));
  const list =
    ownList === undefined
      ? style.list
      : { id: ownList, depth: toldNumber(first(own, 'ilvl')) ?? style.list?.depth ?? 0 };
  if (text.trim() === '') return;
  const label = list ? look.number(list.id, list.depth) : '';
  const level = levelOf(toldNumber(first(properties, 'outlineLvl')) ?? style.level, style.isTitle);
  const lines = text.split('\n');
  const start = (lines[0] ?? '').trimStart();
  lines[0] = label === BULLET ? withBullet(start) : label + (/[\p{L}\p{N}.]$/u.test(label) ? ' ' : '') + start;
  for (const line of lines) yield level === undefined ? { text: line } : { text: line, level };
}

/** Levels of an article: 1 for the title, 2–6 for headings. */
function levelOf(outline: number | undefined, isTitle: boolean): number | undefined {
  if (isTitle) return 1;
  return outline === undefined || outline < 0 || outline >= TEXT_LEVEL ? undefined : Math.min(outline + 2, 6);
}
