import { baseKeymap } from '@tiptap/pm/commands';
import { redo, undo } from '@tiptap/pm/history';
import { keydownHandler } from '@tiptap/pm/keymap';
import { NodeSelection, Plugin, PluginKey, type Command } from '@tiptap/pm/state';
import { moveBlocks, setStyle } from './block-commands';
import { arrowLeft, arrowRight, backspace, deleteForward, enter, lineEdge, lineFeed } from './edge-keys';
import { lineDown } from './line-down';
import { lineUp } from './line-up';
import { followMark, footnoteOr, leaveFootnote, removeEmptyFootnote, removeEmptyMark } from './footnote-commands';
import { backspaceAtMark, letGoOfFootnote } from './picked-footnote';
import { takeCaretIn } from './take-caret-in';

/** What keys ask of the window around the text. */
export type KeyActs = {
  openFind: () => void;
  findNote?: (() => void) | undefined;
  focusTools: (at: number) => void;
  closeTools: (at: number) => void;
  /** A footnote was asked for where there can be none. */
  refuse: (why: 'noFootnoteOnTitle' | 'noFootnoteInFootnote') => void;
};

const always =
  (act: () => void): Command =>
  () => {
    act();
    return true;
  };

/** The keys of the editor. What an input method is using is not a key. */
export function editorKeys(acts: () => KeyActs): Plugin {
  const intoTools: Command = ({ selection }) => {
    if (!(selection instanceof NodeSelection)) return false;
    acts().focusTools(selection.from);
    return true;
  };
  const leave: Command = (state, dispatch) => {
    if (letGoOfFootnote(state, dispatch)) return true;
    const { $from, from } = state.selection;
    // From a passage to the end of its lead-in, and its tools are put away.
    if (state.selection instanceof NodeSelection && arrowLeft(state, dispatch)) {
      acts().closeTools(from);
      return true;
    }
    return $from.parent.type.name === 'prompt' ? backspace(state, dispatch) : leaveFootnote(state, dispatch);
  };
  const back: Command = (state, dispatch, view) =>
    removeEmptyFootnote(state, dispatch) ||
    removeEmptyMark(state, dispatch) ||
    backspaceAtMark(state, dispatch) ||
    backspace(state, dispatch, view);
  const { ArrowDown: _, ...base } = baseKeymap;
  const keys: Record<string, Command> = {
    ...base,
    Enter: (state, dispatch, view) =>
      intoTools(state) || leaveFootnote(state, dispatch) || enter(state, dispatch, view),
    'Shift-Enter': lineFeed,
    'Mod-Enter': (state, dispatch, view) => leaveFootnote(state, dispatch) || enter(state, dispatch, view),
    Backspace: back,
    'Shift-Backspace': back,
    Delete: deleteForward,
    ArrowRight: arrowRight,
    ArrowLeft: arrowLeft,
    ArrowUp: lineUp(false),
    'Shift-ArrowUp': lineUp(true),
    ArrowDown: lineDown(false),
    'Shift-ArrowDown': lineDown(true),
    Home: lineEdge('start', false),
    'Shift-Home': lineEdge('start', true),
    End: lineEdge('end', false),
    'Shift-End': lineEdge('end', true),
    Escape: leave,
    'Mod-z': undo,
    'Shift-Mod-z': redo,
    'Mod-y': redo,
    'Mod-Alt-1': setStyle('heading1'),
    'Mod-Alt-2': setStyle('heading2'),
    'Mod-Alt-3': setStyle('heading3'),
    'Mod-Alt-0': setStyle('paragraph'),
    'Mod-Alt-l': setStyle('list'),
    'Mod-Alt-f': footnoteOr((why) => acts().refuse(why)),
    'Alt-Enter': (state, dispatch) => followMark(state, dispatch) || true,
    'Alt-Shift-ArrowUp': moveBlocks(-1),
    'Alt-Shift-ArrowDown': moveBlocks(1),
    'Mod-f': always(() => acts().openFind()),
  };
  const onKey = keydownHandler(keys);
  return new Plugin({
    key: new PluginKey('editorKeys'),
    props: {
      handleDOMEvents: {
        // Before any key is done.
        keydown(view, event) {
          if (!event.isComposing && !view.composing) takeCaretIn(view);
          return false;
        },
      },
      handleKeyDown(view, event) {
        if (event.isComposing || view.composing) return false;
        return onKey(view, event);
      },
      handleTextInput(view, from, to, text) {
        const { findNote } = acts();
        // Where a word goes on (name@unit) an @ is a letter of it.
        const before = view.state.doc.textBetween(Math.max(view.state.doc.resolve(from).start(), from - 1), from);
        if (text !== '@' || from !== to || !findNote || /[\w.-]/.test(before)) return false;
        findNote();
        return true;
      },
    },
  });
}
