// @vitest-environment happy-dom
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONTEXT } from '@/utils/model/limits';
import type { QuoteAnchor } from '@/utils/model/quote-anchor';
import { foldText } from '@/utils/text/fold-text';
import { anyCharacter } from '@/utils/text/fixtures/any-character';
import { equalHits } from './equal-hits';
import { foldAnchor } from './fold-anchor';
import { foldedSpan } from './folded-span';
import { locateQuote, prepareText } from './locate-quote';

/*
 * What must hold whatever happens to a page: random formulaic text, a random passage, random edits anywhere. Each unit of the text carries the
 * offset it was kept at, so that it is known where the passage went.
 */

/** Ten times as many as elsewhere: most random edits leave the passage alone. The long run has its own number. */
const RUNS = 10 * (fc.readConfigureGlobal().numRuns ?? 100);

/** A unit of the page, and where it stood when the passage was kept; −1 when it is new. */
type Unit = { text: string; was: number };

const CLAUSES = [
  '要把书读进去',
  '要把事做出来',
  '不把难题推给别人',
  '从库房监督做起',
  '从渡口监督做起',
  '必须坚持把路修到门前',
  '必须坚持把灯点到门前',
  '全年共有37件事没有办完',
  '全年共有52件事没有办完',
  '靠的是扎实的作风',
  '说的就是这个道理',
  '张局长带着大家走',
  '先照亮村口再照亮学堂',
  'the river belongs to both banks',
];
const MARKS = ['，', '，', '、', '。', '。', '；', '。\n', '——'];
/** Enough of an alphabet for places to be told apart here and there. */
const OWN = '春夏秋冬东西南北江河湖海松竹梅兰';

const clause = fc
  .tuple(
    fc.constantFrom(...CLAUSES),
    fc.string({ unit: fc.constantFrom(...OWN.split('')), maxLength: 3 }),
    fc.constantFrom(...MARKS),
  )
  .map((parts) => parts.join(''));
const speech = fc.array(clause, { minLength: 3, maxLength: 40 }).map((clauses) => clauses.join(''));
/** No clauses: a new copy of the passage, put where one side agrees, is the passage to anyone who doesn't know what was edited. */
const put = fc.string({ unit: fc.constantFrom(...OWN.split(''), '不', '3', '，'), maxLength: 12 });
/** Where (as a share of the page), how many units go, what comes. */
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  gone: fc.oneof(fc.nat({ max: 3 }), fc.nat({ max: 60 })),
  put,
});
/** Edits of the passage itself and right beside it: elsewhere most of a page's edits would not be felt. */
const nearEdit = fc.record({ by: fc.integer({ min: -12, max: 30 }), gone: fc.nat({ max: 4 }), put });

/** An anchor as `describeRange` makes it. */
function anchorIn(text: string, start: number, end: number): QuoteAnchor {
  const folded = foldText(text);
  const { from, to } = foldedSpan(folded, start, end);
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
    start,
    occurrences: equalHits(folded.text, folded.text.slice(from, to), 1000).length,
    textLength: text.length,
  };
}

/** A passage as it is marked: whole folded units, no white space at its ends, a letter in it. */
function passageOf(text: string, a: number, b: number): { start: number; end: number } | null {
  const start = a % text.length;
  const end = Math.min(text.length, start + 4 + (b % 40));
  const words = text.slice(start, end);
  const isWhole = !/^[\s—]|[\s—]$/u.test(words) && text[start - 1] !== '—' && text[end] !== '—';
  return isWhole && /\p{L}/u.test(words) ? { start, end } : null;
}

function splice(units: Unit[], at: number, gone: number, text: string): Unit[] {
  const added = text.split('').map((unit) => ({ text: unit, was: -1 }));
  return [...units.slice(0, at), ...added, ...units.slice(at + gone)];
}

/** Between what was before the passage and what was after it: there it is now, edited or replaced, or there it was. */
function gapOf(units: Unit[], { start, end }: { start: number; end: number }): { start: number; end: number } {
  return {
    start: units.findLastIndex(({ was }) => was >= 0 && was < start) + 1,
    end: ((at) => (at < 0 ? units.length : at))(units.findIndex(({ was }) => was >= end)),
  };
}

const examples = fc.record({
  text: speech,
  a: fc.nat(),
  b: fc.nat(),
  edits: fc.array(edit, { maxLength: 3 }),
  nearEdits: fc.array(nearEdit, { maxLength: 3 }),
});

type Example = typeof examples extends fc.Arbitrary<infer T> ? T : never;

/** The passage, and the page after all edits. */
function play({ text, a, b, edits, nearEdits }: Example): {
  anchor: QuoteAnchor;
  changed: string;
  gap: { start: number; end: number };
} {
  const passage = passageOf(text, a, b);
  fc.pre(passage !== null);
  // At the end of a text a passage may be so short that a put holds it: a new copy, which is the passage to anyone, as with clauses.
  const words = wordsOf(text.slice(passage.start, passage.end));
  fc.pre(![...edits, ...nearEdits].some((each) => wordsOf(each.put).includes(words)));
  let units = text.split('').map((unit, was): Unit => ({ text: unit, was }));
  for (const { by, gone, put: added } of nearEdits) {
    const at = Math.max(0, units.findIndex(({ was }) => was >= passage.start) + by);
    units = splice(units, Math.min(at, units.length), gone, added);
  }
  for (const { at, gone, put: added } of edits) units = splice(units, Math.round(at * units.length), gone, added);
  const anchor = anchorIn(text, passage.start, passage.end);
  return { anchor, changed: units.map((unit) => unit.text).join(''), gap: gapOf(units, passage) };
}

