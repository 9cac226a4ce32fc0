import { history, undo } from '@tiptap/pm/history';
import { EditorState, NodeSelection, TextSelection, type Command, type Transaction } from '@tiptap/pm/state';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block } from '@/utils/model/study-notes';
import { moveBlocks, moveSection, setStyle } from './block-commands';
import { deleteSelected } from './delete-across';
import { backspace, deleteForward, enter } from './edge-keys';
import { blocksToDoc, blockToNode, docToBlocks } from './editor-document';
import { editorSchema } from './editor-schema';
import { blockText } from '@/utils/study-notes/block-text';
import { findInText, lookFor, replaceAllMatches } from './find-in-text';
import { insertBlocks } from './insert-blocks';
import { lengthLimits } from './length-limits';
import { mendFinding } from './mend-finding';
import { pasteBlocks } from './paste-blocks';
import { footnoteMarks } from './footnote-marks';
import { readerEdits } from './reader-edits';
import { replaceContent } from './replace-content';
import { typedNumbers } from './typed-numbers';
import { positionOf } from './position-of';

const paragraph = (text: string, from: 'reader' | 'program' = 'reader'): Block => ({ kind: 'paragraph', text, from });
const heading = (level: 1 | 2 | 3, text: string): Block => ({ kind: 'heading', level, text });
const quotation: Block = { kind: 'quotation', noteId: 'n1', text: '读书，做事。', elided: [], leadIn: '他说：' };
const prompt: Block = { kind: 'prompt', about: '想到什么？', noteId: 'n1' };
const list: Block = { kind: 'list', items: ['甲', '乙'] };

/** An editor's state, and what a test does to it. */
class Text {
  state: EditorState;
  full = 0;
  constructor(...blocks: Block[]) {
    const doc = blocksToDoc({ title: '题', blocks }, editorSchema);
    const marks = footnoteMarks(() => ({ say: (key) => key }));
    const plugins = [readerEdits(), typedNumbers(), marks, lengthLimits(() => this.full++), findInText(), history()];
    this.state = EditorState.create({ doc, plugins });
  }
  readonly apply = (tr: Transaction | null): void => {
    if (tr) this.state = this.state.apply(tr);
  };
  /** The caret, or a selection, by block (−1: the title) and offset in its text. */
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
  get title(): string {
    return docToBlocks(this.state.doc).title;
  }
}

