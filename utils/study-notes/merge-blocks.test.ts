import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block } from '@/utils/model/study-notes';
import { blockText } from './block-text';
import { isOwnWords } from './is-own-words';
import { mergeBlocks } from './merge-blocks';

const own = (text: string): Block => ({ kind: 'paragraph', text, from: 'reader' });
const program = (text: string): Block => ({ kind: 'paragraph', text, from: 'program' });
const heading = (text: string, level: 1 | 2 | 3 = 1): Block => ({ kind: 'heading', level, text });
const quotation = (noteId: string, text: string, leadIn = '沈知远指出：'): Block => ({
  kind: 'quotation',
  noteId,
  text,
  elided: [],
  leadIn,
});
const thought = (noteId: string, text: string): Block => ({ kind: 'thought', noteId, text });
const prompt = (noteId: string, about = '这句话用在哪里？'): Block => ({ kind: 'prompt', noteId, about });
const texts = (blocks: readonly Block[]): string[] => blocks.map(blockText);

const base: Block[] = [
  program('各位领导、同志们：'),
  heading('学习收获与认识'),
  heading('读书要读出自己的话', 2),
  quotation('n1', '每读一篇，至少写三句。'),
  thought('n1', '我过去摘得多、想得少。'),
  quotation('n2', '窗口虽小，连着千家万户。'),
  prompt('n2'),
  heading('下一步打算'),
  { kind: 'application', noteId: 'n1', text: '每周写三句。' },
  own('以上是我的体会。'),
];
const at = (index: number, block: Block | null, of = base): Block[] =>
  block === null ? of.toSpliced(index, 1) : of.with(index, block);