const wordsOf = (text: string): string => foldText(text).text;

describe('locateQuote, after random edits', () => {
  it('draws `exact` and `moved` on the very words only', () => {
    fc.assert(
      fc.property(examples, (example) => {
        const { anchor, changed } = play(example);
        const placement = locateQuote(changed, anchor);
        if (placement.state !== 'exact' && placement.state !== 'moved') return;
        expect(wordsOf(changed.slice(placement.start, placement.end))).toBe(foldAnchor(anchor).exact);
      }),
      { numRuns: RUNS },
    );
  });

  it('draws what was edited only where the passage stood', () => {
    fc.assert(
      fc.property(examples, (example) => {
        const { anchor, changed, gap } = play(example);
        const placement = locateQuote(changed, anchor);
        if (placement.state !== 'approximate') return;
        expect(placement.start < gap.end && placement.end > gap.start).toBe(true);
      }),
      { numRuns: RUNS },
    );
  });

  it('draws nothing that has another figure or negation in it', () => {
    const telling = (text: string): string[] => text.match(/\d+|[不没]/gu) ?? [];
    fc.assert(
      fc.property(examples, (example) => {
        const { anchor, changed } = play(example);
        const placement = locateQuote(changed, anchor);
        if (!('start' in placement)) return;
        expect(telling(changed.slice(placement.start, placement.end))).toEqual(telling(anchor.exact));
      }),
      { numRuns: RUNS },
    );
  });

  it('never draws a passage on another place, unless it is the only one, or words and surroundings are the very same', () => {
    fc.assert(
      fc.property(examples, (example) => {
        const { anchor, changed, gap } = play(example);
        const placement = locateQuote(changed, anchor);
        if (!('start' in placement)) return;
        const { start, end } = placement;
        // Where nothing is left between, the words may stand across the seam again.
        if (gap.start === gap.end ? start <= gap.end && end >= gap.start : start < gap.end && end > gap.start) return;
        const now = foldText(changed);
        const { from, to } = foldedSpan(now, start, end);
        const kept = foldAnchor(anchor);
        if (placement.state === 'moved') {
          // There was only one and there is only one: that it is a new copy, and the old one edited, can't be known.
          expect([anchor.occurrences, equalHits(now.text, kept.exact, 2).length]).toEqual([1, 1]);
          return;
        }
        expect(now.text.slice(0, from).endsWith(kept.prefix)).toBe(true);
        expect(now.text.slice(to).startsWith(kept.suffix)).toBe(true);
        expect(now.text.slice(from, to)).toBe(kept.exact);
      }),
      { numRuns: RUNS },
    );
  });

  it('says the same of a text and of the text made ready, and the same each time', () => {
    fc.assert(
      fc.property(examples, (example) => {
        const { anchor, changed } = play(example);
        const prepared = prepareText(changed);
        const placement = locateQuote(changed, anchor);
        expect(locateQuote(prepared, anchor)).toEqual(placement);
        expect(locateQuote(prepared, anchor)).toEqual(placement);
      }),
    );
  });

  it('stays within the page and never throws, whatever the anchor', () => {
    const offset = fc.oneof(
      fc.integer(),
      fc.double(),
      fc.constantFrom(NaN, Infinity, -Infinity, -0, 0.5, 2 ** 53, -1, Number.MAX_VALUE),
    );
    const words = fc.oneof(
      fc.string({ unit: anyCharacter, maxLength: 80 }),
      fc.constantFrom('', '\ud800', '\udc00', '😀', '\u200b', '　', '——', '坚持'.repeat(10_000)),
      put,
    );
    const anchors = fc.record(
      { exact: words, prefix: words, suffix: words, start: offset, occurrences: offset, textLength: offset },
      { requiredKeys: ['exact', 'prefix', 'suffix', 'start'] },
    );
    fc.assert(
      fc.property(fc.oneof(speech, words), anchors, fc.nat(), fc.boolean(), (text, odd, at, isThere) => {
        const from = at % (text.length + 1);
        const anchor = isThere ? { ...odd, exact: text.slice(from, from + 30) } : odd;
        const placement = locateQuote(text, anchor);
        const hits = 'start' in placement ? [placement] : placement.candidates;
        for (const { start, end, score } of hits) {
          expect(Number.isSafeInteger(start) && Number.isSafeInteger(end)).toBe(true);
          expect(0 <= start && start < end && end <= text.length).toBe(true);
          expect(score >= 0 && score <= 1).toBe(true);
        }
      }),
      { numRuns: RUNS / 2 },
    );
  });
});