describe('what follows from edits', () => {
  test('a paragraph of the program’s that is edited is the reader’s; undo gives it back', () => {
    const text = new Text(paragraph('开头', 'program'), paragraph('别的', 'program')).select(0, 2).type('。');
    expect(text.blocks).toEqual([paragraph('开头。'), paragraph('别的', 'program')]);
    expect(text.run(undo).blocks).toEqual([paragraph('开头', 'program'), paragraph('别的', 'program')]);
  });

  test('words in a prompt are a thought on its note, or a paragraph where it has none', () => {
    expect(new Text(prompt).select(0, 0).type('我').blocks).toEqual([{ kind: 'thought', noteId: 'n1', text: '我' }]);
    expect(new Text({ kind: 'prompt', about: '？' }).select(0, 0).type('我').blocks).toEqual([paragraph('我')]);
  });

  test('a number typed before a heading goes once the heading is left', () => {
    const text = new Text(heading(1, ''), paragraph('后')).select(0, 0);
    for (const char of '一、收获') text.type(char);
    expect(text.blocks[0]).toEqual(heading(1, '一、收获'));
    expect(text.select(0, 1).blocks[0]).toEqual(heading(1, '一、收获'));
    expect(text.select(1, 0).blocks[0]).toEqual(heading(1, '收获'));
    const entered = new Text(heading(2, '')).select(0, 0).type('（二）读书').run(enter);
    expect(entered.blocks).toEqual([heading(2, '读书'), paragraph('')]);
    const styled = new Text(paragraph('一、甲'), paragraph('二、乙'), paragraph('后')).select(0, 0, [1, 1]);
    expect(styled.run(setStyle('heading1')).select(2, 0).blocks).toEqual([
      heading(1, '甲'),
      heading(1, '乙'),
      paragraph('后'),
    ]);
  });

  test.each(['三、四季度工作安排', '1、2号楼的变化', '12、3月两次会议', '一、二、三产业融合', '1.5 degrees matter'])(
    'of the heading %j nothing goes, typed or pasted',
    (words) => {
      const typed = new Text(heading(1, ''), paragraph('后')).select(0, 0);
      for (const char of words) typed.type(char);
      expect(typed.select(1, 0).blocks[0]).toEqual(heading(1, words));
      expect(new Text(heading(1, ''), paragraph('后')).select(0, 0).type(words).select(1, 0).blocks[0]).toEqual(
        heading(1, words),
      );
    },
  );

  test('a number that was brought back by undo stays, whatever is typed behind it', () => {
    const text = new Text(heading(1, '收获'), paragraph('后')).select(0, 0).type('一、').select(1, 0);
    expect(text.blocks[0]).toEqual(heading(1, '收获'));
    expect(text.run(undo).blocks[0]).toEqual(heading(1, '一、收获'));
    expect(text.select(0, 4).type('多').select(1, 1).type('了').blocks).toEqual([
      heading(1, '一、收获多'),
      paragraph('后了'),
    ]);
  });

  test('a number that stood there before is no typed one', () => {
    const text = new Text(heading(1, '三、下一步'), paragraph('后')).select(0, 5).type('打算').select(1, 0);
    expect(text.blocks[0]).toEqual(heading(1, '三、下一步打算'));
  });

  test('what comes from outside is as it is', () => {
    const text = new Text(paragraph('开头', 'program'));
    const blocks = [paragraph('开头了', 'program'), heading(1, '一、收获')];
    text.apply(replaceContent(text.state, blocksToDoc({ title: '题', blocks }, editorSchema)));
    expect(text.blocks).toEqual(blocks);
  });
});

