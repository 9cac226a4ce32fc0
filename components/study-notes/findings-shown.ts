import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey, type EditorState, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import type { Finding } from '@/utils/model/finding';
import type { PassageMark } from './passage-marks';

const key = new PluginKey<DecorationSet>('findingsShown');

const LOOKS = { wrong: 'has-finding bad', look: 'has-finding warn', hint: 'has-finding' } as const;

/** A range of a list's text, its items parted by line feeds, as ranges in the editor. */
function listRanges(list: Node, at: number, start: number, end: number): [number, number][] {
  const ranges: [number, number][] = [];
  let offset = 0;
  list.forEach((item, itemOffset) => {
    const from = Math.max(start, offset);
    const to = Math.min(end, offset + item.content.size);
    const base = at + 1 + itemOffset + 1 - offset;
    if (to > from) ranges.push([base + from, base + to]);
    offset += item.content.size + 1;
  });
  return ranges;
}

/** Where a range in the text of the block that begins at a position is in the editor; clipped to the text there is. */
export function rangesIn(node: Node, at: number, start: number, end: number): [number, number][] {
  if (node.type.name === 'list') return listRanges(node, at, start, end);
  const from = Math.min(Math.max(0, start), node.content.size);
  const to = Math.min(end, node.content.size);
  return to > from ? [[at + 1 + from, at + 1 + to]] : [];
}

/** What is drawn of findings: the range underlined, the number behind it. Those of the whole text have no range, and stand beside the page only. */
function draw(doc: Node, findings: readonly Finding[], numberOf?: (finding: Finding) => number): DecorationSet {
  const positions: number[] = [];
  doc.forEach((_, at) => positions.push(at));
  const decorations = findings.flatMap((finding) => {
    const node = doc.maybeChild(finding.block + 1);
    const at = positions[finding.block + 1];
    if (!node || at === undefined || finding.end <= finding.start) return [];
    const look = LOOKS[finding.severity];
    const number = numberOf?.(finding);
    if (node.type.name === 'quotation' && !finding.inLeadIn) {
      const { start, end } = finding;
      const mark: PassageMark = { start, end, look, ...(number !== undefined && { number }) };
      return [Decoration.node(at, at + node.nodeSize, {}, { mark })];
    }
    const ranges = rangesIn(node, at, finding.start, finding.end);
    const last = ranges.at(-1);
    return [
      ...ranges.map(([from, to]) => Decoration.inline(from, to, { class: look })),
      // The number is drawn by the style sheet: an element among the words would stand in the way of input methods.
      ...(last && number !== undefined
        ? [Decoration.inline(last[1] - 1, last[1], { class: `${look} numbered`, 'data-finding': String(number) })]
        : []),
    ];
  });
  return DecorationSet.create(doc, decorations);
}

/** Draws findings where they are; as the text changes they move with it, until new ones come. */
export function findingsShown(): Plugin {
  return new Plugin({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply(tr, shown) {
        const now = tr.getMeta(key) as DecorationSet | undefined;
        return now ?? shown.map(tr.mapping, tr.doc);
      },
    },
    props: { decorations: (state) => key.getState(state) },
  });
}

/** Shows other findings. */
export function showFindings(
  state: EditorState,
  findings: readonly Finding[],
  numberOf?: (finding: Finding) => number,
): Transaction {
  return state.tr.setMeta(key, draw(state.doc, findings, numberOf)).setMeta('addToHistory', false);
}
