import { fireEvent, screen } from '@testing-library/preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { axeProblems } from '../fixtures/axe-problems';
import { sampleNote, sampleThemes } from '../fixtures/sample';
import { show } from '../fixtures/show';
import type { NoteActs } from '../notes/NoteCard';
import { PanelNotes } from './PanelNotes';

const acts: NoteActs = {
  onSave: async () => null,
  onTheme: () => undefined,
  onNewTheme: () => undefined,
  onDelete: () => undefined,
};
const many = Array.from({ length: 250 }, (_, index) =>
  sampleNote({
    id: `note${String(index).padStart(4, '0')}`,
    anchor: { exact: 'x', prefix: '', suffix: '', start: index },
  }),
);
const panel = (notes: typeof many, chosen: { noteId: string; at: number; write: boolean } | null = null) => (
  <PanelNotes
    notes={notes}
    themes={sampleThemes}
    lang="zh-CN"
    placements={{ note0001: { state: 'lost' } }}
    chosen={chosen}
    acts={acts}
    onShow={() => undefined}
  />
);
const scrolledTo = vi.fn<(id: string | undefined) => void>();

beforeEach(() => {
  vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(function scroll(this: Element) {
    scrolledTo((this as HTMLElement).dataset['note']);
  });
});

test('notes without a place say why; the others stand under their heading', async () => {
  const { container } = show(panel(many.slice(0, 3)));
  expect(screen.getByText('1 条没能放回原处').isConnected).toBe(true);
  expect(screen.getByText('这一页上没有这句话了。笔记和当时的上下文都还在。').isConnected).toBe(true);
  expect(container.querySelectorAll('.list .note')).toHaveLength(2);
  expect(screen.getByText('二、学以致用').tagName).toBe('H3');
  expect(await axeProblems(container)).toEqual([]);
});

test('a long list is drawn in parts, more on demand', () => {
  const { container } = show(panel(many));
  const drawn = (): number => container.querySelectorAll('.list .note').length;
  expect(drawn()).toBe(100);
  fireEvent.click(screen.getByRole('button', { name: '再显示 100 条' }));
  expect(drawn()).toBe(200);
  fireEvent.click(screen.getByRole('button', { name: '再显示 49 条' }));
  expect(drawn()).toBe(249);
});

test('a note chosen on the page comes into view, each time, however far down it is', () => {
  const { rerender, container } = show(panel(many));
  rerender(panel(many, { noteId: 'note0200', at: 1, write: false }));
  expect(scrolledTo).toHaveBeenLastCalledWith('note0200');
  expect(container.querySelector('[aria-current]')?.getAttribute('data-note')).toBe('note0200');
  const before = scrolledTo.mock.calls.length;
  rerender(panel(many, { noteId: 'note0200', at: 2, write: false }));
  expect(scrolledTo.mock.calls.length).toBeGreaterThan(before);
});

test('a thought that has to be written beside the page is asked for at once', () => {
  const { rerender } = show(panel(many));
  rerender(panel(many, { noteId: 'note0002', at: 1, write: true }));
  expect(document.activeElement?.closest('.note')?.getAttribute('data-note')).toBe('note0002');
  expect(document.activeElement?.tagName).toBe('TEXTAREA');
});
