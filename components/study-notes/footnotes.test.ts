import { closeHistory, history, redo, undo } from '@tiptap/pm/history';
import { EditorState, NodeSelection, TextSelection, type Command, type Transaction } from '@tiptap/pm/state';
import type { DecorationSet } from '@tiptap/pm/view';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block } from '@/utils/model/study-notes';
import { footnotesOf } from '@/utils/study-notes/footnotes-of';
import { moveBlocks, moveSection, setStyle } from './block-commands';
import { copiedBlocks } from './copied-blocks';
import { copiedFootnotes } from './copied-footnotes';
import { cutSelected } from './cut-selected';
import { deleteSelected } from './delete-across';
import { backspace, deleteForward, enter } from './edge-keys';
import { blocksToDoc, docToBlocks } from './editor-document';
import { editorSchema } from './editor-schema';
import { findInText, lookFor, replaceAllMatches } from './find-in-text';
import { followMark, insertFootnote, leaveFootnote, removeEmptyFootnote, removeEmptyMark } from './footnote-commands';
import { FootnoteDecorations } from './footnote-decorations';
import { footnoteMarks } from './footnote-marks';
import { insertBlocks } from './insert-blocks';
import { pasteBlocks } from './paste-blocks';
import { positionOf } from './position-of';
import { readerEdits } from './reader-edits';
import { replaceContent } from './replace-content';

const paragraph = (text: string): Block => ({ kind: 'paragraph', text, from: 'reader' });
const footnote = (text: string, at?: number): Block => ({ kind: 'footnote', text, ...(at !== undefined && { at }) });
const heading = (text: string): Block => ({ kind: 'heading', level: 1, text });
const quotation: Block = { kind: 'quotation', noteId: 'n1', text: '读书，做事。', elided: [], leadIn: '他说：' };
const prompt: Block = { kind: 'prompt', about: '想到什么？' };
const list: Block = { kind: 'list', items: ['甲', '乙'] };

class Text {
  state: EditorState;
  constructor(...blocks: Block[]) {
    const doc = blocksToDoc({ title: '题', blocks }, editorSchema);
    const marks = footnoteMarks(() => ({ say: (key) => key }));
    this.state = EditorState.create({ doc, plugins: [readerEdits(), marks, findInText(), history()] });
  }
  readonly apply = (tr: Transaction | null): void => {
    if (tr) this.state = this.state.apply(closeHistory(tr));
  };
  select(block: number, offset: number, to?: [block: number, offset: number]): this {
    const at = (index: number, within: number) => positionOf(this.state.doc, index + 1) + 1 + within;
    const head = to ? at(...to) : at(block, offset);
    this.apply(this.state.tr.setSelection(TextSelection.create(this.state.doc, at(block, offset), head)));
    return this;
  }
  node(block: number): this {
    this.apply(this.state.tr.setSelection(NodeSelection.create(this.state.doc, positionOf(this.state.doc, block + 1))));
    return this;
  }
  run(command: Command): this {
    command(this.state, this.apply);
    return this;
  }
  type(text: string): this {
    this.apply(this.state.tr.insertText(text));
    return this;
  }
  get blocks(): Block[] {
    return docToBlocks(this.state.doc).blocks;
  }
  /** What is drawn: as it was kept up to date, and as it is made of the document alone. */
  get drawn(): [kept: string[], anew: string[]] {
    const namesOf = (set: DecorationSet | undefined): string[] =>
      (set?.find() ?? []).map(({ from, to, spec }) => `${from} ${to} ${spec['key']}`).toSorted();
    const labels = { mark: String, footnote: String };
    const plugin = this.state.plugins.find(({ spec }) => spec.state && spec.view)!;
    return [
      namesOf((plugin.getState(this.state) as FootnoteDecorations).shown),
      namesOf(FootnoteDecorations.of(this.state.doc, labels).shown),
    ];
  }
  /** Index of the block the caret is in, and where in its text. */
  get caret(): [number, number] {
    const { $head } = this.state.selection;
    return [$head.index(0) - 1, $head.parentOffset];
  }
}

