import { fireEvent, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { sampleNote, sampleSpeech } from '@/components/fixtures/sample';
import { show } from '@/components/fixtures/show';
import type { NoteActs } from '@/components/notes/NoteCard';
import type { Note } from '@/utils/model/note';
import type { NotesNow } from '@/utils/storage/follow-notes';
import { ReadNote } from './ReadNote';

const [one, two, three] = ['note0001', 'note0002', 'note0003'].map((id) => sampleNote({ id })) as [Note, Note, Note];
const all: NotesNow = {
  notes: [one, two, three],
  trashed: [],
  speeches: new Map([['speech01', sampleSpeech()]]),
  themes: [],
};

test.each([
  ['下一条', three.id],
  ['上一条', one.id],
])('a note that has left the sheet is still one of them, and “%s” goes on from where it stood', (name, id) => {
  const onGo = vi.fn<(id: string) => void>();
  const read = (notes: readonly Note[]) => (
    <ReadNote id={two.id} notes={notes} all={all} acts={{} as NoteActs} onGo={onGo} onClose={() => undefined} />
  );
  const { rerender } = show(read([one, two, three]));
  expect(screen.getByText(/第 2 条/).textContent).toContain('3');
  rerender(read([one, three]));
  expect(screen.getByText(/第 2 条/).textContent).toContain('3');
  fireEvent.click(screen.getByRole('button', { name }));
  expect(onGo).toHaveBeenCalledExactlyOnceWith(id);
});
