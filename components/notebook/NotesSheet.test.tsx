import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Note } from '@/utils/model/note';
import { sampleNote, sampleSpeech, sampleThemes } from '../fixtures/sample';
import { show } from '../fixtures/show';
import type { NoteActs } from '../notes/NoteCard';
import type { NoteGroup } from './group-notes';
import { NotesSheet } from './NotesSheet';

const acts: NoteActs = {
  onSave: vi.fn<NoteActs['onSave']>(),
  onDelete: () => undefined,
  onTheme: () => undefined,
  onNewTheme: () => undefined,
  onTake: () => undefined,
  onRefuse: () => undefined,
};
const onSave = vi.mocked(acts.onSave);
const onWriting = vi.fn<(on: boolean) => void>();
const speeches = new Map([['speech01', sampleSpeech()]]);
const group = (index: number, ...notes: Note[]): NoteGroup => ({
  key: sampleThemes[index]!.id,
  head: { kind: 'theme', theme: sampleThemes[index]! },
  count: notes.length,
  parts: [{ path: [], notes }],
});
const sheet = (groups: NoteGroup[]) => (
  <NotesSheet
    groups={groups}
    as="cards"
    themes={sampleThemes}
    speeches={speeches}
    acts={acts}
    onRead={() => undefined}
    onWriting={onWriting}
  />
);
const fields = (): HTMLTextAreaElement[] => screen.queryAllByRole<HTMLTextAreaElement>('textbox');

beforeEach(() => void onSave.mockReset().mockResolvedValue(null));

test.each([0, 1])('a note under two themes is written on where the reader is, in place %i, not in both', async (at) => {
  const note = sampleNote();
  const { container } = show(sheet([group(0, note), group(1, note)]));
  const cards = container.querySelectorAll<HTMLElement>('[data-note]');
  expect(cards).toHaveLength(2);
  cards[at]!.focus();
  await waitFor(() => expect(cards[at]!.tabIndex).toBe(0));
  fireEvent.keyDown(cards[at]!, { key: 'e' });
  await waitFor(() => expect(fields().length).toBeGreaterThan(0));
  expect(fields()).toHaveLength(1);
  expect(cards[at]!.contains(fields()[0]!)).toBe(true);
});

test('a note is written on until its words are saved, wherever the focus is', async () => {
  onSave.mockResolvedValueOnce('磁盘已满');
  const { container } = show(sheet([group(0, sampleNote({ thought: '旧的话' }))]));
  fireEvent.click(screen.getByRole('button', { name: '改感悟' }));
  await waitFor(() => expect(onWriting).toHaveBeenLastCalledWith(true));
  fireEvent.input(fields()[0]!, { target: { value: '新的话' } });
  container.querySelector<HTMLElement>('.pick, .tools button')!.focus();
  await screen.findByRole('alert');
  expect(onWriting).toHaveBeenLastCalledWith(true);
  fireEvent.click(screen.getByRole('button', { name: '再试' }));
  await waitFor(() => expect(onWriting).toHaveBeenLastCalledWith(false));
  expect(fields()).toEqual([]);
});

test('a card whose words can not be saved stays drawn when the page is scrolled and another is walked to', async () => {
  onSave.mockResolvedValue('磁盘已满');
  const many = Array.from({ length: 60 }, (_, index) => sampleNote({ id: `note${String(index).padStart(4, '0')}` }));
  const { container } = show(sheet([group(0, ...many)]));
  const [first, second] = container.querySelectorAll<HTMLElement>('[data-note]');
  fireEvent.click(first!.querySelector('button.prompt')!);
  await waitFor(() => expect(fields()).toHaveLength(1));
  fireEvent.input(fields()[0]!, { target: { value: '新的话' } });
  second!.focus();
  await screen.findByRole('alert');
  vi.spyOn(window, 'scrollY', 'get').mockReturnValue(9_000);
  fireEvent.scroll(window);
  await waitFor(() => expect(container.querySelectorAll('[data-note="note0002"]')).toHaveLength(0));
  expect(fields()[0]?.value).toBe('新的话');
});
