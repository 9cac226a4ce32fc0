import { expect, test } from 'vitest';
import { sampleNote, sampleSpeech } from '@/components/fixtures/sample';
import { recentSpeeches } from './recent-speeches';

test('speeches of the newest notes first, with their counts, five at most; those that are gone are left out', () => {
  const speeches = new Map(
    Array.from({ length: 7 }, (_, index) => [`s${index}`, sampleSpeech({ id: `s${index}`, title: `第${index}篇` })]),
  );
  const notes = Array.from({ length: 14 }, (_, index) =>
    sampleNote({ id: `n${index}`, speechId: `s${index % 7}`, created: index }),
  );
  notes.push(sampleNote({ id: 'gone', speechId: 'nowhere', created: 99 }));
  const recent = recentSpeeches(notes, speeches);
  expect(recent.map(({ id, notes: count }) => [id, count])).toEqual([
    ['s6', 2],
    ['s5', 2],
    ['s4', 2],
    ['s3', 2],
    ['s2', 2],
  ]);
});
