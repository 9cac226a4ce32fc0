import type { EditorState, Transaction } from '@tiptap/pm/state';
import type { Finding } from '@/utils/model/finding';
import { positionOf } from './block-commands';
import { rangesIn } from './findings-shown';

/** Ranges left out of a passage, after a part of it has become longer or shorter. */
function shifted(elided: readonly [number, number][], start: number, end: number, length: number): [number, number][] {
  const move = (at: number, isEnd: boolean): number => {
    if (at <= start) return at;
    return at >= end ? at + length - (end - start) : isEnd ? start + length : start;
  };
  return elided.map(([from, to]) => [move(from, false), move(to, true)]);
}

/** Replaces the range of a finding by its fix: of a quotation in its words, which only this may change, since the fix is what was kept. Null without a fix. */
export function mendFinding(state: EditorState, finding: Finding): Transaction | null {
  const { block, start, end, fix } = finding;
  const node = state.doc.maybeChild(block + 1);
  if (fix === undefined || !node) return null;
  const at = positionOf(state.doc, block + 1);
  const { tr } = state;
  if (node.type.name === 'quotation' && !finding.inLeadIn) {
    const { text, elided } = node.attrs as { text: string; elided: [number, number][] };
    return tr
      .setNodeAttribute(at, 'text', text.slice(0, start) + fix + text.slice(end))
      .setNodeAttribute(at, 'elided', shifted(elided, start, end, fix.length));
  }
  const ranges = rangesIn(node, at, start, end);
  for (const [from, to] of ranges.slice(1).toReversed()) tr.delete(from, to);
  const [first] = ranges;
  // Nothing stands there, only something is missing.
  const spot = first ?? (node.isTextblock ? [at + 1 + Math.min(start, node.content.size)] : []);
  const from = spot[0];
  if (from === undefined) return null;
  return tr.insertText(fix, from, spot[1] ?? from);
}