describe('footnotes', () => {
  const note = (text: string, place?: number): Block => ({
    kind: 'footnote',
    text,
    ...(place !== undefined && { at: place }),
  });
  const last = base.length - 1;

  test('stay on what they are on, whatever the other window put behind that', () => {
    const theirs = base.toSpliced(last + 1, 0, note('见附录。', 3));
    const mine = base.toSpliced(last + 1, 0, own('再写一段。'));
    for (const { blocks } of [mergeBlocks(base, mine, theirs), mergeBlocks(base, theirs, mine)])
      expect(blocks.slice(last)).toEqual([base[last], note('见附录。', 3), own('再写一段。')]);
  });

  test('keep their marks behind the same words of a text the other window changed', () => {
    const before = base.toSpliced(last + 1, 0, note('旧', 5));
    const mine = before.with(last, own('如上，以上是我的体会。')).with(last + 1, note('旧', 8));
    const theirs = before.toSpliced(last + 1, 0, note('新', 2));
    expect(mergeBlocks(before, mine, theirs).blocks.slice(last)).toEqual([mine[last], note('新', 5), note('旧', 8)]);
    expect(mergeBlocks(before, theirs, mine).blocks.slice(last)).toEqual([mine[last], note('新', 5), note('旧', 8)]);
  });

  test('keep their marks where the text that stays has them, where both windows wrote in it', () => {
    const before = [own('qrstuvwx'), note('注', 2)];
    const mine = [own('qrstuvw1x'), note('注', 2)];
    const theirs = [own('q2rstuvwx'), note('注', 3)];
    expect(mergeBlocks(before, mine, theirs).blocks).toEqual([mine[0], note('注', 2), theirs[0]]);
    expect(mergeBlocks(before, theirs, mine).blocks).toEqual([theirs[0], note('注', 3), mine[0]]);
  });

  test('have their marks where a window put them, in whatever the other made of the text', () => {
    const before = [own('甲乙丙丁'), note('注', 2)];
    const moved = [own('甲乙丙丁'), note('注', 4)];
    const longer = [own('新甲乙丙丁。'), note('注', 3)];
    expect(mergeBlocks(before, moved, longer).blocks).toEqual([longer[0], note('注', 5)]);
    expect(mergeBlocks(before, longer, moved).blocks).toEqual([longer[0], note('注', 5)]);
  });

  test('stay behind the same letter, whatever two windows type and put in', () => {
    const edit = fc.record({ kind: fc.constantFrom('type', 'paragraph', 'note'), in: fc.nat(3), at: fc.nat(8) });
    const marks = fc.array(fc.option(fc.integer({ min: 1, max: 8 })), { minLength: 4, maxLength: 4 });
    type Edit = { kind: string; in: number; at: number };
    const edited = (was: readonly Block[], by: string, edits: readonly Edit[]): Block[] =>
      edits.reduce(
        (blocks: Block[], { kind, in: which, at: place }, n): Block[] => {
          const paragraphs = blocks.flatMap((block, index) => (block.kind === 'paragraph' ? index : []));
          const index = paragraphs[which]!;
          const text = blockText(blocks[index]!);
          let behind = index + 1;
          while (blocks[behind]?.kind === 'footnote') behind++;
          if (kind === 'paragraph') return blocks.toSpliced(index, 0, own(`新段落${by}${n}`));
          if (kind === 'note') return blocks.toSpliced(behind, 0, note(`新${by}${n}`, Math.max(1, place)));
          return blocks.map((block, each) => {
            if (each === index) return own(text.slice(0, place) + by + text.slice(place));
            if (each <= index || each >= behind || block.kind !== 'footnote') return block;
            return block.at! > place ? { ...block, at: block.at! + by.length } : block;
          });
        },
        [...was],
      );
    const letterOf = (blocks: readonly Block[], of: string): string | undefined => {
      const index = blocks.findIndex((block) => block.kind === 'footnote' && block.text === of);
      const footnote = blocks[index];
      const owner = blocks.findLast((block, each) => each < index && block.kind !== 'footnote');
      return footnote?.kind === 'footnote' && owner ? blockText(owner)[footnote.at! - 1] : undefined;
    };
    const edits = fc.array(edit, { minLength: 1, maxLength: 2 });
    fc.assert(
      fc.property(marks, edits, edits, (places, my, their) => {
        const was = ['abcdefgh', 'ijklmnop', 'qrstuvwx', 'ABCDEFGH'].flatMap((text, n): Block[] => {
          const place = places[n];
          return [own(text), ...(typeof place === 'number' ? [note(`注${n}`, place)] : [])];
        });
        const [mine, theirs] = [edited(was, '1', my), edited(was, '2', their)];
        const { blocks } = mergeBlocks(was, mine, theirs);
        for (const { kind, ...block } of was)
          if (kind === 'footnote' && 'text' in block)
            expect(letterOf(blocks, block.text)).toBe(letterOf(was, block.text));
        for (const block of mine)
          if (block.kind === 'footnote') expect(letterOf(blocks, block.text)).toBe(letterOf(mine, block.text));
      }),
      { numRuns: 2000 },
    );
  });

  test('go along when what they are on is moved, or parted', () => {
    const before = base.toSpliced(5, 0, note('注', 3));
    const moved = [...before.slice(6), ...before.slice(0, 6)];
    const mine = before.with(0, own('同志们：'));
    const { blocks } = mergeBlocks(before, mine, moved);
    expect(blocks[blocks.findIndex(({ kind }) => kind === 'footnote') - 1]).toEqual(base[4]);
    const parted = before.toSpliced(4, 1, thought('n1', '我过去'), own('摘得多、想得少。'));
    const split = mergeBlocks(before, mine, parted.with(6, note('注', 2))).blocks;
    expect(split.slice(4, 7)).toEqual([thought('n1', '我过去'), own('摘得多、想得少。'), note('注', 2)]);
  });

  test('are lost by nobody, whatever two windows did', () => {
    const pool = [...base.slice(3, 6), own('一段话在这里。'), note('一', 1), note('二', 2), note('三')];
    const lists = fc.shuffledSubarray(pool, { minLength: 2 });
    fc.assert(
      fc.property(lists, lists, lists, (was, mine, theirs) => {
        const { blocks } = mergeBlocks(was, mine, theirs);
        const notes = (of: readonly Block[]) => of.flatMap((block) => (block.kind === 'footnote' ? block.text : []));
        for (const text of notes(mine)) if (!notes(was).includes(text)) expect(notes(blocks)).toContain(text);
        for (const text of notes(theirs)) if (!notes(was).includes(text)) expect(notes(blocks)).toContain(text);
        expect(mergeBlocks(was, mine, was).blocks.filter(({ kind }) => kind !== 'footnote')).toEqual(
          mine.filter(({ kind }) => kind !== 'footnote'),
        );
      }),
    );
  });
});

