import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inventedFeature, inventedSpeech } from './fixtures/invented-speech';
import { pointStarts } from './point-starts';
import { readOutline } from './read-outline';

describe('readOutline, on invented speeches', () => {
  it('reads back the outline they were made from', () => {
    fc.assert(
      fc.property(inventedSpeech, ({ paragraphs, outline }) => {
        expect(readOutline(paragraphs)).toEqual(outline);
      }),
    );
  });

  it('reads headings without a number, told by the markup or not', () => {
    fc.assert(
      fc.property(inventedFeature, ({ paragraphs, outline }) => {
        expect(readOutline(paragraphs)).toEqual(outline);
        const headings = outline.filter(({ marker }) => marker === '').map(({ paragraph }) => [paragraph, 3] as const);
        expect(readOutline(paragraphs, new Map(headings))).toEqual(outline);
      }),
    );
  });

  it('says where each point begins', () => {
    fc.assert(
      fc.property(inventedSpeech, ({ paragraphs, outline }) => {
        const starts = pointStarts(outline, paragraphs);
        for (const [index, { marker, label, paragraph }] of outline.entries()) {
          const isFirst = outline[index - 1]?.paragraph !== paragraph;
          const text = paragraphs[paragraph]!.slice(starts[index]);
          expect((isFirst ? text.replace(/^[\s\u200b]+/u, '') : text).startsWith(marker + label)).toBe(true);
          expect(starts[index] === 0).toBe(isFirst);
        }
      }),
    );
  });
});
