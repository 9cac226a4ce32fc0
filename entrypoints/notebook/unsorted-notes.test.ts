import { expect, test } from 'vitest';
import { sampleNote, sampleTheme } from '@/components/fixtures/sample';
import { unsortedNotes } from './unsorted-notes';

test('a note under a theme that was put away is not without one; under one that is gone it is', () => {
  const notes = ['away', 'gone', 'used'].map((id) => sampleNote({ id, themes: [{ id, by: 'reader' }] }));
  const themes = [sampleTheme({ id: 'away', archived: true }), sampleTheme({ id: 'used' })];
  expect(unsortedNotes(notes, themes).map(({ id }) => id)).toEqual(['gone']);
});
