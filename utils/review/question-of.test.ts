// @vitest-environment node
import { expect, test } from 'vitest';
import type { Note } from '@/utils/model/note';
import type { Theme } from '@/utils/model/theme';
import { memoryCard } from './fixtures/askable';
import { questionOf } from './question-of';

const themeOf = (id: string): Theme => ({
  id,
  name: { zh: id },
  style: 1,
  keywords: {},
  order: 0,
  created: 0,
  changed: 0,
});
const themes = ['担当', '学习', '为民', '改革', '廉洁'].map(themeOf);
type Asked = Parameters<typeof questionOf>[0];
const note = (part: Partial<Note> = {}): Asked => ({
  id: 'note0001',
  quote: '一分部署，九分落实。',
  thought: '九分在后面。',
  themes: [{ id: '担当', by: 'reader' }],
  ...part,
});
const speech = { title: '在实干中答题', speaker: '沈知远' };
const after = (reps: number, part: Partial<Note> = {}): Asked =>
  note({ review: { grades: [], card: memoryCard({ reps }) }, ...part });

test('each time it comes back another form, and the same for the same history', () => {
  const forms = [0, 1, 2, 3].map((reps) => questionOf(after(reps), { speech, themes }).form);
  expect(forms.toSorted()).toEqual(['complete', 'recall', 'theme', 'who']);
  expect([4, 5, 6, 7].map((reps) => questionOf(after(reps), { speech, themes }).form)).toEqual(forms);
  expect(questionOf(after(2), { speech, themes })).toEqual(questionOf(after(2), { speech, themes }));
});

test('a form that is not possible gives way to another', () => {
  const formsOf = (part: Partial<Note>, world: Parameters<typeof questionOf>[1]): string[] => [
    ...new Set(Array.from({ length: 8 }, (_, reps) => questionOf(after(reps, part), world).form)),
  ];
  expect(formsOf({ thought: ' ' }, { speech, themes }).toSorted()).toEqual(['complete', 'theme', 'who']);
  expect(formsOf({ quote: '好。' }, { speech, themes }).toSorted()).toEqual(['recall', 'theme', 'who']);
  expect(formsOf({}, { speech: undefined, themes }).toSorted()).toEqual(['complete', 'recall', 'theme']);
  expect(formsOf({ themes: [{ id: '担当', by: 'suggested' }] }, { speech, themes })).not.toContain('theme');
  expect(formsOf({ themes: [{ id: '不在了', by: 'reader' }] }, { speech, themes })).not.toContain('theme');
  expect(formsOf({}, { speech, themes: themes.slice(0, 1) })).not.toContain('theme');
  expect(formsOf({ quote: '好。', thought: '', themes: [] }, { speech: undefined, themes })).toEqual(['recall']);
  expect(formsOf({ quote: '好。', thought: '', themes: [] }, { speech: { title: '' }, themes })).toEqual(['recall']);
});

test('among the themes to choose from is one of the note, and no other of its own', () => {
  const own: Note['themes'] = [
    { id: '担当', by: 'reader' },
    { id: '学习', by: 'reader' },
  ];
  for (let reps = 0; reps < 12; reps++) {
    const question = questionOf(after(reps, { themes: own }), { speech, themes });
    if (question.form !== 'theme') continue;
    const ids = question.choices.map(({ id }) => id);
    expect(new Set(ids).size).toBe(4);
    expect(ids.filter((id) => own.some((theme) => theme.id === id))).toEqual(['担当']);
  }
});

test('of a long passage the sentence around what is hidden is shown', () => {
  const quote = `${'开头说了很多别的话，绕了一圈又一圈。'.repeat(12)}读和办从来不是两件事！${'后面又说了许多。'.repeat(12)}`;
  for (let reps = 0; reps < 12; reps++) {
    const question = questionOf(after(reps, { quote }), { speech, themes });
    if (question.form !== 'complete') continue;
    const { shown, hidden } = question;
    expect(shown.start <= hidden.start && hidden.end <= shown.end).toBe(true);
    expect(shown.end - shown.start).toBeLessThan(40);
    expect(/[。！]$/.test(quote.slice(shown.start, shown.end))).toBe(true);
  }
});

test('of a long English passage too', () => {
  const quote = `${'The opening went round and round for quite a while. '.repeat(6)}What nobody counts, nobody mends. ${'Then much more was said. '.repeat(6)}`;
  let asked = 0;
  for (let reps = 0; reps < 12; reps++) {
    const question = questionOf(after(reps, { quote }), { speech, themes });
    if (question.form !== 'complete') continue;
    asked++;
    expect(quote.slice(question.shown.start, question.shown.end)).toMatch(/^[A-Z][^.]*\.$/);
  }
  expect(asked).toBeGreaterThan(0);
});
