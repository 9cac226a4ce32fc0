import { isHistoryTransaction } from '@tiptap/pm/history';
import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { changedNodes } from './changed-nodes';
import { takeCaretIn } from './take-caret-in';

/** Set on what comes from outside (another window, an older version): it is as it is, and nothing in it was typed here. */
export const FROM_OUTSIDE = 'fromOutside';

const key = new PluginKey('readerEdits');
/** How long after an input method's last word the editor has read it (prosemirror-view waits 20 ms), with room. */
export const SETTLED = 50;

/**
 * What follows from the reader's own edits: a paragraph of the program's that was edited is the reader's; words typed into a prompt are a thought on its note, or
 * a paragraph.
 */
function follow(old: Node, now: Node, tr: Transaction): Transaction | null {
  const before = new Set(old.children);
  for (const { node, at } of changedNodes(old, now)) {
    if (before.has(node)) continue;
    const { nodes } = now.type.schema;
    if (node.type.name === 'paragraph' && node.attrs['from'] === 'program' && node.content.size > 0) {
      tr.setNodeAttribute(at, 'from', 'reader');
    } else if (node.type.name === 'prompt' && node.content.size > 0) {
      const noteId: unknown = node.attrs['noteId'];
      if (typeof noteId === 'string') tr.setNodeMarkup(at, nodes['thought'], { noteId });
      else tr.setNodeMarkup(at, nodes['paragraph'], { from: 'reader' });
    }
  }
  return tr.docChanged ? tr : null;
}

/**
 * Lets the document follow the reader's edits, in the same step of undo. While an input method composes nothing is touched: a node that is drawn anew takes its
 * composition away. What was composed is followed when it is done.
 */
export function readerEdits(): Plugin {
  let shown: EditorView | undefined;
  /** The document as it was when composing began. */
  let begun: Node | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const settle = (view: EditorView): void => {
    if (view.isDestroyed || !begun) return;
    if (view.composing) {
      waiting = setTimeout(settle, SETTLED, view);
      return;
    }
    const old = begun;
    takeCaretIn(view);
    begun = undefined;
    const tr = follow(old, view.state.doc, view.state.tr);
    // Belongs to what was composed: one step of undo with it.
    if (tr) view.dispatch(tr.setMeta('appendedTransaction', tr).setMeta(FROM_OUTSIDE, true));
  };
  return new Plugin({
    key,
    view(view) {
      shown = view;
      return { destroy: () => clearTimeout(waiting) };
    },
    appendTransaction(transactions, old, now) {
      if (!transactions.some((tr) => tr.docChanged)) return null;
      if (transactions.some((tr) => tr.getMeta(FROM_OUTSIDE) === true || isHistoryTransaction(tr))) return null;
      if (shown?.composing) {
        begun ??= old.doc;
        return null;
      }
      return follow(old.doc, now.doc, now.tr);
    },
    props: {
      handleDOMEvents: {
        compositionstart(view) {
          clearTimeout(waiting);
          begun ??= view.state.doc;
          return false;
        },
        compositionend(view) {
          waiting = setTimeout(settle, SETTLED, view);
          return false;
        },
      },
    },
  });
}
