import { expect, test } from 'vitest';
import type { Note } from '@/utils/model/note';
import type { Speech } from '@/utils/model/speech';
import type { Theme } from '@/utils/model/theme';
import type { NotesNow } from '@/utils/storage/follow-notes';
import { firstSeen } from './first-seen';
import { isToldByOutline } from './is-told-by-outline';

const theme = (id: string, more: Partial<Theme> = {}): Theme =>
  ({ id, name: { zh: id }, style: 1, keywords: {}, order: 0, ...more }) as Theme;
const note = (n: number, ...under: string[]): Note =>
  ({
    id: `n${String(n).padStart(3, '0')}`,
    speechId: n % 2 === 0 ? 'old' : 'new',
    paragraph: { index: n, text: '' },
    anchor: { exact: '', prefix: '', suffix: '', start: 0 },
    themes: under.map((id) => ({ id, by: 'reader' })),
    created: n * 24 * 60 * 60 * 1000,
  }) as unknown as Note;
const speech = (id: string, date: string): [string, Speech] => [id, { id, date } as Speech];

const now: NotesNow = {
  notes: Array.from({ length: 300 }, (_, n) => note(n, ...(n % 3 === 0 ? ['work'] : n % 3 === 1 ? ['away'] : []))),
  trashed: [],
  speeches: new Map([speech('old', '2020-01-01'), speech('new', '2026-01-01')]),
  themes: [theme('read'), theme('work'), theme('away', { archived: true })],
};

test('the first of a shelf as they stand on it, as many as a window shows', () => {
  const all = firstSeen(now, '#notes');
  expect(all).toHaveLength(60);
  // Of the first theme that has notes, those of the speech given last in its order.
  expect(all.slice(0, 3)).toEqual(['n003', 'n009', 'n015']);
  expect(firstSeen(now, '#notes/theme/away').slice(0, 2)).toEqual(['n001', 'n007']);
  expect(firstSeen(now, '#notes/unsorted').slice(0, 2)).toEqual(['n005', 'n011']);
  expect(firstSeen(now, '#notes/dates').slice(0, 2)).toEqual(['n299', 'n298']);
});

test.each(['#notes/theme/read', '#notes/theme/gone'])('none on a shelf that is empty: %s', (hash) =>
  expect(firstSeen(now, hash)).toEqual([]),
);

test.each(['#notes', '#notes/theme/work', '#notes/unsorted', '#notes/dates', '#notes/month/2026-04'])(
  'what stands first is told by an outline: %s',
  (hash) => expect(isToldByOutline(hash)).toBe(true),
);
test.each(['#notes/speeches', '#notes/speech/old', '#notes/lost', '#notes/trash', '#notes/duplicates'])(
  'what stands first takes more: %s',
  (hash) => expect(isToldByOutline(hash)).toBe(false),
);
