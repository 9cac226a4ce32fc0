import type { Node, ResolvedPos } from '@tiptap/pm/model';
import { NodeSelection, TextSelection, type Command, type EditorState, type Transaction } from '@tiptap/pm/state';
import type { BlockStyle } from './block-style';
import { KEEPS_MARKS } from './follow-marks';
import { positionOf } from './position-of';

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

/** Which style the caret's block has; null where it has none of these (the title, a quotation, a prompt). */
export function styleAt(state: EditorState): BlockStyle | null {
  const node = state.doc.child(selectedBlocks(state).first);
  if (node.type.name === 'heading') return `heading${node.attrs['level'] as 1 | 2 | 3}`;
  return STYLES[node.type.name] ?? null;
}

/**
 * Makes the blocks that are selected headings, paragraphs or one list; of a list only the items; footnotes among them stay. A style they all have already makes them paragraphs
 * again. A footnote is none of a text's styles: it is put in at the caret (`insertFootnote`).
 */
export function setStyle(style: Exclude<BlockStyle, 'footnote'>): Command {
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
    const isAside = (node: Node): boolean => node.type.name === 'footnote' && !units.every(isFootnote);
    const had = styleAt(state);
    const wanted = had === style && style !== 'paragraph' ? 'paragraph' : style;
    const themeId: unknown = blocks[0]?.attrs['themeId'] ?? null;
    const [type, attrs] =
      wanted === 'paragraph'
        ? [nodes['paragraph']!, { from: 'reader' }]
        : [nodes['heading']!, { level: Number(wanted.at(-1)), themeId }];
    if (wanted !== 'list' && blocks.every(({ isTextblock }) => isTextblock)) {
      // In place, so that caret and marks stay where they are in the text.
      const tr = state.tr.setMeta(KEEPS_MARKS, true);
      for (const [index, block] of blocks.entries())
        if (!isAside(block)) tr.setNodeMarkup(positionOf(state.doc, first + index), type, attrs);
      dispatch(tr.scrollIntoView());
      return true;
    }
    const asides = units.filter(isAside);
    const texts = units.filter((unit) => !isAside(unit));
    const made = texts.map(({ content }) =>
      wanted === 'list' ? nodes['listItem']!.create(null, content) : type.create(attrs, content),
    );
    const kept = listOf(before);
    const from = positionOf(state.doc, first);
    const tr = state.tr.replaceWith(from, positionOf(state.doc, last + 1), [
      ...kept,
      ...(wanted === 'list' ? listOf(made) : made),
      ...asides,
      ...listOf(after),
    ]);
    tr.setMeta(KEEPS_MARKS, true);
    // The caret stays where it was in its text.
    const at = Math.max(0, texts.indexOf($head.parent));
    const start = from + sizeOf(kept) + Number(wanted === 'list') + sizeOf(made.slice(0, at));
    dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(start + 1 + $head.parentOffset))).scrollIntoView());
    return true;
  };
}

const isFootnote = (node: Node): boolean => node.type.name === 'footnote';

const sizeOf = (nodes: readonly Node[]): number => nodes.reduce((sum, { nodeSize }) => sum + nodeSize, 0);

/** Indexes of a stretch of blocks together with the footnotes on them: those below it, and from a footnote on all that is on the same block. */
function withFootnotes(doc: Node, first: number, last: number): [first: number, last: number] {
  let [from, to] = [first, last];
  while (from > 1 && isFootnote(doc.child(from))) from--;
  while (to + 1 < doc.childCount && isFootnote(doc.child(to + 1))) to++;
  return [from, to];
}

/** Moves the blocks that are selected over the one before or behind them, each with its footnotes. The title stays first. */
export function moveBlocks(direction: -1 | 1): Command {
  return (state, dispatch) => {
    const selected = selectedBlocks(state);
    if (selected.first === 0) return false;
    const [first, last] = withFootnotes(state.doc, selected.first, selected.last);
    const next = direction < 0 ? first - 1 : last + 1;
    if (next < 1 || next >= state.doc.childCount) return false;
    if (!dispatch) return true;
    const [from, to] = withFootnotes(state.doc, next, next);
    const moved = state.doc.children.slice(first, last + 1);
    const passed = state.doc.children.slice(from, to + 1);
    const { anchor, head } = state.selection;
    const shift = direction * sizeOf(passed);
    const tr = state.tr.replaceWith(
      positionOf(state.doc, Math.min(first, from)),
      positionOf(state.doc, Math.max(last, to) + 1),
      direction < 0 ? [...moved, ...passed] : [...passed, ...moved],
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
