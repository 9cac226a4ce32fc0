import type { Node } from '@tiptap/pm/model';
import { foldText } from '@/utils/text/fold-text';

/** What is looked for. `folds`: upper and lower case, full and half width and the like are the same (utils/text/fold-text.ts). */
export type FindQuery = { text: string; folds: boolean };

/**
 * Where it was found: in the text (positions of the document; `isName`: in a title or a name that the program wrote, which is a fact of what is quoted), or in the passage of a quotation that begins at
 * `at` (offsets in its words).
 */
export type FindMatch =
  | { from: number; to: number; isPassage: false; isName: boolean }
  | { at: number; start: number; end: number; isPassage: true };

/** Titles and names as the program marks them. */
const NAMES = /《[^《》]*》|“[^“”]*”/gu;

/** Ranges of a text that are what is looked for, from left to right, none overlapping another. */
export function rangesOf(text: string, { text: wanted, folds }: FindQuery): [number, number][] {
  const ranges: [number, number][] = [];
  if (folds) {
    const needle = foldText(wanted).text;
    if (needle === '') return ranges;
    const { text: hay, starts, ends } = foldText(text);
    for (let at = hay.indexOf(needle); at >= 0; at = hay.indexOf(needle, at + needle.length)) {
      ranges.push([starts[at]!, ends[at + needle.length - 1]!]);
    }
  } else if (wanted !== '') {
    for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
      ranges.push([at, at + wanted.length]);
    }
  }
  return ranges;
}

/** Finds in documents that differ little from each other: what was found in a node is known as long as the node stays. */
export function makeFinder(query: FindQuery): (doc: Node) => FindMatch[] {
  const inText = new WeakMap<Node, [number, number][]>();
  const inPassage = new WeakMap<Node, [number, number][]>();
  const known = (of: WeakMap<Node, [number, number][]>, node: Node, text: string): [number, number][] => {
    const found = of.get(node) ?? rangesOf(text, query);
    of.set(node, found);
    return found;
  };
  return (doc) => {
    const matches: FindMatch[] = [];
    doc.descendants((node, at) => {
      if (!node.isTextblock) return true;
      const text = node.textContent;
      const ranges = known(inText, node, text);
      const names = ranges.length > 0 && isPrograms(node) ? [...text.matchAll(NAMES)] : [];
      for (const [start, end] of ranges) {
        const isName = names.some((name) => name.index < end && start < name.index + name[0].length);
        matches.push({ from: at + 1 + start, to: at + 1 + end, isPassage: false, isName });
      }
      if (node.type.name === 'quotation') {
        for (const [start, end] of known(inPassage, node, String(node.attrs['text']))) {
          matches.push({ at, start, end, isPassage: true });
        }
      }
      return false;
    });
    return matches;
  };
}

/** What the program wrote: lead-ins, and paragraphs that nobody has changed. */
function isPrograms(node: Node): boolean {
  return node.type.name === 'quotation' || (node.type.name === 'paragraph' && node.attrs['from'] === 'program');
}
