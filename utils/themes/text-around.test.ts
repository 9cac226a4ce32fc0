import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textAround } from './text-around';

describe('textAround', () => {
  it('puts headings, what stands before, the passage, and what stands after', () => {
    const around = textAround({ quote: '石板桥', paragraph: '过了石板桥就到。', section: ['一、路', '（一）桥'] });
    expect(around.text).toBe('一、路\n（一）桥\n过了石板桥就到。');
    expect(around.text.slice(around.quote.from, around.quote.to)).toBe('石板桥');
    expect(around.text.slice(around.paragraph)).toBe('过了石板桥就到。');
  });

  it.each([
    ['spans two where it begins', '到了。\n第二天', '他到了。', '\n他到了。\n第二天'],
    ['holds its paragraph whole', '他到了。\n第二天', '他到了。', '\n他到了。\n第二天'],
    ['is not in its paragraph before it', '第二天', '他到了。', '\n第二天\n他到了。'],
  ])('puts a passage that %s', (_, quote, paragraph, expected) => {
    const around = textAround({ quote, paragraph, section: [] });
    expect(around.text).toBe(expected);
    expect(around.text.slice(around.quote.from, around.quote.to)).toBe(quote);
  });

  it('puts the title above the headings', () => {
    const { text, headings, paragraph } = textAround({
      quote: '桥',
      paragraph: '桥',
      section: ['路'],
      title: '在水边',
    });
    expect([text, headings, paragraph]).toEqual(['在水边\n路\n桥', 4, 6]);
  });

  it('takes 600 characters of the paragraph either side, 2,000 of the passage, 400 of the headings', () => {
    const { text, quote, paragraph } = textAround({
      quote: '桥'.repeat(5_000),
      paragraph: `${'前'.repeat(9_000)}${'桥'.repeat(5_000)}${'后'.repeat(9_000)}`,
      section: ['题'.repeat(500), '题'],
    });
    expect(paragraph).toBe(401);
    expect(quote).toEqual({ from: 1_001, to: 3_001 });
    expect(text.length).toBe(3_601);
  });

  it('is no longer than is folded, and holds the passage where it says', () => {
    const long = fc
      .tuple(fc.constantFrom('桥', '路边', 'a '), fc.nat(3_000))
      .map(([unit, times]) => unit.repeat(times));
    fc.assert(
      fc.property(long, long, long, fc.array(long, { maxLength: 2 }), (quote, before, after, section) => {
        const around = textAround({ quote, paragraph: before + quote + after, section });
        expect(around.text.length).toBeLessThanOrEqual(4_096);
        expect(around.text.slice(around.quote.from, around.quote.to)).toBe(quote.slice(0, 2_000));
        expect(around.paragraph).toBeLessThanOrEqual(around.quote.from);
      }),
    );
  });
});
