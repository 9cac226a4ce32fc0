import type { Node, Slice } from '@tiptap/pm/model';
import { EditorState, Plugin, PluginKey, TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { newId } from '@/utils/model/new-id';
import type { Block } from '@/utils/model/study-notes';
import { wholeCharacters } from '@/utils/text/whole-characters';
import { copiedText, wholeBlocks } from './copied';
import { copiedBlocks } from './copied-blocks';
import { cutSelected } from './cut-selected';
import { blockToNode } from './editor-document';
import type { EditorWorld } from './editor-world';
import { NOTE_DRAG } from './note-drag';
import { pasteBlocks } from './paste-blocks';
import { MAX_PASTED_MARKUP, MAX_PASTED_TEXT, withinLimits } from './paste-limits';
import { readPastedHtml, readPastedText } from './read-pasted';

/** What clipboard and dragging ask of the window around the text. */
export type ClipboardActs = {
  /** Only a part of what was pasted was taken. */
  onCut: () => void;
  insertNote: (noteId: string) => void;
};

/** Passages that stood in a document here: cut out, they may be put in again, whatever became of their notes. */
const seen = new Set<string>();
const seenKey = (noteId: string, text: string): string => `${noteId}\n${text}`;

/**
 * Copying, cutting, pasting and dropping. What was copied here comes back as it was; everything else is read by read-pasted.ts and is the reader's text. Never
 * the browser's or the library's own way: markup of elsewhere does not get near the document.
 */
export function clipboard(world: () => EditorWorld, acts: () => ClipboardActs): Plugin {
  let copied: { token: string; nodes: readonly Node[] } | undefined;

  const copy = (view: EditorView, data: DataTransfer): void => {
    const slice = wholeBlocks(view.state.selection.content());
    const { dom, text } = view.serializeForClipboard(slice);
    const token = newId();
    (dom.firstElementChild ?? dom).setAttribute('data-copied', token);
    copied = { token, nodes: copiedBlocks(view.state) };
    data.setData('text/html', new XMLSerializer().serializeToString(dom));
    data.setData('text/plain', text);
  };

  /** The blocks of what is pasted or dropped. */
  const read = (data: DataTransfer, state: EditorState): { nodes: readonly Node[]; isCut: boolean } => {
    const html = data.getData('text/html');
    if (copied && html.length < MAX_PASTED_MARKUP && html.includes(copied.token))
      return { nodes: copied.nodes.map((node) => node.copy(node.content)), isCut: false };
    const isKnown = (noteId: string, text: string): boolean =>
      world().notes.get(noteId)?.quote === text || seen.has(seenKey(noteId, text));
    let blocks: Block[] = html === '' || html.length > MAX_PASTED_MARKUP ? [] : readPastedHtml(html, isKnown);
    let isLong = false;
    if (blocks.length === 0) {
      const text = data.getData('text/plain');
      // Markup that is too long and has no plain text beside it: nothing is taken, and that is said, too.
      isLong = text.length > MAX_PASTED_TEXT || html.length > MAX_PASTED_MARKUP;
      blocks = readPastedText(text.slice(0, wholeCharacters(text, MAX_PASTED_TEXT)));
    }
    const limited = withinLimits(blocks, state.doc.childCount - 1);
    return { nodes: limited.blocks.map((block) => blockToNode(block, state.schema)), isCut: isLong || limited.isCut };
  };

  const paste = (view: EditorView, data: DataTransfer): void => {
    const { nodes, isCut } = read(data, view.state);
    if (nodes.length > 0) view.dispatch(pasteBlocks(view.state, nodes));
    if (isCut) acts().onCut();
  };

  return new Plugin({
    key: new PluginKey('clipboard'),
    view: ({ state }) => {
      for (const node of state.doc.children) {
        if (node.type.name === 'quotation') seen.add(seenKey(String(node.attrs['noteId']), String(node.attrs['text'])));
      }
      return {};
    },
    props: {
      clipboardTextSerializer: (slice: Slice) => copiedText(slice, world().lang),
      handleDOMEvents: {
        copy(view, event) {
          if (view.state.selection.empty || !event.clipboardData) return false;
          event.preventDefault();
          copy(view, event.clipboardData);
          return true;
        },
        cut(view, event) {
          if (view.state.selection.empty || !event.clipboardData) return false;
          event.preventDefault();
          copy(view, event.clipboardData);
          view.dispatch(cutSelected(view.state));
          return true;
        },
        paste(view, event) {
          event.preventDefault();
          if (event.clipboardData) paste(view, event.clipboardData);
          return true;
        },
        dragstart(view, event) {
          if (!event.dataTransfer || view.state.selection.empty) return false;
          copy(view, event.dataTransfer);
          event.dataTransfer.effectAllowed = 'copyMove';
          return true;
        },
        drop(view, event) {
          event.preventDefault();
          const at = view.posAtCoords({ left: event.clientX, top: event.clientY });
          if (!at || !event.dataTransfer) return true;
          drop(view, event.dataTransfer, at.pos, event.ctrlKey || event.altKey);
          return true;
        },
      },
    },
  });

  function drop(view: EditorView, data: DataTransfer, at: number, isCopy: boolean): void {
    const noteId = data.getData(NOTE_DRAG);
    view.focus();
    if (noteId !== '') {
      view.dispatch(view.state.tr.setSelection(TextSelection.near(view.state.doc.resolve(at))));
      acts().insertNote(noteId);
      return;
    }
    const { from, to } = view.state.selection;
    const isOwn = copied !== undefined && data.getData('text/html').includes(copied.token);
    if (isOwn && at >= from && at <= to) return;
    const { nodes, isCut } = read(data, view.state);
    // Dragged within the text it is moved, in one step of undo: taken away here, put in there.
    const tr = isOwn && !isCopy ? cutSelected(view.state) : view.state.tr;
    const target = tr.mapping.map(at);
    // Without what follows from taking it away: that follows from both together.
    const moved = EditorState.create({ doc: tr.doc, selection: TextSelection.near(tr.doc.resolve(target)) });
    const put = pasteBlocks(moved, nodes);
    for (const step of put.steps) tr.step(step);
    tr.setSelection(TextSelection.near(tr.doc.resolve(Math.min(put.selection.head, tr.doc.content.size))));
    view.dispatch(tr.scrollIntoView());
    if (isCut) acts().onCut();
  }
}
