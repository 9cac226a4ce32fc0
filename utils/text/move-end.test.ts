import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { MAX_QUOTE } from '@/utils/model/limits';
import type { Passage } from '@/utils/model/passage';
import { drawEnd, moveEnd, type End } from './move-end';
import { nextCharacter } from './next-character';
import { nextClause } from './next-clause';

const piece = fc.constantFrom(
  '书',
  '要',
  '，',
  '。',
  '”',
  '\n',
  ' ',
  '\u3000',
  'a',
  'e\u0301',
  '👩‍👩‍👧',
  '🇨🇳',
  '𠀀',
  '3.5',
  ', ',
  '. ',
  '\u200b',
  '…',
  '  \n ',
  '\r\n',
  '\u0301',
);
const someText = fc.array(piece, { minLength: 1, maxLength: 40 }).map((pieces) => pieces.join(''));
const bordersOf = (text: string): Set<number> => {
  const segments = new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text);
  return new Set([...segments].map(({ index }) => index).concat(text.length));
};

describe('nextCharacter', () => {
  it('is the next border of the whole text, however long the text is', () => {
    fc.assert(
      fc.property(someText, fc.nat(100), fc.constantFrom<(1 | -1)[]>(1, -1), (some, lines, direction) => {
        const text = `${'前面。\n'.repeat(lines)}${some}`;
        const borders = [...bordersOf(text)].sort((a, b) => a - b);
        for (let offset = lines * 4; offset <= text.length; offset++) {
          const expected =
            direction === 1
              ? (borders.find((border) => border > offset) ?? offset)
              : (borders.findLast((border) => border < offset) ?? offset);
          expect(nextCharacter(text, offset, direction)).toBe(expected);
        }
      }),
    );
  });
});

describe('nextClause', () => {
  it.each([
    ['|他说，“书要读进去。”大家鼓掌。', 1, '他说，|“书要读进去。”大家鼓掌。'],
    ['他说，|“书要读进去。”大家鼓掌。', 1, '他说，“书要读进去。”|大家鼓掌。'],
    ['他说，“书要读进去。”大家|鼓掌。', -1, '他说，“书要读进去。”|大家鼓掌。'],
    ['他说，“书要读进去。”|大家鼓掌。', -1, '他说，|“书要读进去。”大家鼓掌。'],
    ['他说，|', -1, '|他说，'],
    ['一、|调查\n研究', 1, '一、调查|\n研究'],
    ['一、调查|\n研究', 1, '一、调查\n|研究'],
    ['It |grew 3.5 per cent, at 10:30, he said.', 1, 'It grew 3.5 per cent,| at 10:30, he said.'],
    ['It grew 3.5 per cent,| at 10:30, he said.', 1, 'It grew 3.5 per cent, at 10:30,| he said.'],
    ['没有标点|', 1, '没有标点|'],
  ] as const)('%s %i', (from, direction, expected) => {
    const text = from.replace('|', '');
    const at = nextClause(text, from.indexOf('|'), direction);
    expect(`${text.slice(0, at)}|${text.slice(at)}`).toBe(expected);
  });

  it('walks a text from end to end, both ways by the same borders', () => {
    fc.assert(
      fc.property(someText, (text) => {
        const there: number[] = [];
        for (let at = 0; at < text.length; at = nextClause(text, at, 1)) there.push(at);
        const back: number[] = [];
        for (let at = nextClause(text, text.length, -1); at > 0; at = nextClause(text, at, -1)) back.push(at);
        expect([...back, 0].reverse().filter((at, i, all) => at !== all[i - 1])).toEqual(there);
      }),
    );
  });
});

/** `[` and `]` mark the passage. */
const marked = (text: string): { text: string; passage: Passage } => ({
  text: text.replace('[', '').replace(']', ''),
  passage: { start: text.indexOf('['), end: text.indexOf(']') - 1 },
});
const mark = (text: string, { start, end }: Passage): string =>
  `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`;