describe('a footnote', () => {
  test('is put in at the caret and written in; from there one is led back behind its mark', () => {
    const text = new Text(paragraph('甲乙')).select(0, 1).run(insertFootnote).type('注');
    expect(text.blocks).toEqual([paragraph('甲乙'), footnote('注', 1)]);
    expect(text.run(leaveFootnote).caret).toEqual([0, 1]);
    expect(text.type('丙').blocks).toEqual([paragraph('甲丙乙'), footnote('注', 1)]);
    expect(text.select(0, 1).run(insertFootnote).blocks).toEqual([
      paragraph('甲丙乙'),
      footnote('注', 1),
      footnote('', 1),
    ]);
    expect(text.run(leaveFootnote).select(0, 0).run(insertFootnote).blocks[1]).toEqual(footnote('', 0));
  });

  test('is put in on a quotation behind it; on lists, headings and prompts at their ends; on none of its own kind, nor the title', () => {
    expect(new Text(quotation).select(0, 2).run(insertFootnote).blocks).toEqual([quotation, footnote('')]);
    const { selection } = new Text(quotation).node(0).run(insertFootnote).type('注').run(leaveFootnote).state;
    expect(selection instanceof NodeSelection && selection.node.type.name).toBe('quotation');
    expect(new Text(list).select(0, 1).run(insertFootnote).blocks).toEqual([list, footnote('')]);
    expect(new Text(heading('一')).select(0, 0).run(insertFootnote).blocks).toEqual([heading('一'), footnote('')]);
    expect(new Text(prompt).select(0, 0).run(insertFootnote).blocks).toEqual([prompt, footnote('')]);
    const inside = new Text(paragraph('甲'), footnote('注')).select(1, 1).run(insertFootnote);
    expect(inside.blocks).toEqual([paragraph('甲'), footnote('注')]);
    expect(new Text(paragraph('甲')).select(-1, 1).run(insertFootnote).blocks).toEqual([paragraph('甲')]);
  });

  test('without words goes by Backspace, and the caret is where its mark was; with words it stays', () => {
    const text = new Text(paragraph('甲乙'), footnote('', 1)).select(1, 0).run(removeEmptyFootnote);
    expect([text.blocks, text.caret]).toEqual([[paragraph('甲乙')], [0, 1]]);
    const full = new Text(paragraph('甲'), footnote('注')).select(1, 0);
    expect(full.run(removeEmptyFootnote).run(backspace).blocks).toEqual([paragraph('甲'), footnote('注')]);
    expect(full.select(1, 1).run(deleteForward).blocks).toEqual([paragraph('甲'), footnote('注')]);
  });

  test('at the very beginning, on nothing, stays as it is', () => {
    const text = new Text(footnote('注', 4), paragraph('甲')).select(1, 0).type('乙').run(backspace);
    expect(text.blocks).toEqual([footnote('注', 4), paragraph('乙甲')]);
    expect(text.select(1, 0).run(backspace).caret).toEqual([-1, 1]);
    expect(text.select(0, 1).run(leaveFootnote).caret[0]).toBe(1);
  });

  test('at the very beginning stays on nothing as a paragraph is put in behind the title, or parted from it', () => {
    const text = new Text(footnote('注'), paragraph('甲')).select(-1, 1).run(enter);
    expect([text.blocks, text.caret]).toEqual([
      [footnote('注'), paragraph(''), paragraph('甲')],
      [1, 0],
    ]);
    const parted = new Text(footnote('注'), paragraph('甲')).select(-1, 0).run(enter);
    expect([parted.blocks, parted.caret]).toEqual([
      [footnote('注'), paragraph('题'), paragraph('甲')],
      [1, 0],
    ]);
    expect(parted.state.doc.child(0).textContent).toBe('');
    expect(parted.run(undo).blocks).toEqual([footnote('注'), paragraph('甲')]);
  });

  test('is gone to from its mark by key, the nearest in the block, and left by the same', () => {
    const text = new Text(paragraph('甲乙丙丁'), footnote('一', 1), footnote('二', 3), quotation, footnote('三'));
    expect(text.select(0, 1).run(followMark).caret).toEqual([1, 1]);
    expect(text.run(followMark).caret).toEqual([0, 1]);
    expect(text.select(0, 4).run(followMark).caret).toEqual([2, 1]);
    expect(text.select(0, 2).run(followMark).caret).toEqual([1, 1]);
    expect(text.node(3).run(followMark).caret).toEqual([4, 1]);
    const { selection } = text.run(followMark).state;
    expect(selection instanceof NodeSelection && selection.node.type.name).toBe('quotation');
    expect(new Text(paragraph('甲')).select(0, 1).run(followMark).caret).toEqual([0, 1]);
  });

  test('without words goes by Backspace behind its mark, too; of one with words the letter goes, and it stays', () => {
    const text = new Text(paragraph('甲乙'), footnote('', 1), footnote('注', 2));
    expect(text.select(0, 1).run(removeEmptyMark).blocks).toEqual([paragraph('甲乙'), footnote('注', 2)]);
    text.select(0, 2).run(removeEmptyMark).select(0, 1, [0, 2]);
    text.apply(deleteSelected(text.state));
    expect(text.blocks).toEqual([paragraph('甲'), footnote('注', 1)]);
    text.select(0, 0, [0, 1]);
    text.apply(deleteSelected(text.state));
    expect(text.blocks).toEqual([paragraph(''), footnote('注', 0)]);
  });
});

