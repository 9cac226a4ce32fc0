import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import type { OutlineItem } from '@/utils/model/outline-item';
import { QuoteAnchor } from '@/utils/model/quote-anchor';
import { anyCharacter } from '@/utils/text/fixtures/any-character';
import { outlineAnchors } from './outline-anchors';

const item = (part: Partial<OutlineItem>): OutlineItem => ({
  level: 1,
  marker: '',
  label: '',
  paragraph: 0,
  parent: null,
  ...part,
});
test('several points in one paragraph begin at their own markers', () => {
  const text = '要抓好三件事：一是学深，二是悟透，三是做实，一是一。';
  const points = ['一是', '二是', '三是'].map((marker, index) =>
    item({ marker, label: ['学深', '悟透', '做实'][index]!, paragraph: 0 }),
  );
  expect(outlineAnchors(points, [text]).map(({ exact, start }) => [exact.slice(0, 4), start])).toEqual([
    ['一是学深', 7],
    ['二是悟透', 12],
    ['三是做实', 17],
  ]);
});

test('a marker that stands in running text before is none', () => {
  const text = '我们的目标统一是大事。要做到：一是抓紧，二是抓实。';
  const points = [item({ marker: '一是', label: '抓紧' }), item({ marker: '二是', label: '抓实' })];
  expect(outlineAnchors(points, [text]).map(({ start }) => start)).toEqual([15, 20]);
});

test('the indent of a paragraph is no part of its point', () => {
  const [anchor] = outlineAnchors([item({ marker: '一、', label: '读书' })], ['　　一、读书']);
  expect(anchor).toEqual({ exact: '一、读书', prefix: '\n　　', suffix: '\n', start: 2 });
});

test('a heading without a marker is found by its words, one without its paragraph by its label', () => {
  const [heading, alone] = outlineAnchors(
    [
      item({ label: '把书读进去', paragraph: 1 }),
      item({ marker: '二、', label: '把事做出来，一件一件地…', paragraph: 9 }),
    ],
    ['同志们：', '把书读进去', '读书要下功夫。'],
  );
  expect(heading).toEqual({ exact: '把书读进去', prefix: '同志们：\n', suffix: '\n读书要下功夫。', start: 5 });
  expect(alone).toEqual({ exact: '二、把事做出来，一件一件地', prefix: '', suffix: '', start: 0 });
});

test('a numeral alone on its line is looked for with the words below it', () => {
  const [anchor] = outlineAnchors(
    [item({ marker: '一', paragraph: 1 })],
    ['同志们：', '一', '读书要下功夫。', '还要写。'],
  );
  expect(anchor).toEqual({ exact: '一\n读书要下功夫。', prefix: '同志们：\n', suffix: '', start: 5 });
});

test('whatever the outline and the text, there is one anchor for each point, and it is one that may be sent', () => {
  const anyItem = fc.record({
    level: fc.integer({ min: 1, max: 9 }),
    marker: fc.string({ maxLength: 4 }),
    label: fc.string({ maxLength: 20 }),
    paragraph: fc.nat(5),
    parent: fc.option(fc.nat(5)),
  });
  fc.assert(
    fc.property(
      fc.array(anyItem),
      fc.array(fc.string({ unit: anyCharacter, maxLength: 80 }), { maxLength: 4 }),
      (items, texts) => {
        const anchors = outlineAnchors(items, texts);
        expect(anchors).toHaveLength(items.length);
        for (const anchor of anchors) expect(v.is(QuoteAnchor, anchor)).toBe(true);
      },
    ),
  );
});
