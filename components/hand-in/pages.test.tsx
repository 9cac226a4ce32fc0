import { screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { documents, documentSaying, hostileTexts } from '@/utils/export/fixtures/whole-documents';
import { packPages } from '@/utils/export/packed-pages';
import { studyNotesPages } from '@/utils/export/study-notes-pages';
import { axeProblems } from '../fixtures/axe-problems';
import { show } from '../fixtures/show';
import { PagePreview } from './PagePreview';
import { PrintSheet } from './PrintSheet';

const { content, layout } = studyNotesPages(documents[0]!, {});
const wordsOf = (runs: { text: string }[]): string => runs.map(({ text }) => text).join('');

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('the preview shows what is on the pages, in order', async () => {
  const { container } = show(<PagePreview content={content} layout={layout} />);
  const shown = [...container.querySelectorAll('.pages :is(h1, h2, h3, h4, p)')].map((one) => one.textContent);
  expect(shown.join('')).toBe(content.paragraphs.map(({ runs }) => wordsOf(runs)).join(''));
  vi.useRealTimers();
  expect(await axeProblems(container)).toEqual([]);
});

test('of a long one it shows the first paragraphs, and says how many more there are', () => {
  const { container, rerender } = show(<PagePreview content={content} layout={layout} most={3} />);
  const left = content.paragraphs.length - 3;
  expect(container.textContent).toContain(`后面还有${left}段`);
  expect(container.textContent).not.toContain(wordsOf(content.paragraphs[3]!.runs));
  rerender(<PagePreview content={content} layout={layout} most={content.paragraphs.length} />);
  expect(container.textContent).not.toContain('后面还有');
});

test('its styles stand in the document as long as it does, each layout its own', () => {
  const before = document.adoptedStyleSheets.length;
  const { unmount } = show(
    <>
      <PagePreview content={content} layout={layout} />
      <PagePreview {...studyNotesPages(documents[0]!, { preset: 'homework' })} />
    </>,
  );
  expect(document.adoptedStyleSheets).toHaveLength(before + 2);
  const scopes = [...document.querySelectorAll('[data-sheet]')].map((one) => one.getAttribute('data-sheet'));
  expect(new Set(scopes).size).toBe(2);
  unmount();
  expect(document.adoptedStyleSheets).toHaveLength(before);
});

test.each(hostileTexts)('nothing of %j is markup', (text) => {
  const { container } = show(<PagePreview {...studyNotesPages(documentSaying(text), {})} />);
  expect(container.querySelectorAll('script, img, a, [id], [href], [onerror]')).toHaveLength(0);
});

const printing = (part: Partial<Parameters<typeof PrintSheet>[0]> = {}) => {
  const print = vi.fn<() => void>();
  window.print = print;
  const told = {
    onDrawn: vi.fn<() => void>(),
    onFailed: vi.fn<(why: unknown) => void>(),
    onDone: vi.fn<() => void>(),
  };
  const { signal } = new AbortController();
  const { unmount } = show(<PrintSheet pages={packPages(content, layout)} signal={signal} {...told} {...part} />);
  return { print, unmount, ...told };
};

test('print: the sheet stands beside everything, the browser is asked once, and all goes when it is done', async () => {
  document.title = 'Zhaji';
  const { print, onDrawn, onDone, unmount } = printing();
  expect(print).not.toHaveBeenCalled();
  await vi.runAllTimersAsync();
  const sheet = document.querySelector('body > .print-sheet');
  expect(sheet?.textContent).toBe(content.paragraphs.map(({ runs }) => wordsOf(runs)).join(''));
  expect(document.title).toBe(content.title);
  expect(onDrawn).toHaveBeenCalledOnce();
  expect(print).toHaveBeenCalledOnce();
  expect(onDone).not.toHaveBeenCalled();
  window.dispatchEvent(new Event('afterprint'));
  window.dispatchEvent(new Event('afterprint'));
  expect(onDone).toHaveBeenCalledOnce();
  unmount();
  expect(document.querySelector('.print-sheet')).toBeNull();
  expect(document.title).toBe('Zhaji');
});

test('print: taken away before it began, nothing is printed or told', async () => {
  const { print, onDrawn, onFailed, onDone, unmount } = printing();
  unmount();
  await vi.runAllTimersAsync();
  window.dispatchEvent(new Event('afterprint'));
  for (const told of [print, onDrawn, onFailed, onDone]) expect(told).not.toHaveBeenCalled();
  expect(screen.queryByText(content.title)).toBeNull();
});

test('print: very many pages are drawn in slices, in which they can be stopped', async () => {
  const paragraphs = Array.from({ length: 6_000 }, (_, at) => ({
    style: 'body' as const,
    runs: [{ text: `第${at}段` }],
  }));
  // Each look at the clock finds it further on, as on a slow machine.
  let now = 0;
  vi.spyOn(Date, 'now').mockImplementation(() => (now += 1));
  const control = new AbortController();
  const { print, onDrawn, onFailed } = printing({
    pages: packPages({ ...content, paragraphs }, layout),
    signal: control.signal,
  });
  await vi.advanceTimersByTimeAsync(0);
  const drawn = document.querySelectorAll('.print-sheet p').length;
  expect(drawn).toBeGreaterThan(0);
  expect(drawn).toBeLessThan(paragraphs.length);
  control.abort(new Error('enough'));
  await vi.runAllTimersAsync();
  expect(onFailed).toHaveBeenCalledExactlyOnceWith(control.signal.reason);
  expect([print, onDrawn].map(({ mock }) => mock.calls)).toEqual([[], []]);
  vi.restoreAllMocks();
});
