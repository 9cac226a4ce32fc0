import { numberLabel } from './number-label';
import { first, inside, told, toldNumber } from './word-xml';

type Level = { format: string; pattern: string; start: number };

/** The label of an item that has no number. */
export const BULLET = '•';
/** Levels a list has at most. */
const DEPTHS = 9;

/**
 * Numbers the paragraphs of a Word file as Word does: labels are not in the text, they are counted. `numbering` is the root of its
 * `numbering.xml`. What it returns is asked of each numbered paragraph in order, with the id of its list and its depth; '' where there is no label.
 */
export function wordNumbering(numbering: Element): (list: string, depth: number) => string {
  const kinds = new Map(inside(numbering, 'abstractNum').map((kind) => [told(kind, 'abstractNumId') ?? '', kind]));
  const lists = new Map(inside(numbering, 'num').map((list) => [told(list, 'numId') ?? '', list]));
  const levels = new Map<string, Level[]>();
  /** By kind, not by list: lists of one kind go on counting. */
  const counts = new Map<string, (number | undefined)[]>();
  const restarted = new Set<string>();

  return (list, depth) => {
    const element = lists.get(list);
    if (!element || depth < 0 || depth >= DEPTHS) return '';
    const kindId = told(first(element, 'abstractNumId')) ?? '';
    const known = levels.get(list) ?? readLevels(kinds.get(kindId), element);
    levels.set(list, known);
    const level = known[depth];
    if (!level) return '';
    const count = counts.get(kindId) ?? [];
    counts.set(kindId, count);
    // A list that says where it starts begins there, once, though others of its kind came before.
    if (!restarted.has(list)) {
      restarted.add(list);
      for (const override of inside(element, 'lvlOverride')) {
        const at = toldNumber(override, 'ilvl') ?? 0;
        if (first(override, 'startOverride')) count[at] = undefined;
      }
    }
    count[depth] = (count[depth] ?? level.start - 1) + 1;
    count.fill(undefined, depth + 1);
    return level.pattern.slice(0, 100).replaceAll(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const upper = known[at];
      return upper ? numberLabel(upper.format, count[at] ?? upper.start) : '';
    });
  };
}

function readLevels(kind: Element | undefined, list: Element): Level[] {
  const found: Level[] = [];
  const read = (element: Element, at: number): void => {
    const format = told(first(element, 'numFmt')) ?? 'decimal';
    const written = told(first(element, 'lvlText')) ?? '';
    // The sign of a bullet is a picture from a font of symbols, nothing to be read.
    const pattern = format === 'bullet' ? BULLET : format === 'none' ? '' : written;
    found[at] = { format, pattern, start: toldNumber(first(element, 'start')) ?? 1 };
  };
  for (const level of kind ? inside(kind, 'lvl') : []) {
    const at = toldNumber(level, 'ilvl') ?? -1;
    if (at >= 0 && at < DEPTHS) read(level, at);
  }
  for (const override of inside(list, 'lvlOverride')) {
    const at = toldNumber(override, 'ilvl') ?? -1;
    if (at < 0 || at >= DEPTHS) continue;
    const level = first(override, 'lvl');
    if (level) read(level, at);
    const start = toldNumber(first(override, 'startOverride'));
    const known = found[at];
    if (known && start !== undefined) found[at] = { ...known, start };
  }
  return found;
}