describe('two windows on one document', () => {
  test('what each changed elsewhere is done', () => {
    const mine = at(4, thought('n1', '我过去摘得多、想得少，本子写满了。'));
    const theirs = at(9, own('以上是我的体会，请批评指正。'));
    const { blocks, conflicts } = mergeBlocks(base, mine, theirs);
    expect(blocks).toEqual(mine.with(9, theirs[9]!));
    expect(conflicts).toEqual([]);
  });

  test('two texts of one block both stand there', () => {
    const mine = at(9, own('以上是我的一点体会。'));
    const theirs = at(9, own('以上是我的体会，请批评指正。'));
    const { blocks, conflicts } = mergeBlocks(base, mine, theirs);
    expect(texts(blocks).slice(-2)).toEqual(['以上是我的一点体会。', '以上是我的体会，请批评指正。']);
    expect(conflicts).toEqual([{ kind: 'both', block: 9, other: 10 }]);
  });

  test('a level from one side and words from the other are one heading', () => {
    const { blocks, conflicts } = mergeBlocks(base, at(7, heading('下一步打算', 2)), at(7, heading('下步打算')));
    expect(blocks[7]).toEqual(heading('下步打算', 2));
    expect(conflicts).toEqual([]);
  });

  test('a text that was deleted there and changed here stays, and that is told', () => {
    const mine = at(9, own('以上是我的一点体会。'));
    const { blocks, conflicts } = mergeBlocks(base, mine, at(9, null));
    expect(blocks).toEqual(mine);
    expect(conflicts).toEqual([{ kind: 'kept', block: 9 }]);
    expect(mergeBlocks(base, at(9, null), mine).blocks).toEqual(mine);
  });

  test('paragraphs added at one place by both stand there both, mine first; the same one once', () => {
    const mine = base.toSpliced(5, 0, own('甲写的。'), own('同一段。'));
    const theirs = base.toSpliced(5, 0, own('乙写的。'), own('同一段。'));
    expect(texts(mergeBlocks(base, mine, theirs).blocks.slice(5, 8))).toEqual(['甲写的。', '同一段。', '乙写的。']);
  });

  test('a section that was moved there goes with what was written in it here', () => {
    const theirs = [...base.slice(0, 2), ...base.slice(7, 9), ...base.slice(2, 7), ...base.slice(9)];
    const mine = at(8, { kind: 'application', noteId: 'n1', text: '每周写三句，月底翻一遍。' });
    const { blocks } = mergeBlocks(base, mine.toSpliced(9, 0, own('补一句。')), theirs);
    expect(texts(blocks)).toEqual([
      '各位领导、同志们：',
      '学习收获与认识',
      '下一步打算',
      '每周写三句，月底翻一遍。',
      '补一句。',
      ...texts(base.slice(2, 7)),
      '以上是我的体会。',
    ]);
  });

  test('fifty edits of each window, each over what the other had saved, are all there', () => {
    let saved = base;
    const windows = [
      { seen: base, blocks: base, name: '甲' },
      { seen: base, blocks: base, name: '乙' },
    ];
    for (let edit = 1; edit <= 50; edit++)
      for (const window of windows) {
        window.blocks = window.blocks.toSpliced((edit * 7) % window.blocks.length, 0, own(`${window.name}第${edit}句`));
        saved = mergeBlocks(window.seen, window.blocks, saved).blocks;
        window.seen = saved;
        window.blocks = saved;
      }
    const all = texts(saved);
    for (let edit = 1; edit <= 50; edit++)
      for (const name of ['甲', '乙']) expect(all.filter((text) => text === `${name}第${edit}句`)).toHaveLength(1);
  });
});

describe('composing again', () => {
  const again = (mine: Block[], draft: Block[]) => mergeBlocks(base, mine, draft, 'draft');

  test('a heading and a lead-in of the writer stay, whatever the program says now', () => {
    const mine = at(2, heading('读出自己的话来', 2)).with(
      3,
      quotation('n1', '每读一篇，至少写三句。', '讲话提醒我们：'),
    );
    const draft = at(2, heading('学习方法', 2)).with(3, quotation('n1', '每读一篇，至少写三句。', '沈知远强调：'));
    expect(again(mine, draft)).toEqual({ blocks: mine, conflicts: [] });
  });

  test('words of the note and words of the writer both stand there', () => {
    const mine = at(4, thought('n1', '我过去摘得多、想得少，要改。'));
    const draft = at(4, thought('n1', '三句话正好是一条札记。'));
    expect(texts(again(mine, draft).blocks.slice(4, 6))).toEqual([
      '我过去摘得多、想得少，要改。',
      '三句话正好是一条札记。',
    ]);
  });

  test('what the writer took out stays out; a note that is new comes in; one that is gone goes', () => {
    const mine = at(0, null);
    const draft = [...base.slice(0, 5), quotation('n3', '办事要办到心里。'), prompt('n3'), ...base.slice(7)];
    expect(again(mine, draft).blocks).toEqual(draft.slice(1));
  });

  test('a prompt that was answered doesn’t come back', () => {
    const mine = at(6, thought('n2', '窗口就是我的书桌。'));
    expect(again(mine, base).blocks).toEqual(mine);
  });

  test('a quotation stays where the writer wrote about it, even if the new draft leaves it out', () => {
    const mine = at(6, thought('n2', '窗口就是我的书桌。'));
    const draft = base.toSpliced(5, 2);
    expect(again(mine, draft).blocks).toEqual(mine);
  });
});