describe('deleting', () => {
  test('across paragraphs joins them; a quotation in between goes whole, one that is only reached stays', () => {
    const text = () => new Text(paragraph('前面'), quotation, paragraph('后面'));
    const over = text().select(0, 1, [2, 1]);
    over.apply(deleteSelected(over.state));
    expect(over.blocks).toEqual([paragraph('前面')]);
    const into = text().select(0, 1, [1, 2]);
    into.apply(deleteSelected(into.state));
    expect(into.blocks).toEqual([paragraph('前'), { ...quotation, leadIn: '：' }, paragraph('后面')]);
    const from = text().select(1, 1, [2, 1]);
    from.apply(deleteSelected(from.state));
    expect(from.blocks).toEqual([paragraph('前面'), { ...quotation, leadIn: '他' }, paragraph('面')]);
  });

  test('of any range never changes a quotation’s words, and leaves a document that holds', () => {
    const blocks = [
      paragraph('一二'),
      quotation,
      prompt,
      list,
      { kind: 'footnote' as const, text: '注' },
      heading(1, '三'),
      { ...quotation, noteId: 'n2' },
      { kind: 'footnote' as const, text: '注' },
      paragraph('四'),
      { kind: 'footnote' as const, text: '注', at: 0 },
    ];
    const size = new Text(...blocks).state.doc.content.size;
    fc.assert(
      fc.property(fc.nat(size), fc.nat(size), (a, b) => {
        const text = new Text(...blocks);
        const { doc, tr } = text.state;
        text.apply(tr.setSelection(TextSelection.between(doc.resolve(Math.min(a, b)), doc.resolve(Math.max(a, b)))));
        text.apply(deleteSelected(text.state));
        text.state.doc.check();
        for (const block of text.blocks) if (block.kind === 'quotation') expect(block.text).toBe('读书，做事。');
        text.run(undo);
        expect(text.blocks).toEqual(blocks);
      }),
    );
  });

  test('Backspace and Delete next to a quotation select it; the next one takes it away', () => {
    const text = new Text(quotation, paragraph('后')).select(1, 0).run(backspace);
    expect(text.blocks).toEqual([quotation, paragraph('后')]);
    expect(text.run(backspace).blocks).toEqual([paragraph('后')]);
    const ahead = new Text(paragraph('前'), quotation).select(0, 1).run(deleteForward);
    expect(ahead.blocks).toEqual([paragraph('前'), quotation]);
    expect(ahead.run(deleteForward).blocks).toEqual([paragraph('前')]);
    expect(new Text(quotation, paragraph('后')).select(0, 3).run(deleteForward).run(deleteForward).blocks).toEqual([
      paragraph('后'),
    ]);
  });

  test('Backspace in an empty prompt behind a quotation: the quotation is selected, and goes whole, its lead-in never letter by letter', () => {
    const text = new Text(paragraph('甲'), quotation, prompt).select(2, 0).run(backspace);
    expect(text.blocks).toEqual([paragraph('甲'), quotation]);
    expect(text.state.selection).toBeInstanceOf(NodeSelection);
    expect(text.run(backspace).blocks).toEqual([paragraph('甲')]);
  });

  test('Backspace at the beginning: headings become text, prompts go, lists are left, texts are joined, the title stays', () => {
    expect(new Text(heading(1, '甲')).select(0, 0).run(backspace).blocks).toEqual([paragraph('甲')]);
    expect(new Text(paragraph('甲'), prompt).select(1, 0).run(backspace).blocks).toEqual([paragraph('甲')]);
    expect(new Text(list).select(0, 1).run(backspace).blocks).toEqual([
      paragraph('甲'),
      { kind: 'list', items: ['乙'] },
    ]);
    expect(new Text(paragraph('甲'), paragraph('乙')).select(1, 0).run(backspace).blocks).toEqual([paragraph('甲乙')]);
    const first = new Text(paragraph('甲')).select(0, 0).run(backspace);
    expect([first.title, first.blocks]).toEqual(['题', [paragraph('甲')]]);
    expect(new Text(paragraph('甲')).select(-1, 1).run(deleteForward).blocks).toEqual([paragraph('甲')]);
  });
});

describe('Enter', () => {
  test('parts a paragraph; behind a heading comes text; before it room', () => {
    expect(new Text(paragraph('甲乙')).select(0, 1).run(enter).blocks).toEqual([paragraph('甲'), paragraph('乙')]);
    expect(new Text(heading(1, '甲')).select(0, 1).run(enter).blocks).toEqual([heading(1, '甲'), paragraph('')]);
    expect(new Text(heading(1, '甲')).select(0, 0).run(enter).blocks).toEqual([paragraph(''), heading(1, '甲')]);
  });

  test('in a title goes to the text, in a prompt behind it, in a lead-in behind the passage or before it', () => {
    const title = new Text(paragraph('甲')).select(-1, 1).run(enter);
    expect([title.title, title.blocks]).toEqual(['题', [paragraph(''), paragraph('甲')]]);
    expect(new Text(prompt).select(0, 0).run(enter).blocks).toEqual([prompt, paragraph('')]);
    expect(new Text(quotation).select(0, 3).run(enter).blocks).toEqual([quotation, paragraph('')]);
    expect(new Text(quotation).select(0, 1).run(enter).blocks).toEqual([
      paragraph('他'),
      { ...quotation, leadIn: '说：' },
    ]);
    expect(new Text(quotation).node(0).run(enter).blocks).toEqual([quotation, paragraph('')]);
  });

  test('a thought that is parted stays one thought on its note', () => {
    expect(new Text({ kind: 'thought', noteId: 'n1', text: '甲乙' }).select(0, 1).run(enter).blocks).toEqual([
      { kind: 'thought', noteId: 'n1', text: '甲' },
      paragraph('乙'),
    ]);
  });

  test('in a list makes an item; in an empty one leaves it', () => {
    const text = new Text(list);
    const end = positionOf(text.state.doc, 2) - 2;
    text.apply(text.state.tr.setSelection(TextSelection.create(text.state.doc, end)));
    expect(text.run(enter).blocks).toEqual([{ kind: 'list', items: ['甲', '乙', ''] }]);
    expect(text.run(enter).blocks).toEqual([list, paragraph('')]);
  });
});

