import { expect, test } from 'vitest';
import type { Block } from '@/utils/model/study-notes';
import { notes, speeches } from '@/utils/study-notes/fixtures/material';
import { citedSpeeches } from './cited-speeches';

test('the speech of each quotation, one object for each, without its text in any form', () => {
  const [note] = notes;
  const speech = speeches.find(({ id }) => id === note!.speechId)!;
  const whole = {
    ...speech,
    paragraphs: ['原文。'],
    outline: [{ level: 1, marker: '一、', label: '原文', paragraph: 0, parent: null }],
    article: { html: '<p>原文。</p>' } as never,
    parts: [] as never,
  };
  const quotation = { kind: 'quotation', noteId: note!.id, text: note!.quote, elided: [], leadIn: '' } satisfies Block;
  const doc = { blocks: [quotation, quotation, { ...quotation, noteId: 'gone' }] };
  const cited = citedSpeeches(doc, new Map([[note!.id, note!]]), new Map([[whole.id, whole]]));
  expect([...cited.keys()]).toEqual([note!.id]);
  expect(JSON.stringify([...cited.values()])).not.toContain('原文');
  expect(cited.get(note!.id)?.title).toBe(speech.title);
});
