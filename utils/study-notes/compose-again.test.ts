import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Note } from '@/utils/model/note';
import type { Block, StudyNotes } from '@/utils/model/study-notes';
import { blockText } from './block-text';
import { changedNotes } from './changed-notes';
import { composeStudyNotes } from './compose';
import { composeAgain } from './compose-again';
import { aNote, speeches, themes } from './fixtures/material';
import { templates } from './templates';
import { keepAsItIs } from './update-note';

const template = templates.find(({ id }) => id === 'personal')!;
const first = aNote({ id: 'n1', quote: '每读一篇，至少写三句。', thought: '摘得多，想得少。' }, 0, 'theme-study');
const second = aNote({ id: 'n2', quote: '窗口虽小，连着千家万户。' }, 9, 'theme-duty');
const compose = (...notes: Note[]): StudyNotes =>
  composeStudyNotes({ template, themes: [themes.study, themes.duty], notes, speeches, date: '2026-04-24' });
const quoted = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) => (block.kind === 'quotation' ? [block.noteId] : []));

describe('composing again', () => {
  test('with the same notes changes nothing', () => {
    const doc = compose(first, second);
    expect(composeAgain(doc, compose(first, second))).toMatchObject({ title: doc.title, blocks: doc.blocks });
  });

  test('leaves the title that was given when it was set up, and renews one that was made', () => {
    const given = { ...compose(first), title: '九分在落实', composed: { ...compose(first).composed!, title: '' } };
    expect(composeAgain(given, compose(first, second))!.title).toBe('九分在落实');
    const made = compose(first);
    expect(composeAgain(made, { ...compose(first, second), title: '新题目' })!.title).toBe('新题目');
  });

  test('brings a new note in and keeps what was written, reworded and taken out', () => {
    const doc = compose(first);
    const own: Block = { kind: 'paragraph', text: '这是我自己加的一段。', from: 'reader' };
    const prompt = doc.blocks.findIndex(({ kind }) => kind === 'prompt');
    const heading = doc.blocks.findIndex(({ kind }) => kind === 'heading');
    const renamed: Block = { ...(doc.blocks[heading] as Extract<Block, { kind: 'heading' }>), text: '我的标题' };
    const blocks = doc.blocks.with(prompt, own).with(heading, renamed);
    const again = composeAgain({ ...doc, title: '我的题目', blocks }, compose(first, second))!;
    expect(quoted(again.blocks).toSorted()).toEqual(['n1', 'n2']);
    expect(again.title).toBe('我的题目');
    for (const text of ['这是我自己加的一段。', '我的标题']) expect(again.blocks.map(blockText)).toContain(text);
    expect(again.links?.map(({ noteId }) => noteId).toSorted()).toEqual(['n1', 'n2']);
    // Once more: nothing is left to do.
    expect(composeAgain(again, compose(first, second))!.blocks).toEqual(again.blocks);
  });

  test('a note that was put in by hand does not come in a second time, nor a heading for it', () => {
    const doc = compose(first);
    const put: Block[] = [
      { kind: 'quotation', noteId: 'n2', text: second.quote, elided: [], leadIn: '他还说：' },
      { kind: 'prompt', about: '想到了什么？', noteId: 'n2' },
    ];
    const behind = doc.blocks.findIndex((block) => block.kind === 'quotation') + 1;
    const written = { ...doc, blocks: doc.blocks.toSpliced(behind, 0, ...put) };
    const again = composeAgain(written, compose(first, second))!;
    expect(quoted(again.blocks)).toEqual(quoted(written.blocks));
    expect(again.blocks.filter((block) => block.kind === 'prompt' && block.noteId === 'n2')).toHaveLength(1);
    expect(again.blocks.some((block) => block.kind === 'heading' && block.themeId === 'theme-duty')).toBe(false);
    // Once more: nothing is left to do.
    expect(composeAgain(again, compose(first, second))!.blocks).toEqual(again.blocks);
  });

  test('footnotes stay on what they are on, and what has one stays', () => {
    const doc = compose(first, second);
    const quotation = doc.blocks.findIndex((block) => block.kind === 'quotation' && block.noteId === 'n2');
    const note: Block = { kind: 'footnote', text: '见附录。' };
    const written = { ...doc, blocks: doc.blocks.toSpliced(quotation + 1, 0, note) };
    for (const draft of [compose(first, second), compose(first), compose(second)]) {
      const { blocks } = composeAgain(written, draft)!;
      expect(blocks[blocks.indexOf(note) - 1]).toMatchObject({ kind: 'quotation', noteId: 'n2' });
    }
  });

  test('where the writer and the notes both changed the same words, both stand there, and that is told', () => {
    const doc = compose(first);
    const blocks = doc.blocks.map((block) =>
      block.kind === 'thought' ? { ...block, text: '摘得多想得少，我改写过。' } : block,
    );
    const again = composeAgain({ ...doc, blocks }, compose({ ...first, thought: '摘抄太多，往后先想再摘。' }))!;
    const [conflict] = again.conflicts;
    expect(conflict?.kind).toBe('both');
    const { block, other } = conflict as { block: number; other: number };
    expect([block, other].map((at) => blockText(again.blocks[at]!)).toSorted()).toEqual(
      ['摘得多想得少，我改写过。', '摘抄太多，往后先想再摘。'].toSorted(),
    );
  });

  test('a note that is gone goes, with what the program wrote on it', () => {
    const doc = compose(first, second);
    expect(quoted(composeAgain(doc, compose(first))!.blocks)).toEqual(['n1']);
  });

  test('a note that is gone stays with the own words under it, whoever typed them where', () => {
    const doc = compose(first, second);
    expect(quoted(composeAgain(doc, compose(second))!.blocks).toSorted()).toEqual(['n1', 'n2']);
    const own: Block = { kind: 'paragraph', text: '我在窗口干过三年。', from: 'reader' };
    const behind = doc.blocks.findIndex((block) => block.kind === 'quotation' && block.noteId === 'n2') + 1;
    const again = composeAgain({ ...doc, blocks: doc.blocks.toSpliced(behind, 0, own) }, compose(first))!;
    expect(again.blocks[again.blocks.indexOf(own) - 1]).toMatchObject({ kind: 'quotation', noteId: 'n2' });
    const heading = again.blocks.slice(0, again.blocks.indexOf(own)).findLast(({ kind }) => kind === 'heading');
    expect(heading).toMatchObject({ themeId: 'theme-duty' });
  });

  test('a note that is gone and was kept as it is stays', () => {
    const doc = compose(first, second);
    const [gone] = changedNotes(doc.blocks, doc.links!, new Map([['n1', first]]));
    const kept = { ...doc, links: keepAsItIs(doc.links!, gone!) };
    expect(quoted(composeAgain(kept, compose(first))!.blocks).toSorted()).toEqual(['n1', 'n2']);
  });

  test('a note that says something else and was kept as it is stays as it was', () => {
    const doc = compose(first, second);
    const now = { ...first, quote: '每读一篇，至少写五句。', thought: '想了又想。', application: '周周写。' };
    const [changed] = changedNotes(
      doc.blocks,
      doc.links!,
      new Map([
        ['n1', now],
        ['n2', second],
      ]),
    );
    const again = composeAgain({ ...doc, links: keepAsItIs(doc.links!, changed!) }, compose(now, second))!;
    const texts = again.blocks.map(blockText);
    for (const text of [first.quote, first.thought]) expect(texts).toContain(text);
    for (const text of [now.quote, now.thought, now.application]) expect(texts).not.toContain(text);
    // Not decided on, they come in.
    const other = composeAgain(doc, compose(now, second))!.blocks.map(blockText);
    for (const text of [now.quote, now.thought]) expect(other).toContain(text);
  });

  test('what is new comes in behind the paragraph the reader wrote about the quotation before', () => {
    const later = aNote({ id: 'n3', quote: '写得出来，才算读进去了。', thought: '对。' }, 4, 'theme-study');
    const doc = compose(first, second);
    const own: Block = { kind: 'paragraph', text: '第一句说的就是我。', from: 'reader' };
    const behind = doc.blocks.findIndex(({ kind }) => kind === 'thought') + 1;
    // The thought itself is the writer's by now, and the note has another.
    const reworded: Block = { kind: 'thought', noteId: 'n1', text: '三句话也写不满一页。' };
    const blocks = doc.blocks.toSpliced(behind - 1, 1, reworded, own);
    const now = { ...first, thought: '' };
    for (const draft of [compose(first, second, later), compose(now, second, later)]) {
      const again = composeAgain({ ...doc, blocks }, draft)!.blocks;
      expect(quoted(again)).toContain('n3');
      expect(again.slice(0, again.indexOf(own)).findLast(({ kind }) => kind === 'quotation')).toMatchObject({
        noteId: 'n1',
      });
    }
  });

  test('all the writer wrote is there, behind the quotation it stood behind', () => {
    const all = Array.from({ length: 6 }, (_, at) =>
      aNote(
        { id: `p${at}`, quote: `第${at}条要记牢，记在本子上。`, thought: at % 2 === 0 ? `想法${at}。` : '' },
        at,
        at < 3 ? 'theme-study' : 'theme-duty',
      ),
    );
    const some = fc.subarray(all, { minLength: 1 });
    const own = fc.array(fc.tuple(fc.nat(30), fc.constantFrom('我做过这件事。', '这一条最难。', '去年就是这样。')), {
      maxLength: 5,
    });
    const aboutOf = (blocks: readonly Block[], block: Block): string | undefined => {
      const before = blocks
        .slice(0, blocks.indexOf(block))
        .findLast(({ kind }) => kind === 'quotation' || kind === 'heading');
      return before?.kind === 'quotation' ? before.noteId : undefined;
    };
    fc.assert(
      fc.property(some, some, own, (before, after, paragraphs) => {
        const doc = compose(...before);
        let blocks = doc.blocks;
        const wrote = paragraphs.map(([, text]): Block => ({ kind: 'paragraph', text, from: 'reader' }));
        for (const [index, [at]] of paragraphs.entries())
          blocks = blocks.toSpliced(at % (blocks.length + 1), 0, wrote[index]!);
        const again = composeAgain({ ...doc, blocks }, compose(...after))!.blocks;
        for (const block of wrote) {
          expect(again).toContain(block);
          const about = aboutOf(blocks, block);
          if (about !== undefined) expect(aboutOf(again, block)).toBe(about);
        }
        for (const block of blocks)
          if (block.kind === 'thought' || block.kind === 'application') expect(again).toContainEqual(block);
        for (const note of after) expect(quoted(again)).toContain(note.id);
      }),
      { numRuns: 60 },
    );
  });

  test('what was never composed can’t be', () => {
    const { composed: _, ...doc } = compose(first);
    expect(composeAgain(doc, compose(first))).toBeNull();
  });
});