describe('moveEnd', () => {
  it.each([
    ['书[要读]进去。', 'end', 1, 'character', '书[要读进]去。'],
    ['书[要读]进去。', 'end', -1, 'character', '书[要]读进去。'],
    ['书[要]读进去。', 'end', -1, 'character', '书[要]读进去。'],
    ['书[要]读进去。', 'start', 1, 'character', '书[要]读进去。'],
    ['书[要]读进去。', 'start', -1, 'character', '[书要]读进去。'],
    ['[书要读进去]', 'end', 1, 'character', '[书要读进去]'],
    // A block border is no step of its own.
    ['[读进去。]\n事要做', 'end', 1, 'character', '[读进去。\n事]要做'],
    ['读进去。\n[事要做]', 'start', -1, 'character', '读进去[。\n事要做]'],
    ['[书] 要', 'end', 1, 'character', '[书 要]'],
    ['书[要读]进去，事要做出来。好', 'end', 1, 'clause', '书[要读进去，]事要做出来。好'],
    ['书[要读进去，]事要做出来。好', 'end', 1, 'clause', '书[要读进去，事要做出来。]好'],
    ['书[要读进去，事]要做', 'end', -1, 'clause', '书[要读进去，]事要做'],
    ['书[要读进去，]事要做', 'end', -1, 'clause', '书[要读进去，]事要做'],
    ['好。书要[读]进去', 'start', -1, 'clause', '好。[书要读]进去'],
    ['书要读，[事。]', 'start', -1, 'clause', '[书要读，事。]'],
    ['[书。]', 'start', 1, 'character', '[书。]'],
  ] as const)('%s %s %i by %s', (before, which, direction, by, after) => {
    const { text, passage } = marked(before);
    expect(mark(text, moveEnd(text, passage, which, direction, by))).toBe(after);
  });

  it('goes no further than a note may be long', () => {
    const text = '长'.repeat(MAX_QUOTE + 9);
    const passage = { start: 3, end: MAX_QUOTE + 3 };
    expect(moveEnd(text, passage, 'end', 1, 'character')).toEqual(passage);
    expect(moveEnd(text, passage, 'start', -1, 'clause')).toEqual(passage);
  });

  it('does not part a mark from what is written over it', () => {
    expect(moveEnd('天…\u0301书', { start: 3, end: 4 }, 'start', -1, 'clause')).toEqual({ start: 1, end: 4 });
  });

  it('keeps a passage, between characters, whatever is pressed', () => {
    const step = fc.record({
      which: fc.constantFrom<End[]>('start', 'end'),
      direction: fc.constantFrom<(1 | -1)[]>(1, -1),
      by: fc.constantFrom<('character' | 'clause')[]>('character', 'clause'),
      to: fc.option(fc.nat(80)),
    });
    fc.assert(
      fc.property(someText, fc.array(step, { maxLength: 20 }), (around, steps) => {
        const text = `${around}书${around}`;
        const borders = bordersOf(text);
        let passage: Passage = { start: around.length, end: around.length + 1 };
        fc.pre(borders.has(passage.start) && borders.has(passage.end));
        for (const { which, direction, by, to } of steps) {
          const before = passage;
          passage =
            to === null
              ? moveEnd(text, passage, which, direction, by)
              : drawEnd(text, passage, which, Math.min(to, text.length));
          const { start, end } = passage;
          expect(start < end && borders.has(start) && borders.has(end)).toBe(true);
          expect(text.slice(start, end)).toMatch(/[\p{L}\p{N}]/u);
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
          const other = which === 'end' ? 'start' : 'end';
          expect(passage[other]).toBe(before[other]);
          if (to === null) expect((passage[which] - before[which]) * direction).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
});

describe('drawEnd', () => {
  it.each([
    ['书[要读]进去。', 'end', 5, '书[要读进去]。'],
    ['书[要读]进去。', 'end', 0, '书[要]读进去。'],
    ['书[要读]进去。', 'start', 6, '书要[读]进去。'],
    ['书[要读]进去。', 'start', 0, '[书要读]进去。'],
    ['[书。要]读', 'start', 4, '书。[要]读'],
    ['要[书。]读', 'start', 3, '要[书。]读'],
    ['[书要。”]读', 'start', 5, '书[要。”]读'],
    ['[书要]\n读进', 'end', 3, '[书要]\n读进'],
    ['书要\n[读进]', 'start', 2, '书要\n[读进]'],
    ['[书👩‍👩‍👧要]', 'end', 3, '[书]👩‍👩‍👧要'],
  ] as const)('%s: its %s to %i', (before, which, to, after) => {
    const { text, passage } = marked(before);
    expect(mark(text, drawEnd(text, passage, which, to))).toBe(after);
  });

  it('stops where a note would be too long', () => {
    const text = '长'.repeat(MAX_QUOTE + 9);
    expect(drawEnd(text, { start: 3, end: 5 }, 'end', text.length)).toEqual({ start: 3, end: MAX_QUOTE + 3 });
  });
});

describe('moving an end in long texts', () => {
  const blanks = `书${' '.repeat(MAX_QUOTE - 100)}要`;
  const before = '前'.repeat(300_000);
  /** How many characters were looked for while this was done, and the longest string a line feed was looked for in. */
  const countSteps = (act: () => unknown): { steps: number; longest: number } => {
    const segment = vi.spyOn(Intl.Segmenter.prototype, 'segment');
    const lastIndexOf = vi.spyOn(String.prototype, 'lastIndexOf');
    act();
    const counted = {
      steps: segment.mock.calls.length,
      longest: Math.max(0, ...lastIndexOf.mock.contexts.map((text) => String(text).length)),
    };
    segment.mockRestore();
    lastIndexOf.mockRestore();
    return counted;
  };

  it('goes over blanks in few steps, and reads no line to its beginning', () => {
    const text = before + blanks;
    const passage = { start: before.length, end: text.length };
    const first = { start: before.length, end: before.length + 1 };
    const drawn = countSteps(() => expect(drawEnd(text, passage, 'end', text.length - 1)).toEqual(first));
    expect(drawn.steps).toBeLessThan(10);
    expect(drawn.longest).toBeLessThan(200);
    const moved = countSteps(() => expect(moveEnd(text, first, 'end', 1, 'character')).toEqual(passage));
    expect(moved.steps).toBeLessThan(10);
    const byClause = countSteps(() => expect(moveEnd(text, first, 'end', 1, 'clause')).toEqual(passage));
    expect(byClause.steps).toBeLessThan(10);
  });

  it.each(['character', 'clause'] as const)('gives blanks up that no passage can reach over, by %s', (by) => {
    const text = `书${' '.repeat(300_000)}要`;
    const test = vi.spyOn(RegExp.prototype, 'test');
    const passage = { start: 0, end: 1 };
    const moved = moveEnd(text, passage, 'end', 1, by);
    const looked = test.mock.calls.length;
    test.mockRestore();
    expect(moved).toEqual(passage);
    expect(looked).toBeLessThan(10 * MAX_QUOTE);
  });

  it('looks for no clause where no passage can reach', () => {
    const text = '长'.repeat(300_000);
    expect(nextClause(text, 100_000, 1)).toBe(100_000 + MAX_QUOTE + 1);
    expect(nextClause(text, 100_000, -1)).toBe(100_000 - MAX_QUOTE - 1);
  });

  it('starts at the other end when an end is drawn far past it', () => {
    const text = `${before}要读`;
    const passage = { start: before.length, end: text.length };
    const { steps } = countSteps(() =>
      expect(drawEnd(text, passage, 'end', 5)).toEqual({ start: before.length, end: before.length + 1 }),
    );
    expect(steps).toBeLessThan(10);
  });
});
