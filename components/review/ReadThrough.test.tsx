import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { sampleNote } from '../fixtures/sample';
import { show } from '../fixtures/show';
import { ReadThrough } from './ReadThrough';

const [one, two, three] = ['一', '二', '三'].map((quote, at) => sampleNote({ id: `note000${at + 1}`, quote }));
const read = (notes: (typeof one)[]) => (
  <ReadThrough
    title="读一遍"
    notes={notes.flatMap((note) => note ?? [])}
    themes={[]}
    speechOf={() => undefined}
    from="note0002"
    onSave={async () => null}
  />
);
const shown = (): string | null | undefined => document.querySelector('.line')?.textContent;

test('an earlier note that goes meanwhile leaves the reader at the one that is read, and what is typed there', () => {
  const { rerender } = show(read([one, two, three]));
  expect(shown()).toBe('二');
  fireEvent.click(screen.getByRole('button', { name: '这句话让你想到了什么？' }));
  const field = screen.getByRole<HTMLTextAreaElement>('textbox');
  fireEvent.input(field, { target: { value: '写到一半' } });
  rerender(read([two, three]));
  expect(shown()).toBe('二');
  expect(screen.getByRole('textbox')).toBe(field);
  expect(screen.getByText('1 / 2').isConnected).toBe(true);
});

test('where the one that is read goes itself, the next is read; after the last, the one before', () => {
  const { rerender } = show(read([one, two, three]));
  rerender(read([one, three]));
  expect(shown()).toBe('三');
  rerender(read([one]));
  expect(shown()).toBe('一');
  fireEvent.keyDown(document.body, { key: 'ArrowRight' });
  expect(shown()).toBe('一');
});

test('E writes the thought of the note that is read; the arrows are told of, and E opens no other note’s', async () => {
  show(read([one, two, three]));
  expect(screen.getByRole('button', { name: '下一条' }).textContent).toContain('→');
  fireEvent.keyDown(document.body, { key: 'e' });
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: '感悟' }));
  fireEvent.keyDown(screen.getByRole('textbox'), { key: 'Escape' });
  await waitFor(() => expect(screen.queryByRole('textbox')).toBeNull());
  fireEvent.keyDown(document.body, { key: 'ArrowRight' });
  expect([shown(), screen.queryByRole('textbox')]).toEqual(['三', null]);
});