describe('rearranging', () => {
  const blocks = [
    paragraph('引'),
    heading(1, '一'),
    paragraph('a'),
    heading(2, '一一'),
    paragraph('b'),
    heading(1, '二'),
    paragraph('c'),
  ];

  test('a section goes with all below it', () => {
    const text = new Text(...blocks);
    text.apply(moveSection(text.state, 2, 6));
    expect(text.blocks.map((block) => 'text' in block && block.text)).toEqual([
      '引',
      '二',
      'c',
      '一',
      'a',
      '一一',
      'b',
    ]);
    text.apply(moveSection(text.state, 4, 2));
    expect(text.blocks).toEqual(blocks);
    expect(moveSection(text.state, 2, 4)).toBeNull();
    expect(moveSection(text.state, 1, 2)).toBeNull();
  });

  test('loses nothing, whatever is moved where', () => {
    fc.assert(
      fc.property(fc.nat(7), fc.nat(7), (from, to) => {
        const text = new Text(...blocks);
        text.apply(moveSection(text.state, from, to));
        expect(new Set(text.blocks)).toEqual(new Set(blocks));
        expect(text.blocks).toHaveLength(blocks.length);
      }),
    );
  });

  test('blocks are moved by key, not over the title', () => {
    expect(new Text(paragraph('甲'), quotation).select(0, 0).run(moveBlocks(1)).blocks).toEqual([
      quotation,
      paragraph('甲'),
    ]);
    expect(new Text(paragraph('甲')).select(0, 0).run(moveBlocks(-1)).blocks).toEqual([paragraph('甲')]);
  });

  test('of a list only the item with the caret gets another style, and the caret stays in its text', () => {
    const three: Block = { kind: 'list', items: ['甲', '乙乙', '丙'] };
    const item = (style: Parameters<typeof setStyle>[0]): Text => {
      const text = new Text(three);
      text.apply(text.state.tr.setSelection(TextSelection.create(text.state.doc, positionOf(text.state.doc, 1) + 6)));
      return text.run(setStyle(style));
    };
    const around = (block: Block): Block[] => [{ kind: 'list', items: ['甲'] }, block, { kind: 'list', items: ['丙'] }];
    expect(item('heading2').type('一').blocks).toEqual(around(heading(2, '乙一乙')));
    expect(item('list').blocks).toEqual(around(paragraph('乙乙')));
  });

  test('a style is given and taken; quotations and prompts have none', () => {
    const text = new Text(paragraph('甲'), paragraph('乙')).select(0, 0, [1, 1]).run(setStyle('list'));
    expect(text.blocks).toEqual([list]);
    expect(text.select(0, 1, [0, 5]).run(setStyle('list')).blocks).toEqual([paragraph('甲'), paragraph('乙')]);
    expect(new Text(quotation).select(0, 0).run(setStyle('heading1')).blocks).toEqual([quotation]);
  });
});

