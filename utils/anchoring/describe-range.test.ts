import * as fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { MAX_QUOTE } from '@/utils/model/limits';
import { describeRange, EmptySelection, SelectionTooLong } from './describe-range';
import { findRange } from './find-range';
import { readPageText } from './page-text';
import { selectedQuote } from './selected-quote';

beforeEach(() => {
  document.body.innerHTML = '';
});

function select(html: string, startId: string, from: number, endId: string, to: number) {
  document.body.innerHTML = html;
  const page = readPageText(document.body);
  const range = document.createRange();
  range.setStart(document.getElementById(startId)!.firstChild!, from);
  range.setEnd(document.getElementById(endId)!.firstChild!, to);
  return { page, range };
}

describe('describeRange', () => {
  const html = '<h1>题目</h1><p id="a">　　要坚持实干，  不尚空谈。 </p><p id="b">　　再干三年！</p>';

  it('describes a passage over paragraphs and finds it again', () => {
    const { page, range } = select(html, 'a', 0, 'b', 5);
    const anchor = describeRange(page, range);
    expect(anchor.exact).toBe('要坚持实干，  不尚空谈。 \n　　再干三');
    expect(anchor).toMatchObject({
      prefix: '题目\n　　',
      suffix: '年！',
      start: 5,
      occurrences: 1,
      textLength: page.text.length,
    });
    expect(selectedQuote(page, anchor)).toBe('要坚持实干， 不尚空谈。\n再干三');
    const found = findRange(page, anchor);
    expect(found.state).toBe('exact');
    expect(
      found.ranges?.map((each) => (each.startContainer as Text).data.slice(each.startOffset, each.endOffset)),
    ).toEqual(['要坚持实干，  不尚空谈。 ', '　　再干三']);
  });

  it('gives no ranges for what is not to be drawn', () => {
    const { page, range } = select(html, 'a', 2, 'a', 6);
    const anchor = describeRange(page, range);
    document.body.innerHTML = '<p>别的</p>';
    expect(findRange(readPageText(document.body), anchor)).toEqual({ state: 'lost', candidates: [] });
    expect(selectedQuote(page, anchor)).toBe('要坚持实');
  });

  it('refuses white space and what is left out', () => {
    const { page, range } = select(html, 'a', 0, 'a', 2);
    expect(() => describeRange(page, range)).toThrow(EmptySelection);
    const other = select('<script id="a">code</script><p id="b">甲</p>', 'a', 0, 'a', 3);
    expect(() => describeRange(other.page, other.range)).toThrow(EmptySelection);
  });

  it('refuses what is too long, and takes what just fits', () => {
    const long = (length: number) => select(`<p id="a">${'长'.repeat(length)}</p>`, 'a', 0, 'a', length);
    const fits = long(MAX_QUOTE);
    expect(describeRange(fits.page, fits.range).exact).toHaveLength(MAX_QUOTE);
    const tooLong = long(MAX_QUOTE + 1);
    expect(() => describeRange(tooLong.page, tooLong.range)).toThrow(SelectionTooLong);
  });

  it('never splits a character', () => {
    const { page, range } = select('<p id="a">甲😀乙</p>', 'a', 2, 'a', 4);
    expect(describeRange(page, range).exact).toBe('😀乙');
    const emoji = '😀'.repeat(40);
    const sides = select(`<p id="a">x${emoji}干${emoji}y</p>`, 'a', 81, 'a', 82);
    const anchor = describeRange(sides.page, sides.range);
    expect(anchor.prefix + anchor.suffix).toBe('😀'.repeat(32));
    const odd = select(`<p id="a">${emoji}x干x${emoji}</p>`, 'a', 81, 'a', 82);
    expect(describeRange(odd.page, odd.range)).toMatchObject({
      prefix: '😀'.repeat(15) + 'x',
      suffix: 'x' + '😀'.repeat(15),
    });
    expect(findRange(odd.page, describeRange(odd.page, odd.range)).state).toBe('exact');
  });

  it('finds what it described, on trees of any shape', () => {
    const leaf = fc.oneof(
      fc.constantFrom('<br>', '　　干', '——', '...', '😀', '\u200b', '二零', '年', '干 劲'),
      fc.string({ maxLength: 3 }).map((s) => s.replaceAll(/[<&]/g, '甲')),
    );
    const { tree } = fc.letrec<{ tree: string }>((tie) => ({
      tree: fc.oneof(
        { depthSize: 'small' },
        leaf,
        fc
          .tuple(fc.constantFrom('p', 'div', 'span', 'b', 'td', 'rt'), fc.array(tie('tree'), { maxLength: 5 }))
          .map(([name, all]) => `<${name}>${all.join('')}</${name}>`),
      ),
    }));
    fc.assert(
      fc.property(fc.array(tree, { minLength: 1, maxLength: 6 }), fc.nat(), fc.nat(), (all, a, b) => {
        document.body.innerHTML = all.join('');
        const page = readPageText(document.body);
        const ranges = page.rangesOf(Math.min(a, b) % (page.text.length + 1), page.text.length);
        const first = ranges[0];
        const last = ranges[b % Math.max(1, ranges.length)];
        if (!first || !last) return;
        const range = document.createRange();
        range.setStart(first.startContainer, first.startOffset);
        range.setEnd(last.endContainer, last.endOffset);
        let anchor;
        try {
          anchor = describeRange(page, range);
        } catch (error) {
          expect(error).toBeInstanceOf(EmptySelection);
          return;
        }
        const found = findRange(page, anchor);
        const visible = /[\p{L}\p{N}\p{P}\p{S}]/u.test(anchor.exact);
        expect(found).toMatchObject(
          visible ? { state: 'exact', start: anchor.start, end: anchor.start + anchor.exact.length } : {},
        );
      }),
      { numRuns: 300 },
    );
  });
});
