import { history, undo } from '@tiptap/pm/history';
import { EditorState, TextSelection, type Command } from '@tiptap/pm/state';
import { describe, expect, test } from 'vitest';
import type { Block } from '@/utils/model/study-notes';
import { blocksToDoc, docToBlocks } from './editor-document';
import { editorSchema } from './editor-schema';
import { footnoteOr } from './footnote-commands';
import { footnoteMarks } from './footnote-marks';
import { backspaceAtMark, letGoOfFootnote, pickedFootnote } from './picked-footnote';
import { positionOf } from './position-of';

const paragraph = (text: string): Block => ({ kind: 'paragraph', text, from: 'reader' });
const footnote = (text: string, at?: number): Block => ({ kind: 'footnote', text, ...(at !== undefined && { at }) });

function editing(...blocks: Block[]) {
  const marks = footnoteMarks(() => ({ say: (key) => key }));
  let state = EditorState.create({
    doc: blocksToDoc({ title: '题', blocks }, editorSchema),
    plugins: [marks, pickedFootnote(), history()],
  });
  return {
    caret(block: number, offset: number) {
      const at = positionOf(state.doc, block + 1) + 1 + offset;
      state = state.apply(state.tr.setSelection(TextSelection.create(state.doc, at)));
    },
    type(text: string) {
      state = state.apply(state.tr.insertText(text));
    },
    run: (command: Command): boolean => command(state, (tr) => (state = state.apply(tr))),
    blocks: (): Block[] => docToBlocks(state.doc).blocks,
    offset: (): number => state.selection.$head.parentOffset,
  };
}

describe('Backspace directly behind a mark', () => {
  const blocks = [paragraph('甲乙'), footnote('注', 1), footnote('二', 1)];

  test('picks the footnote, and takes it away when pressed again; undo brings it back', () => {
    const text = editing(...blocks);
    text.caret(0, 1);
    expect(text.run(backspaceAtMark)).toBe(true);
    expect(text.blocks()).toEqual(blocks);
    expect(text.run(backspaceAtMark)).toBe(true);
    // Of two at one place the one nearer to the caret.
    expect([text.blocks(), text.offset()]).toEqual([[paragraph('甲乙'), footnote('注', 1)], 1]);
    text.run(undo);
    expect(text.blocks()).toEqual(blocks);
  });

  test('picks anew after anything else was done: another key, another place, Esc', () => {
    const text = editing(...blocks);
    text.caret(0, 1);
    text.run(backspaceAtMark);
    text.type('一');
    expect(text.run(backspaceAtMark)).toBe(false);
    text.caret(0, 1);
    text.run(backspaceAtMark);
    text.caret(0, 0);
    text.caret(0, 1);
    text.run(backspaceAtMark);
    expect(text.run(letGoOfFootnote)).toBe(true);
    expect(text.run(letGoOfFootnote)).toBe(false);
    text.run(backspaceAtMark);
    expect(text.blocks().filter(({ kind }) => kind === 'footnote')).toHaveLength(2);
  });

  test.each<[string, Block]>([
    ['a heading', { kind: 'heading', level: 1, text: '甲乙' }],
    ['a list', { kind: 'list', items: ['乙', '甲'] }],
  ])('also behind that of %s', (_, block) => {
    const text = editing(block, footnote('注'));
    text.caret(0, block.kind === 'list' ? 5 : 2);
    text.run(backspaceAtMark);
    text.run(backspaceAtMark);
    expect(text.blocks()).toEqual([block]);
  });

  test('is no such thing elsewhere: a letter away, in a footnote, in a lead-in', () => {
    const quotation: Block = { kind: 'quotation', noteId: 'n1', text: '做事。', elided: [], leadIn: '说：' };
    const text = editing(...blocks, quotation, footnote('三'));
    for (const [block, offset] of [
      [0, 0],
      [0, 2],
      [1, 1],
      [3, 2],
    ] as const) {
      text.caret(block, offset);
      expect(text.run(backspaceAtMark)).toBe(false);
    }
  });
});

test('a footnote that can’t be put in is refused in words, and nothing is changed', () => {
  const text = editing(paragraph('甲'), footnote('注', 1));
  const why: string[] = [];
  for (const [block, offset] of [
    [-1, 1],
    [1, 1],
    [0, 1],
  ] as const) {
    text.caret(block, offset);
    expect(text.run(footnoteOr((reason) => void why.push(reason)))).toBe(true);
  }
  expect(why).toEqual(['noFootnoteOnTitle', 'noFootnoteInFootnote']);
  expect(text.blocks()).toEqual([paragraph('甲'), footnote('注', 1), footnote('', 1)]);
});