describe('from outside', () => {
  const block = fc.constantFrom<Block>(
    paragraph('甲甲'),
    paragraph('甲甲甲'),
    quotation,
    { ...quotation, elided: [[0, 3]] },
    prompt,
    list,
    heading(1, '甲'),
    heading(2, '甲'),
  );

  test('any content takes the place of any other, in one step of undo', () => {
    fc.assert(
      fc.property(
        fc.array(block, { maxLength: 6 }),
        fc.array(block, { maxLength: 6 }),
        fc.constantFrom('题', '另题'),
        (was, now, title) => {
          const text = new Text(...was);
          text.apply(replaceContent(text.state, blocksToDoc({ title, blocks: now }, editorSchema)));
          expect([text.title, text.blocks]).toEqual([title, now]);
          text.run(undo);
          expect([text.title, text.blocks]).toEqual(['题', was]);
        },
      ),
    );
  });

  test('the caret stays in the text it was in', () => {
    const text = new Text(paragraph('甲'), paragraph('乙丙')).select(1, 1);
    text.apply(
      replaceContent(
        text.state,
        blocksToDoc({ title: '题', blocks: [paragraph('新'), paragraph('甲'), paragraph('乙丙')] }, editorSchema),
      ),
    );
    expect([text.state.selection.$head.parent.textContent, text.state.selection.$head.parentOffset]).toEqual([
      '乙丙',
      1,
    ]);
  });

  test('a finding is mended in text, lead-in, list and passage', () => {
    const finding = { kind: 'punctuation', severity: 'look', fix: '。' } as const;
    const mended = (block: Block, start: number, end: number, more: object = {}) => {
      const text = new Text(block);
      text.apply(mendFinding(text.state, { ...finding, block: 0, start, end, ...more }, block));
      return text.blocks[0];
    };
    expect(mended(paragraph('好.了'), 1, 2)).toEqual(paragraph('好。了'));
    expect(mended(quotation, 2, 3, { inLeadIn: true })).toEqual({ ...quotation, leadIn: '他说。' });
    expect(mended({ kind: 'list', items: ['甲.', '乙.'] }, 4, 5)).toEqual({ kind: 'list', items: ['甲.', '乙。'] });
    expect(mended({ ...quotation, elided: [[3, 6]] }, 0, 1, { fix: '细读' })).toEqual({
      ...quotation,
      text: '细读书，做事。',
      elided: [[4, 7]],
    });
    expect(mended(paragraph('好'), 1, 1)).toEqual(paragraph('好。'));
  });

  test('a fix that is late finds its block again, and alters no other', () => {
    const finding = { kind: 'altered-quotation', severity: 'wrong', block: 0, start: 4, end: 5, fix: '里' } as const;
    const [other, checked] = ['要把书读进去把事做出来', '水流到田裏才算数'].map((words): Block => ({
      ...quotation,
      text: words,
    }));
    const mended = (blocks: Block[], more: object, as?: Block) => {
      const text = new Text(...blocks);
      text.apply(mendFinding(text.state, { ...finding, ...more }, as));
      return text.blocks;
    };
    const right: Block = { ...quotation, text: '水流到田里才算数' };
    expect(mended([other!, checked!], { found: '裏' })).toEqual([other, checked]);
    expect(mended([other!], { found: '裏' }, checked)).toEqual([other]);
    expect(mended([other!, checked!], { found: '裏' }, checked)).toEqual([other, right]);
    // Without words to know it by, only the block itself is mended.
    expect(mended([other!], {})).toEqual([other]);
    expect(mended([other!], { end: 4, found: '' }, checked)).toEqual([other]);
    expect(mended([other!, checked!], {}, checked)).toEqual([other, right]);
    // Written on since, elsewhere in it.
    const led: Block = { ...quotation, text: '水流到田裏才算数', leadIn: '他又说：' };
    expect(mended([led], { found: '裏' }, checked)).toEqual([{ ...led, text: '水流到田里才算数' }]);
    expect(mended([{ ...led, noteId: 'n2' }], { found: '裏' }, checked)).toEqual([{ ...led, noteId: 'n2' }]);
  });

  test('what another window wrote is not undone here; what was written here is', () => {
    const text = new Text(paragraph('一')).select(0, 1).type('二');
    const outside = [paragraph('别处写的'), paragraph('一二'), list];
    text.apply(replaceContent(text.state, blocksToDoc({ title: '题', blocks: outside }, editorSchema), 'outside'));
    expect(text.blocks).toEqual(outside);
    expect(text.run(undo).blocks).toEqual([paragraph('别处写的'), paragraph('一'), list]);
    expect(text.run(undo).blocks).toEqual([paragraph('别处写的'), paragraph('一'), list]);
  });

  test('a note takes the place of an empty paragraph, else comes behind', () => {
    const node = () => blockToNode(quotation, editorSchema);
    const empty = new Text(paragraph('')).select(0, 0);
    empty.apply(insertBlocks(empty.state, [node()]));
    expect(empty.blocks).toEqual([quotation]);
    const behind = new Text(paragraph('甲'), paragraph('乙')).select(0, 0);
    behind.apply(insertBlocks(behind.state, [node()]));
    expect(behind.blocks).toEqual([paragraph('甲'), quotation, paragraph('乙')]);
  });
});

