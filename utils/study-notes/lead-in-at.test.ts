import { expect, test } from 'vitest';
import type { Block } from '@/utils/model/study-notes';
import { aNote, aSpeech } from './fixtures/material';
import { leadInAt } from './lead-in-at';

const speeches = new Map(
  [
    aSpeech({ id: 's1', title: '把水渠修到田头去', speaker: '陆明川', date: '2026-04-23' }),
    aSpeech({ id: 's2', title: '读书要用心', speaker: '顾澄', date: '2026-03-01' }),
  ].map((speech) => [speech.id, speech]),
);
const quotes = ['要把书读进去。', '水要流到田里。', '要走到没有路的地方去。', '要问一问最远的那户。'];
const notes = new Map(
  quotes.map((quote, at) => {
    const note = aNote({ id: `n${at}`, quote, speechId: 's1' }, at);
    return [note.id, note];
  }),
);

test('passages put in one behind the other have each other words before them, and name the speech once', () => {
  let blocks: Block[] = [{ kind: 'heading', level: 1, text: '收获' }];
  for (const note of notes.values()) {
    const leadIn = leadInAt(blocks, blocks.length - 1, note, { notes, speeches, lang: 'zh-CN' });
    blocks = [...blocks, { kind: 'quotation', noteId: note.id, text: note.quote, elided: [], leadIn }];
  }
  const leadIns = blocks.flatMap((block) => (block.kind === 'quotation' ? [block.leadIn] : []));
  expect(new Set(leadIns).size).toBe(4);
  expect(leadIns.filter((words) => words.includes('陆明川'))).toHaveLength(1);
});

test('words that stand further down in the section are not said before them, those of other sections may be', () => {
  const [first] = [...notes.values()];
  const world = { notes, speeches, lang: 'zh-CN' as const };
  const alone = leadInAt([], -1, first!, world);
  const below: Block = { kind: 'quotation', noteId: 'n1', text: quotes[1]!, elided: [], leadIn: alone };
  expect(leadInAt([below], -1, first!, world)).not.toBe(alone);
  expect(leadInAt([{ kind: 'heading', level: 1, text: '一' }, below], -1, first!, world)).toBe(alone);
});
