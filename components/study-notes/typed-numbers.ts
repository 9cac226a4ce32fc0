import { closeHistory, isHistoryTransaction } from '@tiptap/pm/history';
import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey, type EditorState, type Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { typedNumber } from '@/utils/study-notes/typed-number';
import { changedNodes } from './changed-nodes';
import { FROM_OUTSIDE, SETTLED } from './reader-edits';
import { takeCaretIn } from './take-caret-in';

/** Where the texts of headings begin that were given a number here and have not been left since. */
const key = new PluginKey<readonly number[]>('typedNumbers');

const numberOf = (node: Node): string =>
  node.type.name === 'heading' ? node.textContent.slice(0, typedNumber(node.textContent)) : '';

/** After a change: those that were waiting, and those whose number was not there before. */
function waitingAfter(tr: Transaction, waiting: readonly number[]): readonly number[] {
  const told = tr.getMeta(key) as readonly number[] | undefined;
  if (told) return told;
  if (!tr.docChanged) return waiting;
  // What was brought back by undo is wanted as it is.
  if (isHistoryTransaction(tr)) return [];
  const mapped = waiting.map((at) => tr.mapping.mapResult(at, -1)).flatMap(({ deleted, pos }) => (deleted ? [] : pos));
  if (tr.getMeta(FROM_OUTSIDE) === true) return mapped;
  const changed = changedNodes(tr.before, tr.doc).filter(({ node }) => numberOf(node) !== '');
  if (changed.length === 0) return mapped;
  const known = new Set(
    changedNodes(tr.doc, tr.before).flatMap(({ node, at }) => (waiting.includes(at + 1) ? [] : numberOf(node))),
  );
  return [...new Set([...mapped, ...changed.flatMap(({ node, at }) => (known.has(numberOf(node)) ? [] : at + 1))])];
}

/** Takes the numbers from the headings that have been left: all but the caret's. A step of undo of its own, so that a number that is wanted comes back alone. */
function drop({ doc, selection, tr }: EditorState, waiting: readonly number[], isBlurred: boolean): Transaction | null {
  const { $head } = selection;
  const isHere = (at: number): boolean => !isBlurred && $head.depth > 0 && $head.start(1) === at;
  const left = waiting.filter((at) => !isHere(at));
  if (left.length === 0) return null;
  // From the end, so that what is left out does not move what comes next.
  for (const at of left.toSorted((a, b) => b - a)) {
    const length = numberOf(doc.resolve(at).parent).length;
    if (length > 0) tr.delete(at, at + length);
  }
  tr.setMeta(
    key,
    waiting.filter(isHere).map((at) => tr.mapping.map(at, -1)),
  );
  return tr.docChanged ? closeHistory(tr) : tr;
}

/**
 * Drops the number typed before a heading, since numbers are derived: once the heading is left, by the caret or altogether. Sooner it cannot be told whether 三、
 * is a number or begins 三、四季度. One that stood there before, or was brought back by undo, stays.
 */
export function typedNumbers(): Plugin {
  let shown: EditorView | undefined;
  let settling: ReturnType<typeof setTimeout> | undefined;
  const dropNow = (view: EditorView, isBlurred: boolean): void => {
    if (view.isDestroyed || view.composing) return;
    takeCaretIn(view);
    const tr = drop(view.state, key.getState(view.state) ?? [], isBlurred);
    if (tr) view.dispatch(tr);
  };
  return new Plugin<readonly number[]>({
    key,
    view(view) {
      shown = view;
      return { destroy: () => clearTimeout(settling) };
    },
    state: { init: () => [], apply: waitingAfter },
    appendTransaction(_transactions, _old, now) {
      // Not under an input method's hands.
      return shown?.composing ? null : drop(now, key.getState(now) ?? [], false);
    },
    props: {
      handleDOMEvents: {
        blur(view) {
          dropNow(view, true);
          return false;
        },
        compositionend(view) {
          clearTimeout(settling);
          settling = setTimeout(() => dropNow(view, !view.hasFocus()), SETTLED);
          return false;
        },
      },
    },
  });
}
