import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '@/utils/model/study-notes';
import { themeSummary, type BoardNote } from './theme-summary';

const DAY = 86_400_000;
const now = Date.UTC(2026, 3, 24);
const theme = { id: 'bridges', name: { zh: '修桥补路' }, keywords: { zh: ['石板桥', '修桥队', '引桥'] } };
const note = (id: string, quote: string, more: Partial<BoardNote> = {}): BoardNote => ({
  id,
  quote,
  paragraph: { index: 0, text: quote },
  section: [],
  themes: [{ id: 'bridges', by: 'reader' }],
  thought: '',
  created: now,
  ...more,
});
const quotation = (noteId: string): Block => ({ kind: 'quotation', noteId, text: '……', elided: [], leadIn: '' });
const summary = (notes: readonly BoardNote[], documents: readonly (readonly Block[])[] = []) =>
  themeSummary(theme, { notes, documents, now });

describe('themeSummary', () => {
  it('sums up a theme', () => {
    const notes = [
      note('n1', '石板桥修好了。', { created: now - 15 * DAY, thought: '要记住。' }),
      note('n3', '修桥队走过石板桥。', { created: now - DAY, themes: [{ id: 'bridges', by: 'suggested' }] }),
      note('n2', '石板桥边的灯。', { created: now - 2 * DAY, thought: ' \n' }),
      note('x', '石板桥是别处的。', { themes: [{ id: 'other', by: 'reader' }] }),
    ];
    const { recurs, ...rest } = summary(notes, [
      [{ kind: 'heading', level: 1, text: '桥', themeId: 'bridges' }],
      [quotation('n1'), quotation('n2')],
      [quotation('x'), { kind: 'heading', level: 1, text: '石板桥', themeId: 'other' }],
      [],
    ]);
    expect(rest).toEqual({
      notes: 3,
      words: [
        { text: '石板桥', lang: 'zh', notes: 3 },
        { text: '修桥队', lang: 'zh', notes: 1 },
      ],
      latest: { noteId: 'n3', quote: '修桥队走过石板桥。' },
      weeks: [0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 2],
      withoutThought: 2,
      documents: 2,
    });
    expect(recurs()).toEqual([{ text: '石板桥', lang: 'zh', texts: 3 }]);
  });

  it('counts the notes a phrase is found in, whatever its ending, and not within words', () => {
    const quotes = [
      'Great teams win.',
      'Teams first.',
      'Two teams met.',
      'A team of art.',
      'One team, one art, one party.',
    ];
    const recurs = summary(quotes.map((quote, at) => note(`n${at}`, quote))).recurs();
    expect(recurs.find(({ text }) => text === 'teams')?.texts).toBe(5);
    expect(recurs.find(({ text }) => text === 'art')?.texts).toBe(2);
  });

  it('sums up a theme without notes', () => {
    const { recurs, ...rest } = summary([]);
    expect(rest).toEqual({ notes: 0, words: [], weeks: Array(12).fill(0), withoutThought: 0, documents: 0 });
    expect(recurs()).toEqual([]);
  });

  it('counts a note of the future this week, and none of long ago', () => {
    expect(
      summary([note('a', '桥', { created: now + DAY }), note('b', '桥', { created: now - 84 * DAY })]).weeks,
    ).toEqual([...Array(11).fill(0), 1]);
  });

  it('counts every note of the last twelve weeks once', () => {
    const created = fc.integer({ min: now - 100 * DAY, max: now + DAY });
    fc.assert(
      fc.property(fc.array(created), (times) => {
        const { weeks, notes } = summary(times.map((created, at) => note(`n${at}`, '桥', { created })));
        expect(weeks.length).toBe(12);
        expect(notes).toBe(times.length);
        expect(weeks.reduce((a, b) => a + b, 0)).toBe(times.filter((created) => created > now - 84 * DAY).length);
      }),
    );
  });
});