const words = fc.stringMatching(/^[一-十学习读写做的]{0,8}$/);
const noteId = fc.constantFrom('n1', 'n2', 'n3', 'n4');
const QUOTES: Record<string, string> = { n1: '把书读进去。', n2: '把事做出来。', n3: '窗口虽小。', n4: '九分在落实。' };
const anyBlock: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant('heading' as const), level: fc.constantFrom(1, 2, 3), text: words }),
  fc.record({ kind: fc.constant('paragraph' as const), text: words, from: fc.constantFrom('program', 'reader') }),
  fc
    .tuple(noteId, words, fc.boolean())
    .map(
      ([id, leadIn, isCut]): Block =>
        ({ ...quotation(id, QUOTES[id]!, leadIn), elided: isCut ? [[1, 2]] : [] }) as Block,
    ),
  fc.record({ kind: fc.constantFrom('thought', 'application'), noteId, text: words }),
  fc.record({ kind: fc.constant('prompt' as const), about: words, noteId }),
  fc.record({ kind: fc.constant('list' as const), items: fc.array(words, { maxLength: 3 }) }),
) as fc.Arbitrary<Block>;
const list = fc.array(anyBlock, { maxLength: 14 });
/** A later version of a list: blocks taken out, put in, rewritten, moved. */
const edited = (of: readonly Block[]): fc.Arbitrary<Block[]> =>
  fc
    .array(fc.tuple(fc.constantFrom('out', 'in', 'rewrite', 'move'), fc.nat(20), fc.nat(20), anyBlock), {
      maxLength: 6,
    })
    .map((acts) => {
      const blocks = [...of];
      for (const [act, from, to, block] of acts) {
        const index = blocks.length === 0 ? 0 : from % blocks.length;
        if (act === 'in' || blocks.length === 0) blocks.splice(index, 0, block);
        else if (act === 'out') blocks.splice(index, 1);
        else if (act === 'rewrite') blocks[index] = block;
        else blocks.splice(to % blocks.length, 0, ...blocks.splice(index, 1));
      }
      return blocks;
    });
const three = list.chain((b) => fc.tuple(fc.constant(b), edited(b), edited(b)));
const between = fc.constantFrom('windows' as const, 'draft' as const);

describe('whatever the lists', () => {
  test('what only one side did is done exactly', () => {
    fc.assert(
      fc.property(list, list, between, (b, other, kind) => {
        expect(mergeBlocks(b, other, b, kind)).toEqual({ blocks: other, conflicts: [] });
        expect(mergeBlocks(b, b, other, kind)).toEqual({ blocks: other, conflicts: [] });
      }),
      { numRuns: 400 },
    );
    fc.assert(
      fc.property(three, between, ([b, m], kind) => {
        expect(mergeBlocks(b, m, b, kind).blocks).toEqual(m);
        expect(mergeBlocks(b, b, m, kind).blocks).toEqual(m);
        expect(mergeBlocks(b, m, m, kind).blocks).toEqual(m);
      }),
      { numRuns: 400 },
    );
  });

  test('nothing that was written on either side is lost', () => {
    fc.assert(
      fc.property(three, between, ([b, m, t], kind) => {
        const before = new Set(b.map(blockText));
        const all = texts(mergeBlocks(b, m, t, kind).blocks).join('\n');
        const written = [...m, ...t].filter((block) => isOwnWords(block) && !before.has(blockText(block)));
        for (const block of written) expect(all).toContain(blockText(block));
        // Of what isn’t a reader’s own by its kind, headings and lists: all of mine, and between windows all of both.
        const others = (kind === 'windows' ? [...m, ...t] : m).filter(
          ({ kind: of }) => of === 'heading' || of === 'list',
        );
        for (const block of others) if (!before.has(blockText(block))) expect(all).toContain(blockText(block));
      }),
      { numRuns: 1000 },
    );
  });

  test('no quotation is altered: each is, with what is left out, one of a side', () => {
    fc.assert(
      fc.property(three, between, ([b, m, t], kind) => {
        for (const block of mergeBlocks(b, m, t, kind).blocks)
          if (block.kind === 'quotation') expect(block.text).toBe(QUOTES[block.noteId]);
      }),
      { numRuns: 400 },
    );
  });
});

test('five thousand blocks with edits on both sides are merged in a moment', () => {
  const long = Array.from({ length: 5_000 }, (_, index) => own(`第${index}段，写点什么。`));
  const mine = long.map((block, index) => (index % 10 === 0 ? own(`${blockText(block)}甲`) : block));
  const theirs = [...long.slice(2_500), ...long.slice(0, 2_500)];
  const start = performance.now();
  const { blocks } = mergeBlocks(long, mine, theirs);
  expect(performance.now() - start).toBeLessThan(1_000);
  expect(texts(blocks)).toEqual(texts([...mine.slice(2_500), ...mine.slice(0, 2_500)]));
});
