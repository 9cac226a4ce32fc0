import { fireEvent, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import type { Note } from '@/utils/model/note';
import { sampleNote, sampleSpeech } from '../fixtures/sample';
import { show } from '../fixtures/show';
import type { NoteActs } from '../notes/NoteCard';
import { SpeechNotes } from './SpeechNotes';

const acts: NoteActs = {
  onSave: async () => null,
  onTheme: () => undefined,
  onNewTheme: () => undefined,
  onTake: () => undefined,
  onRefuse: () => undefined,
  onDelete: () => undefined,
};
const under = (head: string, id: string): Note => sampleNote({ id, section: [head] });
const list = (...notes: Note[]) => (
  <SpeechNotes speech={sampleSpeech()} notes={notes} themes={[]} acts={acts} chosen={null} />
);

test.each([
  ['under an earlier heading', '一、端正学风'],
  ['under the same one', '二、学以致用'],
])('a note that is kept elsewhere %s leaves a field open in which is written', (_, head) => {
  // The same heading twice, as in speeches whose parts are numbered anew.
  const before = [
    under('二、学以致用', 'note0002'),
    under('三、久久为功', 'note0003'),
    under('二、学以致用', 'note0004'),
  ];
  const { container, rerender } = show(list(...before));
  fireEvent.click(container.querySelector('[data-note="note0004"] button.prompt')!);
  const field = screen.getByRole<HTMLTextAreaElement>('textbox');
  // Half composed: it is not saved by going away either.
  fireEvent.input(field, { target: { value: '写到一半' } });
  const saved = vi.spyOn(acts, 'onSave');
  rerender(list(under(head, 'note0001'), ...before));
  expect(screen.getByRole('textbox')).toBe(field);
  expect(field.value).toBe('写到一半');
  expect(saved).not.toHaveBeenCalled();
});
