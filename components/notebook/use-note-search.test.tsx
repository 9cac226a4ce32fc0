import { renderHook, waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';
import type { Note } from '@/utils/model/note';
import { noFilter, type NoteFilter } from '@/utils/search/note-filter';
import { sampleNote, sampleSpeech, sampleThemes } from '../fixtures/sample';
import { useNoteSearch } from './use-note-search';

const lost = new Set<string>();
const speeches = new Map([['speech01', sampleSpeech()]]);
const worldOf = (notes: Note[]) => ({ notes, speeches, themes: sampleThemes });
const noteAt = (index: number): Note =>
  sampleNote({ id: `note${String(index).padStart(4, '0')}`, quote: `第${index}条：难题` });
const many = (count: number): Note[] => Array.from({ length: count }, (_, index) => noteAt(index));
type Props = { world: ReturnType<typeof worldOf>; typed?: string; filter?: NoteFilter };
const search = (first: Props) =>
  renderHook(({ world, typed = '', filter = noFilter }: Props) => useNoteSearch(world, { typed, filter, lost }), {
    initialProps: first,
  });

test('nothing looked for: the notes as given, with the counts of all', () => {
  const world = worldOf(many(3));
  const { result } = search({ world });
  expect(result.current.notes).toBe(world.notes);
  expect(result.current.isSearching).toBe(false);
  expect(result.current.facets?.speakers.get('沈知远')).toBe(3);
});

test('few notes are found at once; an edit is seen at once', () => {
  const { result, rerender } = search({ world: worldOf(many(3)), typed: '第2条' });
  expect(result.current.notes.map(({ id }) => id)).toEqual(['note0002']);
  rerender({ world: worldOf([...many(2), sampleNote({ id: 'note0002', quote: '另一句' })]), typed: '第2条' });
  expect(result.current.notes).toEqual([]);
});

test('a filter alone is a search', () => {
  const { result } = search({ world: worldOf(many(3)), filter: { ...noFilter, thought: true } });
  expect(result.current).toMatchObject({ isSearching: true, notes: [], isPending: false });
});

test('many notes are made ready beside the page; meanwhile nothing is said not to be there, and nothing old is shown', async () => {
  const first = worldOf(many(1_200));
  const { result, rerender } = search({ world: first, typed: '第7条' });
  expect(result.current).toMatchObject({ isPending: true, notes: [], facets: undefined });
  await waitFor(() => expect(result.current.isPending).toBe(false));
  expect(result.current.notes).toEqual([noteAt(7)]);
  const thought = { ...noteAt(7), thought: '写下了' };
  rerender({ world: worldOf(many(1_200).with(7, thought)), typed: '第7条' });
  expect(result.current.notes).toEqual([thought]);
  rerender({ world: worldOf(many(1_200).toSpliced(7, 1)), typed: '第7条' });
  expect(result.current).toMatchObject({ isPending: false, notes: [] });
});
