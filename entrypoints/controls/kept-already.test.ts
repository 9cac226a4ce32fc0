import { afterEach, expect, it, vi } from 'vitest';
import { readPageText, type PageText } from '@/utils/anchoring/page-text';
import { keptAlready } from './kept-already';

const TEXT = '书要读进去，事要做出来。';
const notesAt = (places: Record<string, [number, number]>) => {
  let page: PageText | undefined;
  return {
    inOrder: () => Object.keys(places),
    page: vi.fn<() => PageText>(() => (page ??= readPageText(document.body, () => true))),
    hitOf: (id: string) => places[id] && { start: places[id][0], end: places[id][1] },
  };
};
const rangeOf = (start: number, end: number): Range => {
  const range = document.createRange();
  const text = document.querySelector('p')!.firstChild!;
  range.setStart(text, start);
  range.setEnd(text, end);
  return range;
};
afterEach(() => document.body.replaceChildren());

it('is the note on the same range, and none that merely overlaps it', () => {
  document.body.innerHTML = `<p>${TEXT}</p>`;
  const notes = notesAt({ all: [0, 12], first: [0, 5] });
  expect(keptAlready(notes, rangeOf(0, 5))).toBe('first');
  expect(keptAlready(notes, rangeOf(0, 12))).toBe('all');
  expect(keptAlready(notes, rangeOf(0, 4))).toBeUndefined();
  expect(keptAlready(notes, rangeOf(1, 5))).toBeUndefined();
});

it('is the same with blanks at its ends, which no note has', () => {
  document.body.innerHTML = `<p>　　${TEXT}　</p>`;
  expect(keptAlready(notesAt({ all: [2, 14] }), rangeOf(0, 15))).toBe('all');
});

it('does not read a page on which nothing is drawn', () => {
  document.body.innerHTML = `<p>${TEXT}</p>`;
  const notes = notesAt({});
  expect(keptAlready(notes, rangeOf(0, 5))).toBeUndefined();
  expect(notes.page).not.toHaveBeenCalled();
});
