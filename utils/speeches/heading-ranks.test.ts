// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { headingRanks } from './heading-ranks';
import { readLines } from './read-lines';

function ranksIn(html: string): [string, number | undefined][] {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const lines = readLines(page.body, { noise: new Set(), max: 1_000_000 });
  const ranks = headingRanks(lines);
  return lines.map(({ text }, index) => [text, ranks.get(index)]);
}

it('knows headings by their element, and by their looks as a whole', () => {
  expect(
    ranksIn(
      '<h2><span>把路<b>修</b>好</span></h2><p><strong>账要</strong><strong>算清</strong></p><p><strong>账要算清</strong></p>' +
        '<p style="text-align: center"><span>灯要点亮</span></p><p align="center">桥<br>灯</p><p><b>先说</b>桥在哪里。</p><p>桥在河上。</p>',
    ),
  ).toEqual([
    ['把路修好', 2],
    ['账要算清', undefined],
    ['账要算清', 7],
    ['灯要点亮', 7],
    ['桥', undefined],
    ['灯', undefined],
    ['先说桥在哪里。', undefined],
    ['桥在河上。', undefined],
  ]);
});

it('takes no bold paragraph, and nothing that is centred with much else, for a heading', () => {
  const long =
    '这一段全是黑体，说的是村口的桥怎样一年一年地修，修了又塌，塌了又修，最后大家坐下来把账算清，把路问清，这才一次修成，到今天还在用。';
  expect(ranksIn(`<p><b>${long}</b></p><div align="center"><p>一</p><p>二</p></div>`)).toEqual([
    [long, undefined],
    ['一', undefined],
    ['二', undefined],
  ]);
});

it('reads one bold element of ten thousand lines without reading it ten thousand times', () => {
  const lines = Array.from({ length: 10_000 }, (_, n) => `第${n}行`);
  expect(ranksIn(`<b>${lines.join('<br>')}</b>`).every(([, rank]) => rank === undefined)).toBe(true);
});
