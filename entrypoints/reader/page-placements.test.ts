import { expect, test } from 'vitest';
import { readPageText } from '@/utils/anchoring/page-text';
import type { Placement } from '@/utils/model/placement';
import { pagePlacements } from './page-placements';
import { withoutRefused } from './without-refused';

const root = document.createElement('main');
root.innerHTML =
  '<p>　　起初他说，每读一篇，至少写三句。大家点头。</p><p>后来又说，“每读一本，最少写三句”，会场里有人笑了很久很久很久很久很久很久。</p>';
const page = readPageText(root, () => true);
const place = (words: string, score = 0.9) => {
  const start = page.text.indexOf(words);
  return { start, end: start + words.length, score };
};
const first = place('每读一篇，至少写三句。');
const second = place('每读一本，最少写三句');

test('what is drawn is told by its place, edited words with what they are now', () => {
  const { start, end } = first;
  const told = pagePlacements(
    page,
    new Map<string, Placement>([
      ['exact', { state: 'exact', ...first }],
      ['edited', { state: 'approximate', ...first }],
    ]),
  );
  expect(told).toEqual({
    exact: { state: 'exact', start, end },
    edited: { state: 'approximate', start, end, found: '每读一篇，至少写三句。' },
  });
});

test('what is not drawn is told with the places it could be at, in one line, five at most', () => {
  const candidates = [first, second, ...Array.from({ length: 5 }, () => second)];
  const { note } = pagePlacements(page, new Map<string, Placement>([['note', { state: 'lost', candidates }]]));
  expect(note?.candidates).toHaveLength(5);
  expect(note?.candidates?.[0]).toMatchObject({
    before: '起初他说，',
    after: '大家点头。 后来又说，“每读一本，最少写三句”，',
  });
  expect(note?.candidates?.[1]).toMatchObject({
    words: '每读一本，最少写三句',
    after: '”，会场里有人笑了很久很久很久很久很久很久。',
  });
});

test('surroundings end between characters', () => {
  const main = document.createElement('main');
  main.textContent = `${'🌊'.repeat(20)}书${'🌊'.repeat(20)}。`;
  const waves = readPageText(main, () => true);
  const at = waves.text.indexOf('书');
  const placements = new Map<string, Placement>([
    [
      'note',
      {
        state: 'lost',
        candidates: [
          { start: at, end: at + 1, score: 1 },
          { start: at + 1, end: at + 2, score: 0 },
        ],
      },
    ],
  ]);
  const [told, cut] = pagePlacements(waves, placements)['note']!.candidates!;
  expect([told?.before, told?.after]).toEqual(['🌊'.repeat(12), '🌊'.repeat(12)]);
  expect(cut?.before).toBe(`${'🌊'.repeat(11)}书`);
});

test('refused words are not drawn and not offered again, whatever their width; others and the kept words are', () => {
  const refused = ['每读一篇,至少写三句.'];
  const edited: Placement = { state: 'approximate', ...first };
  expect(withoutRefused(page, edited, refused)).toEqual({ state: 'lost', candidates: [] });
  expect(withoutRefused(page, edited, ['别的话'])).toBe(edited);
  expect(withoutRefused(page, edited)).toBe(edited);
  const exact: Placement = { state: 'exact', ...first };
  expect(withoutRefused(page, exact, refused)).toBe(exact);
  expect(withoutRefused(page, { state: 'ambiguous', candidates: [first, second] }, refused)).toEqual({
    state: 'ambiguous',
    candidates: [second],
  });
});