test('pasted at any place, no text that stood there is lost and no quotation is changed', () => {
  const blocks = [
    paragraph('一二'),
    { kind: 'footnote' as const, text: '注', at: 1 },
    quotation,
    { kind: 'footnote' as const, text: '释' },
    prompt,
    list,
    heading(1, '三'),
  ];
  const pasted = [paragraph('P'), heading(2, 'H'), paragraph('Q')];
  const textOf = (all: Block[]) => all.map((block) => JSON.stringify(block)).join('');
  const size = new Text(...blocks).state.doc.content.size;
  fc.assert(
    fc.property(fc.nat(size), fc.integer({ min: 1, max: 3 }), (at, count) => {
      const text = new Text(...blocks);
      text.apply(text.state.tr.setSelection(TextSelection.near(text.state.doc.resolve(at))));
      text.apply(
        pasteBlocks(
          text.state,
          pasted.slice(0, count).map((block) => blockToNode(block, editorSchema)),
        ),
      );
      const all = text.title + textOf(text.blocks);
      for (const char of ['题', '一', '二', '甲', '乙', '三', '读书，做事。', 'P', '注', '释'])
        expect(all).toContain(char);
      expect(text.blocks.filter(({ kind }) => kind === 'quotation')).toHaveLength(1);
    }),
  );
});

test('replacing all leaves titles and names that the program wrote; one by one they can be replaced', () => {
  const program = {
    kind: 'paragraph' as const,
    text: '我学习了《读书与实干》，围绕“读书方法”谈读书。',
    from: 'program' as const,
  };
  const led = { ...quotation, leadIn: '沈知远《读书与实干》指出：' };
  const text = new Text(program, led, paragraph('《读书与实干》我读了。'));
  text.apply(lookFor(text.state, { text: '读书', folds: true }));
  const { tr, replaced, kept } = replaceAllMatches(text.state, '学习');
  text.apply(tr);
  expect([replaced, kept]).toEqual([2, 4]);
  expect(text.blocks.map((block) => (block.kind === 'quotation' ? block.leadIn : blockText(block)))).toEqual([
    '我学习了《读书与实干》，围绕“读书方法”谈学习。',
    '沈知远《读书与实干》指出：',
    '《学习与实干》我读了。',
  ]);
});

test('replacing all leaves passages as they are, and is one step of undo', () => {
  const text = new Text(paragraph('读书，读书'), quotation, { kind: 'list', items: ['ＲＥＡＤ', 'read'] });
  text.apply(lookFor(text.state, { text: '读书', folds: true }));
  const { tr, replaced, kept } = replaceAllMatches(text.state, '学习');
  text.apply(tr);
  expect([replaced, kept]).toEqual([2, 1]);
  expect(text.blocks.slice(0, 2)).toEqual([paragraph('学习，学习'), quotation]);
  text.run(undo);
  expect(text.blocks[0]).toEqual(paragraph('读书，读书'));
  text.apply(lookFor(text.state, { text: 'Read', folds: true }));
  expect(replaceAllMatches(text.state, '').replaced).toBe(2);
  text.apply(lookFor(text.state, { text: 'Read', folds: false }));
  expect(replaceAllMatches(text.state, '').replaced).toBe(0);
});

test('what could not be saved is refused, and said', () => {
  const text = new Text(paragraph('甲')).select(-1, 1).type('长'.repeat(500));
  expect([text.title, text.full]).toEqual(['题', 1]);
  text.select(0, 1).type('长'.repeat(20_000));
  expect([text.blocks, text.full]).toEqual([[paragraph('甲')], 2]);
});