describe('a mark', () => {
  test('keeps its place as something is typed before and behind it, in one step of undo', () => {
    const text = new Text(paragraph('甲乙'), footnote('注', 1)).select(0, 0).type('新');
    expect(text.blocks).toEqual([paragraph('新甲乙'), footnote('注', 2)]);
    expect(text.run(undo).blocks).toEqual([paragraph('甲乙'), footnote('注', 1)]);
    const end = new Text(paragraph('甲'), footnote('注')).select(0, 1).type('。');
    expect(end.blocks).toEqual([paragraph('甲。'), footnote('注', 1)]);
  });

  test('goes with what is on both sides of it; undo brings it back', () => {
    const blocks = [paragraph('甲乙丙'), footnote('注', 2), footnote('二', 3), paragraph('丁戊'), footnote('三', 1)];
    const text = new Text(...blocks).select(0, 1, [0, 3]);
    text.apply(deleteSelected(text.state));
    expect(text.blocks).toEqual([paragraph('甲'), footnote('二', 1), paragraph('丁戊'), footnote('三', 1)]);
    expect(text.run(undo).blocks).toEqual(blocks);
    text.select(0, 1, [3, 1]);
    text.apply(deleteSelected(text.state));
    expect(text.blocks).toEqual([paragraph('甲戊'), footnote('三', 1)]);
    expect(text.run(undo).blocks).toEqual(blocks);
    text.select(0, 0, [4, 1]);
    text.apply(deleteSelected(text.state));
    expect(text.blocks.filter(({ kind }) => kind === 'paragraph')).toEqual([paragraph('')]);
    expect(text.run(undo).blocks).toEqual(blocks);
  });

  test('of a quotation goes with it', () => {
    const blocks = [paragraph('前'), quotation, footnote('注'), paragraph('后')];
    const text = new Text(...blocks).node(1).run(backspace);
    expect(text.blocks).toEqual([paragraph('前'), paragraph('后')]);
    expect(text.run(undo).blocks).toEqual(blocks);
  });

  test('goes where its words go as they are parted and joined', () => {
    const blocks = [paragraph('甲乙'), footnote('一', 1), footnote('二', 2), paragraph('丙'), footnote('三', 1)];
    const text = new Text(...blocks).select(0, 1).run(enter);
    const parted = [paragraph('甲'), footnote('一', 1), paragraph('乙'), footnote('二', 1), ...blocks.slice(3)];
    expect([text.blocks, text.caret]).toEqual([parted, [2, 0]]);
    expect(text.run(undo).blocks).toEqual(blocks);
    text.select(3, 0).run(backspace);
    const joined = [paragraph('甲乙丙'), footnote('一', 1), footnote('二', 2), footnote('三', 3)];
    expect([text.blocks, text.caret]).toEqual([joined, [0, 2]]);
    expect(text.run(undo).select(0, 2).run(deleteForward).blocks).toEqual(joined);
  });

  test('stays on what it is on when something is put in behind that', () => {
    const text = new Text(heading('一'), footnote('注'), paragraph('后')).select(0, 1).run(enter).type('新');
    expect(text.blocks).toEqual([heading('一'), footnote('注'), paragraph('新'), paragraph('后')]);
    const put = new Text(paragraph('甲'), footnote('注', 1), footnote('二')).select(1, 0);
    put.apply(insertBlocks(put.state, [blocksToDoc({ title: '', blocks: [quotation] }, editorSchema).child(1)]));
    expect(put.blocks).toEqual([paragraph('甲'), footnote('注', 1), footnote('二'), quotation]);
  });

  test('moves with its block and its section; a footnote moves with what it is on', () => {
    const blocks = [paragraph('甲'), footnote('注', 0), paragraph('乙'), footnote('二', 1)];
    const moved = [paragraph('乙'), footnote('二', 1), paragraph('甲'), footnote('注', 0)];
    expect(new Text(...blocks).select(0, 0).run(moveBlocks(1)).blocks).toEqual(moved);
    expect(new Text(...blocks).select(3, 1).run(moveBlocks(-1)).blocks).toEqual(moved);
    const sections = new Text(heading('一'), ...blocks, heading('二'), paragraph('丙'), footnote('三', 0));
    sections.apply(moveSection(sections.state, 6, 1));
    expect(sections.blocks).toEqual([heading('二'), paragraph('丙'), footnote('三', 0), heading('一'), ...blocks]);
  });

  test('stays as the block becomes another kind of text, and in a list that is parted', () => {
    const blocks = [paragraph('甲乙'), footnote('注', 1)];
    const text = new Text(...blocks).select(0, 0, [1, 1]).run(setStyle('heading1'));
    expect(text.blocks).toEqual([heading('甲乙'), footnote('注', 1)]);
    expect(text.select(0, 0).run(setStyle('paragraph')).blocks).toEqual(blocks);
    expect(text.run(setStyle('list')).blocks).toEqual([{ kind: 'list', items: ['甲乙'] }, footnote('注')]);
    expect(new Text(list, footnote('注')).select(0, 1).run(backspace).blocks).toEqual([
      paragraph('甲'),
      { kind: 'list', items: ['乙'] },
      footnote('注'),
    ]);
    const made = new Text(...blocks).select(1, 0).run(setStyle('paragraph'));
    expect(made.blocks).toEqual([paragraph('甲乙'), paragraph('注')]);
  });

  test('stays by words that are replaced', () => {
    const text = new Text(paragraph('读书读书'), footnote('一', 1), footnote('二', 4));
    text.apply(lookFor(text.state, { text: '读书', folds: true }));
    text.apply(replaceAllMatches(text.state, '学').tr);
    expect(text.blocks).toEqual([paragraph('学学'), footnote('一', 1), footnote('二', 2)]);
  });

  test('is where another content says it is', () => {
    const text = new Text(paragraph('甲乙'), footnote('注', 1)).select(0, 0);
    const blocks = [paragraph('新甲乙'), footnote('注', 3), paragraph('丙')];
    text.apply(replaceContent(text.state, blocksToDoc({ title: '题', blocks }, editorSchema)));
    expect(text.blocks).toEqual(blocks);
    expect(text.run(undo).blocks).toEqual([paragraph('甲乙'), footnote('注', 1)]);
  });

  test('is behind its words still when something is undone after another window changed the text', () => {
    const text = new Text(paragraph('甲乙丙'), footnote('注', 2)).select(0, 0).type('新');
    const outside = blocksToDoc(
      { title: '题', blocks: [paragraph('外来的字新甲乙丙'), footnote('注', 7)] },
      editorSchema,
    );
    text.apply(replaceContent(text.state, outside, 'outside'));
    expect(text.run(undo).blocks).toEqual([paragraph('外来的字甲乙丙'), footnote('注', 6)]);
    expect(text.run(redo).blocks).toEqual([paragraph('外来的字新甲乙丙'), footnote('注', 7)]);
  });

  test('is copied with the words around it, and pasted with them', () => {
    const copied = (...range: Parameters<Text['select']>): Block[] => {
      const from = new Text(paragraph('甲乙丙'), footnote('一', 1), footnote('二', 2), paragraph('丁'), footnote('三'));
      const nodes = copiedBlocks(from.select(...range).state);
      const into = new Text(paragraph('子丑'), footnote('旧', 1)).select(0, 1);
      into.apply(pasteBlocks(into.state, nodes));
      return into.blocks;
    };
    expect(copied(0, 1, [0, 3])).toEqual([paragraph('子乙丙丑'), footnote('旧', 1), footnote('二', 2)]);
    expect(copied(0, 0, [3, 1])).toEqual([
      paragraph('子甲乙丙'),
      footnote('旧', 1),
      footnote('一', 2),
      footnote('二', 3),
      paragraph('丁丑'),
      footnote('三', 1),
    ]);
    expect(copied(1, 0, [1, 1])).toEqual([paragraph('子一丑'), footnote('旧', 1)]);
  });

  test('is cut with the words before it at the end of a text, and not left there', () => {
    const blocks = [paragraph('甲乙'), footnote('一', 1), footnote('二'), paragraph('丁')];
    const text = new Text(...blocks).select(0, 1, [0, 2]);
    expect(copiedBlocks(text.state).length).toBe(2);
    text.apply(cutSelected(text.state));
    expect(text.blocks).toEqual([paragraph('甲'), footnote('一', 1), paragraph('丁')]);
    expect(text.run(undo).blocks).toEqual(blocks);
  });

  test('whose footnote is reached by a cut goes with the whole of it, and with nothing behind it', () => {
    const text = new Text(paragraph('甲乙丙'), footnote('注释很长的', 2), paragraph('丁戊己庚辛')).select(0, 1, [1, 3]);
    text.apply(cutSelected(text.state));
    expect(text.blocks).toEqual([paragraph('甲'), paragraph('丁戊己庚辛')]);
    text.run(undo);
    expect(text.blocks).toEqual([paragraph('甲乙丙'), footnote('注释很长的', 2), paragraph('丁戊己庚辛')]);
  });

  test('several paragraphs pasted into a footnote are its lines', () => {
    const text = new Text(paragraph('甲'), footnote('注')).select(1, 1);
    text.apply(
      pasteBlocks(
        text.state,
        blocksToDoc({ title: '', blocks: [paragraph('一'), heading('二')] }, editorSchema).children.slice(1),
      ),
    );
    expect(text.blocks).toEqual([paragraph('甲'), footnote('注一\n二')]);
  });
});

