import { first, inside, told, toldNumber } from './word-xml';

/** What a style of paragraphs tells: its outline level (0 the highest), whether it is that of titles, the list it numbers in. */
export type WordStyle = { level?: number; isTitle: boolean; list?: { id: string; depth: number } };

/** Names of heading styles, as they are kept in files of every language; some programs write their own. */
const HEADING = /^(?:heading|标题)\s*([1-9])$/i;
const TITLE = /^(?:title|标题)$/i;
/** Longest chain of styles that stand on each other; in a damaged file they may stand on themselves. */
const MAX_CHAIN = 20;

/** The styles of a Word file, by id. `styles` is the root of its `styles.xml`. */
export function wordStyles(styles: Element): (id: string) => WordStyle {
  const elements = new Map(inside(styles, 'style').map((style) => [told(style, 'styleId') ?? '', style]));
  const known = new Map<string, WordStyle>();
  return (id) => {
    const before = known.get(id);
    if (before) return before;
    const found: WordStyle = { isTitle: false };
    let next: string | undefined = id;
    for (let chain = 0; next !== undefined && chain < MAX_CHAIN; chain += 1) {
      const style: Element | undefined = elements.get(next);
      const name = told(first(style, 'name')) ?? '';
      const properties = first(style, 'pPr');
      const byName = HEADING.exec(name)?.[1];
      found.level ??=
        toldNumber(first(properties, 'outlineLvl')) ?? (byName === undefined ? undefined : Number(byName) - 1);
      found.isTitle ||= TITLE.test(name);
      const list = first(properties, 'numPr');
      const listId = told(first(list, 'numId'));
      if (found.list === undefined && listId !== undefined)
        found.list = { id: listId, depth: toldNumber(first(list, 'ilvl')) ?? 0 };
      next = told(first(style, 'basedOn'));
    }
    known.set(id, found);
    return found;
  };
}
