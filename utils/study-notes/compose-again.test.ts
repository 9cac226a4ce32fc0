import { describe, expect, test } from 'vitest';
import type { Note } from '@/utils/model/note';
import type { Block, StudyNotes } from '@/utils/model/study-notes';
import { blockText } from './block-text';
import { composeStudyNotes } from './compose';
import { composeAgain } from './compose-again';
import { aNote, speeches, themes } from './fixtures/material';
import { templates } from './templates';

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

  test('what was never composed can’t be', () => {
    const { composed: _, ...doc } = compose(first);
    expect(composeAgain(doc, compose(first))).toBeNull();
  });
});