test('a cut takes what is selected, and the footnotes whose marks are; all else stays', () => {
  const piece = fc.record({ size: fc.integer({ min: 1, max: 5 }), list: fc.boolean(), note: fc.nat(5), at: fc.nat(5) });
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 5 }), fc.nat(), fc.nat(), (pieces, a, b) => {
      let next = 0x4e00;
      const words = (size: number) => Array.from({ length: size }, () => String.fromCodePoint(next++)).join('');
      const text = new Text(
        ...pieces.flatMap(({ size, list: isList, note, at }): Block[] => [
          isList ? { kind: 'list', items: [words(size), words(size)] } : paragraph(words(size)),
          ...(note > 0 ? [footnote(words(note), Math.min(at, size))] : []),
        ]),
      );
      const { doc } = text.state;
      const $at = (n: number) => doc.resolve(3 + (n % (doc.content.size - 3)));
      text.apply(text.state.tr.setSelection(TextSelection.between($at(a), $at(b))));
      const { from, to, empty } = text.state.selection;
      if (empty) return;
      const goes = new Set(copiedFootnotes(text.state).map(({ footnote: { textContent } }) => textContent));
      let [kept, noted] = ['', ''];
      doc.descendants((node, at) => {
        if (!node.isTextblock || goes.has(node.textContent)) return;
        const left = Array.from(node.textContent)
          .filter((_, index) => at + 1 + index < from || at + 1 + index >= to)
          .join('');
        // One that lies in between is on what stays.
        const isBetween = from <= at && to >= at + node.nodeSize;
        if (node.type.name === 'footnote') noted += isBetween ? node.textContent : left;
        else kept += left;
      });
      text.apply(cutSelected(text.state));
      const textOf = (isNote: boolean): string => {
        let found = '';
        text.state.doc.descendants((node) => {
          if (node.isTextblock && (node.type.name === 'footnote') === isNote) found += node.textContent;
        });
        return found;
      };
      expect(textOf(false)).toBe(kept);
      expect(Array.from(textOf(true)).toSorted().join('')).toBe(noted);
      expect(text.run(undo).state.doc.eq(doc)).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test('whatever was typed and deleted here and typed by another window, with all undone here each mark is behind its letter', () => {
  const edit = fc.record({ kind: fc.constantFrom('type', 'delete', 'outside'), a: fc.nat(1000), b: fc.nat(1000) });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 6 }), fc.array(edit, { maxLength: 12 }), (mark, edits) => {
      let next = 0x4e10;
      const words = '子丑寅卯辰巳';
      const text = new Text(paragraph(words), footnote('注', mark), paragraph('别的'));
      const content = (): { of: string; at: number } => {
        const [first, note] = text.blocks;
        if (first?.kind !== 'paragraph' || note?.kind !== 'footnote') throw new Error('gone');
        return { of: first.text, at: note.at ?? first.text.length };
      };
      for (const { kind, a, b } of edits) {
        const { of, at } = content();
        const place = a % (of.length + 1);
        const fresh = String.fromCodePoint(next++);
        if (kind === 'type') text.select(0, place).type(fresh);
        else if (kind === 'delete') {
          // Not the letter the mark is behind, nor what is next to it.
          const end = Math.min(of.length, place + (b % 3));
          if (end > place && (end < at || place > at)) {
            text.select(0, place, [0, end]);
            text.apply(deleteSelected(text.state));
          }
        } else {
          const blocks = [
            paragraph(of.slice(0, place) + fresh + of.slice(place)),
            footnote('注', place < at ? at + 1 : at),
            paragraph('别的'),
          ];
          text.apply(replaceContent(text.state, blocksToDoc({ title: '题', blocks }, editorSchema), 'outside'));
        }
      }
      for (let n = 0; n < edits.length; n++) text.run(undo);
      const { of, at } = content();
      expect(of[at - 1]).toBe(words[mark - 1]);
    }),
    { numRuns: 1000 },
  );
});

