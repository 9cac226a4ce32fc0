import { expect, test, vi } from 'vitest';
import { resuggest } from './resuggest';
import { resuggestInSlices } from './resuggest-in-slices';
import { prepareThemes } from './suggest';

const suggester = prepareThemes([{ id: 'rivers', name: { zh: '治水' }, keywords: { zh: ['河流', '治水'] } }]);
const notes = Array.from({ length: 250 }, (_, at) => {
  const quote = at % 2 === 0 ? '治水先治人心，河流才清。' : '请翻到第七页。';
  return { id: `note${at}`, quote, paragraph: quote, section: [], themes: [] };
});

test('gives what resuggest gives, tells how far it is, and lets others run meanwhile', async () => {
  const onProgress = vi.fn<(done: number) => void>();
  let others = 0;
  const beat = setInterval(() => (others += 1), 0);
  expect(await resuggestInSlices(notes, suggester, { onProgress })).toEqual(resuggest(notes, suggester));
  clearInterval(beat);
  expect(onProgress.mock.calls).toEqual([[100], [200], [250]]);
  expect(others).toBeGreaterThan(0);
});

test('ends when it is told to', async () => {
  const ending = new AbortController();
  const onProgress = vi.fn<(done: number) => void>(() => ending.abort());
  await expect(resuggestInSlices(notes, suggester, { onProgress, signal: ending.signal })).rejects.toThrow(
    expect.objectContaining({ name: 'AbortError' }),
  );
  expect(onProgress).toHaveBeenCalledExactlyOnceWith(100);
});
