import { describe, expect, test } from 'vitest';
import type { Block, StudyNotes } from '@/utils/model/study-notes';
import { aSpeech } from '@/utils/study-notes/fixtures/material';
import { documents } from './fixtures/whole-documents';
import { renderBlocks } from './render-blocks';

const one = aSpeech({ id: 'one', title: '甲讲话', urls: ['https://example.org/1'] });
const two = aSpeech({ id: 'two', title: '乙讲话', urls: ['https://example.org/2'] });
const speeches = new Map([
  ['a', one],
  ['b', two],
  ['c', one],
]);
const quotation = (noteId: string, text: string): Block => ({
  kind: 'quotation',
  noteId,
  text,
  elided: [],
  leadIn: '他说：',
});
const footnote = (text: string): Block => ({ kind: 'footnote', text });
const doc: StudyNotes = {
  ...documents[0]!,
  title: '题',
  signed: true,
  blocks: [
    { kind: 'paragraph', from: 'reader', text: '先说' },
    footnote('作者的注'),
    quotation('b', '乙的话'),
    quotation('a', '甲的话\n第二段'),
    footnote('引文后的注'),
    quotation('c', '甲的另一句。'),
    quotation('gone', '不知出处'),
  ],
};
const shown = (as: 'footnotes' | 'references') =>
  renderBlocks(doc, { citing: { as, speeches } }).map(({ style, runs }) => [
    style,
    runs
      .map(
        ({ text, note, reference }) =>
          text +
          (note ? `{${note.number}:${note.paragraphs.join('|').slice(0, 12)}}` : '') +
          (reference === undefined ? '' : `[${reference}]`),
      )
      .join(''),
  ]);

describe('the sources of quotations', () => {
  test('as footnotes: one row of numbers with the writer’s own, in the order they are called in', () => {
    const texts = shown('footnotes').map(([, text]) => text);
    expect(texts.slice(1, -2)).toEqual([
      '先说{1:作者的注}',
      expect.stringMatching(/^他说：“乙的话”\{2:.*乙讲话.*\}。$/),
      '他说：“甲的话',
      expect.stringMatching(/^“第二段”\{3:.*甲讲话.*\}\{4:引文后的注\}。$/),
      // Told in full once.
      '他说：“甲的另一句。”{5:同注3。}',
      '他说：“不知出处”。',
    ]);
  });

  test('as references: an entry for each speech, in the order they are first cited, before the signature', () => {
    const paragraphs = shown('references');
    const texts = paragraphs.map(([, text]) => text);
    expect(texts.slice(1, 7)).toEqual([
      '先说{1:作者的注}',
      '他说：“乙的话”[1]。',
      '他说：“甲的话',
      '“第二段”[2]{2:引文后的注}。',
      '他说：“甲的另一句。”[2]',
      '他说：“不知出处”。',
    ]);
    expect(paragraphs.slice(7).map(([style]) => style)).toEqual([
      'heading1',
      'reference',
      'reference',
      'signature',
      'date',
    ]);
    expect(texts[7]).toBe('参考文献');
    expect(texts[8]).toMatch(/^\[1\] .*乙讲话.*example\.org\/2$/);
    expect(texts[9]).toMatch(/^\[2\] .*甲讲话.*example\.org\/1$/);
  });

  test('as references: the list stands before 附件, which belongs to the text', () => {
    const attachment: Block = { kind: 'paragraph', from: 'reader', text: '附件：1.清单\n2.名单' };
    const whole = { ...doc, blocks: [...doc.blocks, attachment] };
    const styles = renderBlocks(whole, { citing: { as: 'references', speeches } }).map(({ style }) => style);
    expect(styles.slice(-7)).toEqual([
      'heading1',
      'reference',
      'reference',
      'attachment',
      'attachment',
      'signature',
      'date',
    ]);
  });

  test('a passage without words has none', () => {
    const bare = { ...doc, blocks: [quotation('a', ' ')] };
    for (const as of ['footnotes', 'references'] as const)
      expect(renderBlocks(bare, { citing: { as, speeches } })).toEqual(renderBlocks(bare));
  });

  test('nothing is added where nothing is known', () => {
    const bare = renderBlocks(doc, { citing: { as: 'references', speeches: new Map() } });
    expect(bare).toEqual(renderBlocks(doc));
  });
});

describe('附件', () => {
  const attachments = (...texts: string[]) =>
    renderBlocks({ ...doc, blocks: texts.map((text): Block => ({ kind: 'paragraph', from: 'reader', text })) })
      .filter(({ style }) => style === 'attachment')
      .map(({ runs }) => runs.map(({ text }) => text).join(''));

  test('at the end, with the numbered names behind it', () => {
    expect(attachments('正文', '附件：1.甲\n2.乙', '3.丙')).toEqual(['附件：1.甲', '2.乙', '3.丙']);
    expect(attachments('正文', '附件：名单')).toEqual(['附件：名单']);
  });
  test('is text where text follows', () => {
    expect(attachments('附件：1.甲', '正文')).toEqual([]);
  });
});

test('a heading ends without a full stop', () => {
  const heading = renderBlocks({ ...doc, blocks: [{ kind: 'heading', level: 1, text: '学习收获。' }] });
  expect(heading[1]?.runs[0]?.text).toBe('一、学习收获');
});