/** A text as its characters, marks among them (as numbers). */
type Tokens = (string | number)[];

/** What there is of a document as tokens, the footnotes by their words. */
function tokensOf(blocks: readonly Block[]): Tokens[] {
  const paragraphs = blocks.flatMap((block, index) =>
    block.kind === 'paragraph' ? [{ index, tokens: Array.from(block.text) as Tokens }] : [],
  );
  const places = footnotesOf(blocks, { withoutText: true }).toReversed();
  for (const { block, owner, at } of places) {
    const note = blocks[block];
    const of = paragraphs.find(({ index }) => index === owner)!;
    of.tokens.splice(at, 0, Number(note?.kind === 'footnote' && note.text));
  }
  return paragraphs.map(({ tokens }) => tokens);
}

const isChar = (token: string | number): token is string => typeof token === 'string';
/** Index among tokens of an offset in the text; behind the marks there, or before them. */
function indexOf(tokens: Tokens, offset: number, behindMarks: boolean): number {
  let index = 0;
  for (let chars = 0; chars < offset; index++) if (isChar(tokens[index]!)) chars++;
  if (behindMarks) while (typeof tokens[index] === 'number') index++;
  return index;
}
const lengthOf = (tokens: Tokens): number => tokens.filter(isChar).length;

test('whatever is typed, parted, joined, deleted and undone, each mark stays between its neighbours, or goes with both of them', () => {
  const edit = fc.record({
    kind: fc.constantFrom('type', 'enter', 'join', 'delete', 'move', 'undo'),
    a: fc.nat(1000),
    b: fc.nat(1000),
    c: fc.nat(1000),
    d: fc.nat(1000),
  });
  const marks = fc.array(fc.tuple(fc.nat(2), fc.nat(6)), { maxLength: 6 });
  fc.assert(
    fc.property(marks, fc.array(edit, { maxLength: 25 }), (at, edits) => {
      let next = 0x4e00;
      const fresh = (): string => String.fromCodePoint(next++);
      const words = () => Array.from({ length: 6 }, fresh).join('');
      const blocks = [0, 1, 2].flatMap((index) => [
        paragraph(words()),
        ...at.flatMap(([owner, offset], n) => (owner === index ? [footnote(String(n), offset)] : [])),
      ]);
      const text = new Text(...blocks);
      let expected = tokensOf(text.blocks);
      const past: Tokens[][] = [];
      for (const { kind, a, b, c, d } of edits) {
        const paragraphs = text.blocks.flatMap((block, index) => (block.kind === 'paragraph' ? index : []));
        const one = a % paragraphs.length;
        const of = expected[one]!;
        const offset = b % (lengthOf(of) + 1);
        const now = expected.map((tokens) => [...tokens]);
        if (kind === 'type') {
          const char = fresh();
          text.select(paragraphs[one]!, offset).type(char);
          now[one]!.splice(indexOf(of, offset, true), 0, char);
        } else if (kind === 'enter') {
          text.select(paragraphs[one]!, offset).run(enter);
          const index = offset === 0 && lengthOf(of) > 0 ? 0 : indexOf(of, offset, true);
          now.splice(one, 1, of.slice(0, index), of.slice(index));
        } else if (kind === 'join') {
          if (one === 0) continue;
          text.select(paragraphs[one]!, 0).run(backspace);
          const [before, after] = [now[one - 1]!, of];
          // One without words goes, and what is on it.
          const joined = lengthOf(before) === 0 ? after : lengthOf(after) === 0 ? before : [...before, ...after];
          now.splice(one - 1, 2, joined);
        } else if (kind === 'delete') {
          const other = c % paragraphs.length;
          const end = d % (lengthOf(expected[other]!) + 1);
          const [from, to] =
            one < other || (one === other && offset <= end)
              ? [[one, offset] as const, [other, end] as const]
              : [[other, end] as const, [one, offset] as const];
          if (from[0] === to[0] && from[1] === to[1]) continue;
          text.select(paragraphs[from[0]]!, from[1], [paragraphs[to[0]]!, to[1]]);
          text.apply(deleteSelected(text.state));
          const kept = [
            ...expected[from[0]]!.slice(0, indexOf(expected[from[0]]!, from[1], true)),
            ...expected[to[0]]!.slice(indexOf(expected[to[0]]!, to[1], false)),
          ];
          now.splice(from[0], to[0] - from[0] + 1, kept);
        } else if (kind === 'move') {
          if (one === 0) continue;
          text.select(paragraphs[one]!, offset).run(moveBlocks(-1));
          now.splice(one - 1, 2, of, expected[one - 1]!);
        } else {
          const before = past.pop();
          if (!before) continue;
          text.run(undo);
          expected = before;
          expect(tokensOf(text.blocks)).toEqual(expected);
          continue;
        }
        past.push(expected);
        expected = now;
        expect(tokensOf(text.blocks)).toEqual(expected);
        // Not at each step: what changed in several is drawn at once.
        if (a % 3 > 0) expect(text.drawn[0]).toEqual(text.drawn[1]);
      }
    }),
    { numRuns: 400 },
  );
});
