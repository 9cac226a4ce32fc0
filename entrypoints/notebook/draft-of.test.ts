import { expect, test } from 'vitest';
import { sampleNote, sampleSpeech, sampleThemes } from '@/components/fixtures/sample';
import type { Writer } from '@/utils/model/study-notes';
import { templates } from '@/utils/study-notes/templates';
import { draftOf as draftWith } from './draft-of';
import { keptDay } from '@/utils/model/kept-day';
import { firstDraft, type Draft } from './first-draft';

const kept = {
  notes: [
    sampleNote({ thought: '怕担责。' }),
    sampleNote({ id: 'note0002', quote: '每读一篇，至少写三句。', themes: [{ id: 'theme002', by: 'reader' }] }),
  ],
  speeches: new Map([['speech01', sampleSpeech()]]),
  themes: sampleThemes,
};
const draft: Draft = firstDraft(new Date(2026, 3, 5, 23, 59), 'zh-CN');
const draftOf = (from: Parameters<typeof draftWith>[0], choice: Draft, writer: Writer) =>
  draftWith(from, choice, writer, templates);

test('the first draft is in the language of the interface, of the reader’s day', () => {
  expect([draft.templateId, draft.date, draft.fromDay, draft.toDay]).toEqual(['personal', '2026-04-05', '', '']);
  expect(firstDraft(new Date(), 'en').templateId).toBe('reflection');
});

test('themes with notes can be chosen; all are until the reader chooses', () => {
  const { choices, doc, empty, styleOf } = draftOf(kept, draft, { name: '林见川' });
  expect(choices.map(({ theme, notes }) => [theme.id, notes])).toEqual([
    ['theme001', 1],
    ['theme002', 1],
  ]);
  expect([doc.writer?.name, empty]).toEqual(['林见川', false]);
  const styles = doc.blocks.flatMap((block, index) =>
    block.kind === 'quotation' ? [[block.noteId, styleOf(index)]] : [],
  );
  expect(styles).toEqual([
    ['note0001', 'vermilion'],
    ['note0002', 'indigo'],
  ]);
});

test('a narrower choice and a title of one’s own are followed', () => {
  const { doc } = draftOf(kept, { ...draft, themeIds: ['theme002', 'gone'], title: ' 读进去 ' }, { name: ' ' });
  expect(doc.blocks.flatMap((block) => (block.kind === 'quotation' ? [block.noteId] : []))).toEqual(['note0002']);
  expect([doc.title, doc.writer]).toEqual(['读进去', undefined]);
});

test('notes without a theme are in it until the reader leaves them out, and are counted either way', () => {
  const loose = sampleNote({ id: 'note0003', quote: '别等。', themes: [] });
  const more = { ...kept, notes: [...kept.notes, loose] };
  const quotes = (from: ReturnType<typeof draftOf>): string[] =>
    from.doc.blocks.flatMap((block) => (block.kind === 'quotation' ? [block.text] : []));
  const all = draftOf(more, draft, { name: '' });
  expect([quotes(all).at(-1), all.unsorted]).toEqual(['别等。', 1]);
  const some = draftOf(more, { ...draft, themeIds: ['theme001'] }, { name: '' });
  expect([quotes(some).includes('别等。'), some.unsorted]).toEqual([false, 1]);
  const alone = draftOf({ ...more, notes: [loose] }, draft, { name: '' });
  expect([quotes(alone), alone.empty]).toEqual([['别等。'], false]);
});

test('one speech, or some days, are written about whatever the themes; what it will hold is counted', () => {
  const quotes = (choice: Partial<Draft>) =>
    draftOf(kept, { ...draft, ...choice }, { name: '' }).doc.blocks.flatMap((block) =>
      block.kind === 'quotation' ? [block.noteId] : [],
    );
  const { speeches, notes, prompts, titles } = draftOf(kept, { ...draft, from: 'speeches' }, { name: '' });
  expect(speeches).toEqual([{ id: 'speech01', title: sampleSpeech().title, notes: 2 }]);
  expect([notes, prompts > 0, titles.length >= 3]).toEqual([2, true, true]);
  expect(quotes({ from: 'speeches', themeIds: [] })).toHaveLength(2);
  const day = keptDay(kept.notes[0]!);
  expect(quotes({ from: 'dates', fromDay: day, toDay: day })).toHaveLength(2);
  expect(quotes({ from: 'dates' })).toHaveLength(2);
  expect(draftOf(kept, draft, { name: '' }).days).toEqual([day, day]);
  expect(quotes({ from: 'dates', fromDay: '2099-01-01', toDay: '1960-01-01' })).toHaveLength(2);
  expect(quotes({ from: 'dates', fromDay: '2001-01-02', toDay: '2001-01-01' })).toEqual([]);
});

test.each([
  ['no theme chosen', kept, { ...draft, themeIds: [] }],
  ['nothing kept', { ...kept, notes: [] }, draft],
])('with %s there is nothing to hand in', (_, from, choice) => {
  expect(draftOf(from, choice, { name: '' }).empty).toBe(true);
});

test('a template that is not known falls back to the first', () => {
  expect(draftOf(kept, { ...draft, templateId: 'of-a-newer-version' }, { name: '' }).template.id).toBe('personal');
});
