import { expect, it } from 'vitest';
import { readPageText } from '@/utils/anchoring/page-text';
import { outlineAnchors } from '@/utils/speeches/outline-anchors';
import { readOutline } from '@/utils/speeches/read-outline';
import { placePoints } from './place-points';

const paragraphs = [
  '同志们：',
  '一、端正学风，在真学真懂上下功夫',
  '学风就是作风。有的同志笔记抄了好几本，问起来却说不出一句自己的话。',
  '一要读原文。原文读一遍有一遍的收获。',
  '二要带着问题读。问题越实，读得越进去。',
  '二、学以致用，在解决问题上见真章',
  '书上写的和脚下走的，是同一条路。',
  '一要读原文。原文读一遍有一遍的收获。',
];
const outline = readOutline(paragraphs);
const points = outlineAnchors(outline, paragraphs);
const place = (lines: string[], signal = new AbortController().signal) => {
  document.body.innerHTML = lines.map((line) => `<p>${line}</p>`).join('');
  return placePoints(
    readPageText(document.body, () => true),
    points,
    { signal, slice: 8 },
  );
};
const menu = ['首页', '一、端正学风，在真学真懂上下功夫', '二、学以致用，在解决问题上见真章'];

it('finds each point where it stands in the text: headings that a list at the top repeats, words that stand twice', async () => {
  const lines = [...menu, ...paragraphs];
  const startOf = (index: number): number => lines.slice(0, menu.length + index).join('\n').length + 1;
  expect(outline).toHaveLength(5);
  expect(await place(lines)).toEqual(outline.map(({ paragraph }) => startOf(paragraph)));
});

it('says which points a page of a split article does not have', async () => {
  const page = paragraphs.slice(0, 5);
  const starts = await place(page);
  expect(starts?.map((start) => start !== null)).toEqual([true, true, true, false, false]);
});

it('answers nothing once it is given up', async () => {
  const over = new AbortController();
  over.abort();
  expect(await place(paragraphs, over.signal)).toBeUndefined();
});
