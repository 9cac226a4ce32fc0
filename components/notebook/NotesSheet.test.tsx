import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { render } from 'preact';
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
const sheet = (groups: NoteGroup[], others: Partial<Parameters<typeof NotesSheet>[0]> = {}) => (
  <NotesSheet
    groups={groups}
    as="cards"
    themes={sampleThemes}
    speeches={speeches}
    acts={acts}
    onRead={() => undefined}
    onWriting={onWriting}
    {...others}
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

test('the search field leads to the first note each time, and the focus stays where the reader goes after that', async () => {
  const notes = Array.from({ length: 4 }, (_, index) => sampleNote({ id: `note000${index}` }));
  const entered: { current: (() => void) | null } = { current: null };
  const { container } = show(
    <>
      <input type="search" />
      {sheet([group(0, ...notes)], { as: 'list', entered })}
    </>,
  );
  const lines = container.querySelectorAll<HTMLElement>('[data-note]');
  for (let time = 0; time < 2; time++) {
    screen.getByRole('searchbox').focus();
    entered.current!();
    await waitFor(() => expect(document.activeElement).toBe(lines[0]));
  }
  screen.getByRole('searchbox').focus();
  lines[3]!.focus();
  await waitFor(() => expect(lines[3]!.tabIndex).toBe(0));
  expect(document.activeElement).toBe(lines[3]);
});

test('a note that is moved leaves the focus to the one after it, though it stands under another theme now', async () => {
  const [one, two, three] = ['note0001', 'note0002', 'note0003'].map((id) => sampleNote({ id })) as [Note, Note, Note];
  const { container, rerender } = show(sheet([group(0, one, two), group(1, three)], { as: 'list' }));
  container.querySelector<HTMLElement>('[data-note="note0001"]')!.focus();
  rerender(sheet([group(0, two), group(1, one, three)], { as: 'list' }));
  await waitFor(() => expect(document.activeElement?.closest('[data-note]')).not.toBeNull());
  expect((document.activeElement as HTMLElement).dataset['note']).toBe('note0002');
});

test('in the list E and A open the note with the field for it', () => {
  const onRead = vi.fn<(note: Note, field?: string) => void>();
  const { container } = show(sheet([group(0, sampleNote())], { as: 'list', onRead }));
  const line = container.querySelector<HTMLElement>('[data-note]')!;
  line.focus();
  for (const [key, field] of [
    ['e', 'thought'],
    ['A', 'application'],
    ['Enter', undefined],
  ]) {
    fireEvent.keyDown(line, { key });
    expect(onRead.mock.lastCall?.[1]).toBe(field);
  }
});

test('after writing by key the focus is on the card, where its keys go on', async () => {
  onSave.mockResolvedValue(null);
  const { container } = show(sheet([group(0, sampleNote({ thought: '旧的话' }))]));
  const card = container.querySelector<HTMLElement>('[data-note]')!;
  card.focus();
  fireEvent.keyDown(card, { key: 'e' });
  const field = await screen.findByRole('textbox');
  fireEvent.keyDown(field, { key: 'Escape' });
  await waitFor(() => expect(document.activeElement).toBe(card));
});

test('from where nothing has the focus, J goes to the note that was walked to last', async () => {
  const notes = Array.from({ length: 3 }, (_, index) => sampleNote({ id: `note000${index}` }));
  const { container } = show(sheet([group(0, ...notes)]));
  const cards = container.querySelectorAll<HTMLElement>('[data-note]');
  for (const at of [0, 2]) {
    fireEvent.keyDown(document.body, { key: 'j' });
    await waitFor(() => expect(document.activeElement).toBe(cards[at]));
    cards[2]!.focus();
    await waitFor(() => expect(cards[2]!.tabIndex).toBe(0));
    cards[2]!.blur();
  }
});

test('J leads to the notes right after they are drawn, before the next frame', () => {
  const root = document.body.appendChild(document.createElement('div'));
  render(sheet([group(0, sampleNote())]), root);
  fireEvent.keyDown(document.body, { key: 'j' });
  expect(document.activeElement).toBe(root.querySelector('[data-note]'));
  render(null, root);
  root.remove();
});
