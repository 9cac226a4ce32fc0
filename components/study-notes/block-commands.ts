import type { Node, ResolvedPos } from '@tiptap/pm/model';
import { NodeSelection, TextSelection, type Command, type EditorState, type Transaction } from '@tiptap/pm/state';
import type { BlockStyle } from './block-style';

/** Text that may become another kind of it. A thought is one by the note it belongs to; made a heading or a list it is no thought any more. */
const CHANGEABLE = new Set(['paragraph', 'thought', 'application', 'heading', 'list', 'footnote', 'prompt']);

/** The style of each kind of node that has one; of a heading it is by level. */
const STYLES: Record<string, BlockStyle> = {
  paragraph: 'paragraph',
  thought: 'paragraph',
  application: 'paragraph',
  list: 'list',
  footnote: 'footnote',
};

/** The blocks at the top a selection reaches, first and last index; the title is 0. */
export function selectedBlocks({ doc, selection }: EditorState): { first: number; last: number } {
  const first = selection.$from.index(0);
  const last = selection.$to.depth > 0 ? selection.$to.index(0) : Math.max(first, selection.$to.index(0) - 1);
  return { first, last: Math.min(last, doc.childCount - 1) };
}

/** Where the block of that index begins; behind the last one for an index that is not there. */
export function positionOf(doc: Node, index: number): number {
  let at = 0;
  for (let each = 0; each < Math.min(index, doc.childCount); each++) at += doc.child(each).nodeSize;
  return at;
}

/** Which style the caret's block has; null where it has none of these (the title, a quotation, a prompt). */
export function styleAt(state: EditorState): BlockStyle | null {
  const node = state.doc.child(selectedBlocks(state).first);
  if (node.type.name === 'heading') return `heading${node.attrs['level'] as 1 | 2 | 3}`;
  return STYLES[node.type.name] ?? null;
}

/** Makes the blocks that are selected headings, paragraphs, one list, or footnotes; of a list only the items. A style they all have already makes them paragraphs again. */
export function setStyle(style: BlockStyle): Command {
  return (state, dispatch) => {
    const { first, last } = selectedBlocks(state);
    const blocks = state.doc.children.slice(first, last + 1);
    if (blocks.length === 0 || blocks.some(({ type }) => !CHANGEABLE.has(type.name))) return false;
    if (!dispatch) return true;
    const { nodes } = state.schema;
    const { $from, $to, $head } = state.selection;
    const itemOf = ($pos: ResolvedPos): number | undefined =>
      $pos.depth > 1 && $pos.node(1).type.name === 'list' ? $pos.index(1) : undefined;
    const listOf = (items: readonly Node[]): Node[] => (items.length > 0 ? [nodes['list']!.create(null, items)] : []);
    const before = blocks[0]!.children.slice(0, itemOf($from) ?? 0);
    const after = blocks.at(-1)!.children.slice((itemOf($to) ?? Infinity) + 1);
    const units = blocks
      .flatMap((block) => (block.type.name === 'list' ? block.children : [block]))
      .slice(before.length)
      .slice(0, after.length > 0 ? -after.length : undefined);
    const had = styleAt(state);
    const wanted = had === style && style !== 'paragraph' ? 'paragraph' : style;
    const themeId: unknown = blocks[0]?.attrs['themeId'] ?? null;
    const made = units.map(({ content }) => {
      if (wanted === 'list') return nodes['listItem']!.create(null, content);
      if (wanted === 'paragraph') return nodes['paragraph']!.create({ from: 'reader' }, content);
      if (wanted === 'footnote') return nodes['footnote']!.create(null, content);
      return nodes['heading']!.create({ level: Number(wanted.at(-1)), themeId }, content);
    });
    const kept = listOf(before);
    const from = positionOf(state.doc, first);
    const tr = state.tr.replaceWith(from, positionOf(state.doc, last + 1), [
      ...kept,
      ...(wanted === 'list' ? listOf(made) : made),
      ...listOf(after),
    ]);
    // The caret stays where it was in its text.
    const at = Math.max(0, units.indexOf($head.parent));
    const start = from + sizeOf(kept) + Number(wanted === 'list') + sizeOf(made.slice(0, at));
    dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(start + 1 + $head.parentOffset))).scrollIntoView());
    return true;
  };
}

const sizeOf = (nodes: readonly Node[]): number => nodes.reduce((sum, { nodeSize }) => sum + nodeSize, 0);

/** Moves the blocks that are selected over the one before or behind them. The title stays first. */
export function moveBlocks(direction: -1 | 1): Command {
  return (state, dispatch) => {
    const { first, last } = selectedBlocks(state);
    const other = direction < 0 ? first - 1 : last + 1;
    if (first === 0 || other < 1 || other >= state.doc.childCount) return false;
    if (!dispatch) return true;
    const moved = state.doc.children.slice(first, last + 1);
    const passed = state.doc.child(other);
    const { anchor, head } = state.selection;
    const shift = direction * passed.nodeSize;
    const tr = state.tr.replaceWith(
      positionOf(state.doc, Math.min(first, other)),
      positionOf(state.doc, Math.max(last, other) + 1),
      direction < 0 ? [...moved, passed] : [passed, ...moved],
    );
    const selection =
      state.selection instanceof NodeSelection
        ? NodeSelection.create(tr.doc, state.selection.from + shift)
        : TextSelection.create(tr.doc, anchor + shift, head + shift);
    dispatch(tr.setSelection(selection).scrollIntoView());
    return true;
  };
}

/** Index just behind the section that begins with the heading at an index: up to the next heading that is not below it. */
export function sectionEnd(nodes: readonly Node[], index: number): number {
  const level = Number(nodes[index]?.attrs['level']);
  let end = index + 1;
  while (end < nodes.length && !(nodes[end]!.type.name === 'heading' && Number(nodes[end]!.attrs['level']) <= level))
    end++;
  return end;
}

/**
 * Moves the section of one heading to the place of another's: before it where that stands above, behind all of it where it stands below. Both are indexes of
 * the document's nodes. Null where there is nothing to move, or the section would go into itself.
 */
export function moveSection(state: EditorState, from: number, to: number): Transaction | null {
  const nodes = state.doc.children;
  if (nodes[from]?.type.name !== 'heading' || nodes[to]?.type.name !== 'heading') return null;
  const end = sectionEnd(nodes, from);
  if (to >= from && to < end) return null;
  const moved = nodes.slice(from, end);
  const [start, stop, order] =
    to < from
      ? [to, end, [...moved, ...nodes.slice(to, from)]]
      : [from, sectionEnd(nodes, to), [...nodes.slice(end, sectionEnd(nodes, to)), ...moved]];
  const tr = state.tr.replaceWith(positionOf(state.doc, start), positionOf(state.doc, stop), order);
  const caret = positionOf(tr.doc, to < from ? to : stop - moved.length) + 1;
  return tr.setSelection(TextSelection.near(tr.doc.resolve(caret))).scrollIntoView();
}
