// @vitest-environment happy-dom
import * as fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { MAX_QUOTE } from '@/utils/model/limits';
import { describeRange, EmptySelection, SelectionTooLong } from './describe-range';
import { foldText } from '@/utils/text/fold-text';
import { findRange } from './find-range';
import { invented } from './fixtures/invented-tree';
import { tiles } from './fixtures/tiles';
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

  it.each([
    ['to the beginning of the next paragraph', ['a', 0], ['b', 0]],
    ['to before the next paragraph’s first character', ['a', 0], ['b text', 0]],
    ['from hidden text', ['hidden text', 1], ['a', 1]],
    ['from the end of the paragraph before', ['title text', 2], ['a', 1]],
    ['over our own element', ['a', 0], ['ours', 1]],
  ] as const)('takes the paragraph alone when selected %s', (_, start, end) => {
    document.body.innerHTML =
      '<h1 id="title">题目</h1><div id="hidden" style="display:none">隐藏</div><p id="a">　　要坚持实干。</p>' +
      '<script>脚本</script><zhaji-reader id="ours">我们的</zhaji-reader><p id="b">再干三年！</p>';
    const at = (place: string): Node => {
      const element = document.getElementById(place.split(' ')[0]!)!;
      return place.endsWith('text') ? element.firstChild! : element;
    };
    const range = document.createRange();
    range.setStart(at(start[0]), start[1]);
    range.setEnd(at(end[0]), end[1]);
    expect(describeRange(readPageText(document.body), range).exact).toBe('要坚持实干。');
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

  it('finds what it described, on trees of any shape, and paints exactly that', () => {
    fc.assert(
      fc.property(invented, fc.nat(), fc.nat(), fc.nat(), fc.nat(), (tree, a, b, from, to) => {
        document.body.innerHTML = '';
        tree.into(document.body);
        const page = readPageText(document.body);
        const all = page.rangesOf(0, page.text.length);
        if (all.length === 0) return;
        // From anywhere in one text node to anywhere in it or in a later one: halves of characters and of dashes too.
        const [i = 0, j = 0] = [a % all.length, b % all.length].toSorted((x, y) => x - y);
        const first = all[i]!.startContainer as Text;
        const last = all[j]!.startContainer as Text;
        const ends = [from % (first.length + 1), to % (last.length + 1)] as const;
        const [startOffset, endOffset] = i === j && ends[0] > ends[1] ? [ends[1], ends[0]] : ends;
        // Not a Range: that can't reach from a shadow root into another tree. A selection can, as StaticRange does.
        const range = { startContainer: first, startOffset, endContainer: last, endOffset, collapsed: false };
        let anchor;
        try {
          anchor = describeRange(page, range);
        } catch (error) {
          expect(error).toBeInstanceOf(EmptySelection);
          return;
        }
        const end = anchor.start + anchor.exact.length;
        expect(anchor.exact).toBe(page.text.slice(anchor.start, end));
        expect(anchor.exact).toBe(anchor.exact.trim());
        const found = findRange(page, anchor);
        // Marks that fold to nothing can't be found; everything else is, where it was.
        if (foldText(anchor.exact).text.trim() === '') return;
        expect(found).toMatchObject({ state: 'exact', start: anchor.start, end });
        const { gaps, wrong } = tiles(page, found.ranges!, anchor.start, end);
        expect(wrong).toHaveLength(0);
        for (const gap of gaps) expect(gap).toMatch(/^\n?$/);
        expect([gaps[0], gaps.at(-1)]).toEqual(['', '']);
      }),
      { numRuns: 500 },
    );
  });
});
