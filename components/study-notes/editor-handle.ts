import type { Editor } from '@tiptap/core';
import { redo, undo } from '@tiptap/pm/history';
import type { Node } from '@tiptap/pm/model';
import { NodeSelection, TextSelection, type Command, type Transaction } from '@tiptap/pm/state';
import type { Finding } from '@/utils/model/finding';
import type { Note } from '@/utils/model/note';
import type { Block } from '@/utils/model/study-notes';
import { makePrompts } from '@/utils/study-notes/make-prompts';
import { mergeBlocks } from '@/utils/study-notes/merge-blocks';
import { moveSection, setStyle } from './block-commands';
import type { BlockStyle } from './block-style';
import type { EditorContent } from './editor-content';
import { blocksToDoc, blockToNode, docToBlocks } from './editor-document';
import type { KeyActs } from './editor-keys';
import { rangesIn } from './findings-shown';
import { footnoteOr } from './footnote-commands';
import { insertBlocks } from './insert-blocks';
import { mendFinding } from './mend-finding';
import { replaceContent, type ReplaceHow } from './replace-content';
import { positionOf } from './position-of';
import { takeCaretIn } from './take-caret-in';

/** What the window around the editor may do with it. Indexes are those of the blocks. */
export type EditorHandle = {
  /**
   * Another content from outside, the caret kept where it can be: as a `step` that can be undone (a version, composed again), or `outside` of what is undone here
   * (another window wrote it). What is composed while it waits for an input method stays. @throws UnknownBlock
   */
  replace(content: EditorContent, how?: ReplaceHow): void;
  /** Goes to a block, or to a range of its text; of a quotation to the whole of it. */
  jump(block: number, start?: number, end?: number): void;
  /** Replaces a finding's range by its fix; does nothing where other words stand there by now. `checked`: the block it was made from, which may have moved since. */
  mend(finding: Finding, checked?: Block): void;
  /** Puts a note in behind the caret's block: its passage with a lead-in, and the reader's thought on it, or a prompt where there is none. */
  insertNote(noteId: string): void;
  /** Moves the section of a heading, with all below it, to the place of another heading's: before it when that is above, behind its section when below. */
  moveSection(from: number, to: number): void;
  /** Makes the caret's blocks headings, paragraphs or a list. */
  setStyle(style: Exclude<BlockStyle, 'footnote'>): void;
  /** Puts a footnote in at the caret; where there can be none, that is said over the text. */
  insertFootnote(): void;
  undo(): void;
  redo(): void;
  focus(): void;
  openFind(): void;
};

type World = {
  lang: 'zh-CN' | 'en';
  notes: ReadonlyMap<string, Note>;
  leadInFor: (noteId: string) => string;
};

/** How often it is looked whether an input method is done, ms. */
const COMPOSING = 100;

/** A content that was to take the place of `base`, as a document, with what was written since. */
function contentNow(base: Node, now: Node, content: EditorContent): Node {
  if (now.eq(base)) return blocksToDoc(content, now.type.schema);
  const [before, since] = [docToBlocks(base), docToBlocks(now)];
  const title = since.title === before.title ? content.title : since.title;
  return blocksToDoc({ title, ...mergeBlocks(before.blocks, since.blocks, content.blocks) }, now.type.schema);
}

/** The handle of an editor. */
export function makeHandle(
  editor: Editor,
  world: () => World,
  openFind: () => void,
  refuse: KeyActs['refuse'],
): EditorHandle {
  const { view } = editor;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const run = (command: Command): void => {
    view.focus();
    command(view.state, view.dispatch, view);
  };
  const dispatch = (tr: Transaction | null): void => {
    if (tr) view.dispatch(tr);
  };
  return {
    replace(content, how = 'step') {
      // Refused now, while there is somebody to tell.
      blocksToDoc(content, editor.schema);
      const base = view.state.doc;
      clearTimeout(waiting);
      const replace = (composed: boolean): void => {
        if (view.isDestroyed) return;
        // What an input method has in hand would be lost; and what follows from its last word (reader-edits.ts) comes first.
        if (view.composing || composed) waiting = setTimeout(replace, COMPOSING, view.composing);
        else {
          takeCaretIn(view);
          dispatch(replaceContent(view.state, contentNow(base, view.state.doc, content), how));
        }
      };
      replace(false);
    },
    jump(block, start = 0, end = start) {
      const { doc, tr } = view.state;
      const node = doc.maybeChild(block + 1);
      if (!node) return;
      const at = positionOf(doc, block + 1);
      const [first] = rangesIn(node, at, start, end);
      const near = Math.min(at + 1 + start, at + node.nodeSize - 1);
      const selection =
        node.type.name === 'quotation'
          ? NodeSelection.create(doc, at)
          : first
            ? TextSelection.create(doc, ...first)
            : TextSelection.near(doc.resolve(near));
      view.focus();
      dispatch(tr.setSelection(selection));
      // Into the middle: at the edge it would lie under what is sticky.
      (view.nodeDOM(at) as Partial<Element> | null)?.scrollIntoView?.({ block: 'center' });
    },
    mend: (finding, checked) => dispatch(mendFinding(view.state, finding, checked)),
    insertNote(noteId) {
      const { notes, leadInFor, lang } = world();
      const note = notes.get(noteId);
      if (!note) return;
      const { schema } = editor;
      const passage = blockToNode(
        { kind: 'quotation', noteId, text: note.quote, elided: [], leadIn: leadInFor(noteId) },
        schema,
      );
      const words = blockToNode(
        note.thought.trim() === ''
          ? { kind: 'prompt', about: makePrompts(lang)(note.quote), noteId }
          : { kind: 'thought', noteId, text: note.thought },
        schema,
      );
      dispatch(insertBlocks(view.state, [passage, words]));
      view.focus();
    },
    moveSection: (from, to) => dispatch(moveSection(view.state, from + 1, to + 1)),
    setStyle: (style) => run(setStyle(style)),
    insertFootnote: () => run(footnoteOr(refuse)),
    undo: () => run(undo),
    redo: () => run(redo),
    focus: () => view.focus(),
    openFind,
  };
}
