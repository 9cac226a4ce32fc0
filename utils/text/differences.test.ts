import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differences } from './differences';
import { foldText } from './fold-text';

const shown = (kept: string, found: string): string =>
  differences(kept, found)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'removed' ? `[-${text}]` : `[+${text}]`))
    .join('');

describe('differences', () => {
  it.each([
    ['a word put for another', '每读一篇，最少写三句', '每读一篇，至少写三句', '每读一篇，[-最][+至]少写三句'],
    ['something put in', '多想一层', '多再想一层', '多[+再]想一层'],
    ['something taken out', '多想一想这一层', '多想这一层', '多想[-一想]这一层'],
    ['at the ends', '甲事办好', '事办好了', '[-甲]事办好[+了]'],
    ['harmless differences are none', '第 1 条：“实干”', '第1条:"实干"', '第1条:"实干"'],
    ['Latin words stay whole', 'We will carry on', 'We will cherry on', 'We will [-carry][+cherry] on'],
    ['nothing in common', '甲乙', '丙丁', '[-甲乙][+丙丁]'],
    ['nothing at all', '', '', ''],
    ['emoji', '好😀了', '好😁了', '好[-\ud83d\ude00][+\ud83d\ude01]了'],
  ])('%s', (_, kept, found, expected) => expect(shown(kept, found)).toBe(expected));

  const text = fc.string({ unit: fc.constantFrom(...'人民路桥灯ab 1，。'.split(''), '\u200b', '😀'), maxLength: 30 });
  it('gives both texts back, folded', () => {
    fc.assert(
      fc.property(text, text, (kept, found) => {
        const pieces = differences(kept, found);
        const of = (...kinds: string[]): string =>
          pieces
            .filter(({ kind }) => kinds.includes(kind))
            .map((piece) => piece.text)
            .join('');
        // White space between two words stands with one of them, so it is compared without.
        const bare = (words: string): string => foldText(words).text.replaceAll(' ', '');
        expect(bare(of('same', 'added'))).toBe(bare(found));
        expect(bare(of('same', 'removed'))).toBe(bare(kept));
        expect(pieces.every((piece) => piece.text !== '')).toBe(true);
      }),
    );
  });
});
