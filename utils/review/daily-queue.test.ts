// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Grade, Review } from '@/utils/model/review';
import type { ReviewSettings } from '@/utils/model/settings';
import { askedToday, dailyQueue, type Askable } from './daily-queue';
import { dueForecast } from './due-forecast';
import { dueNow } from './due-now';
import { askable, memoryCard } from './fixtures/askable';
import { inZone } from './fixtures/in-zone';
import { graded } from './graded';
import { putAway } from './put-away';
import { reviewDay } from './review-day';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Noon, wherever the test runs. */
const NOON = new Date(2026, 3, 24, 12).getTime();
const usual: ReviewSettings = { over: 'marked', fresh: 10, again: 50 };
const ids = (notes: Askable[]): string[] => notes.map(({ id }) => id);

describe('the order', () => {
  test('what is being learned, what is due, what is new, what is soon due', () => {
    const notes = [
      askable('new-b', {}, 2),
      askable('new-a', {}, 1),
      askable('due-late', { card: memoryCard({ due: NOON - DAY, last: NOON - 6 * DAY }) }),
      askable('due-long', { card: memoryCard({ due: NOON - 9 * DAY, last: NOON - 20 * DAY }) }),
      askable('this-evening', { card: memoryCard({ due: NOON + 9 * HOUR, last: NOON - 5 * DAY }) }),
      askable('tomorrow', { card: memoryCard({ due: NOON + DAY, last: NOON - 5 * DAY }) }),
      askable('learning-now', { card: memoryCard({ due: NOON, last: NOON - HOUR, stage: 1 }) }),
      askable('learning-soon', { card: memoryCard({ due: NOON + 9 * 60_000, last: NOON, stage: 3 }) }),
      askable('learning-later', { card: memoryCard({ due: NOON + 40 * 60_000, last: NOON, stage: 1 }) }),
    ];
    expect(ids(dailyQueue(notes, usual, NOON).notes)).toEqual([
      'learning-now',
      'due-long',
      'due-late',
      'this-evening',
      'new-a',
      'new-b',
      'learning-soon',
    ]);
    expect(dailyQueue(notes, usual, NOON)).toMatchObject({ fresh: 2, again: 5 });
  });

  test('what is skipped comes last, in the order it was skipped', () => {
    const notes = ['a', 'b', 'c', 'd'].map((id) => askable(id));
    expect(ids(dailyQueue(notes, usual, NOON, ['c', 'a']).notes)).toEqual(['b', 'd', 'c', 'a']);
  });

  test('what was put away is back the next morning', () => {
    const note = { ...askable('a'), review: putAway(askable('a').review, NOON) };
    const { end } = reviewDay(NOON);
    expect(dailyQueue([note], usual, NOON).notes).toEqual([]);
    expect(dailyQueue([note], usual, end - 1).notes).toEqual([]);
    expect(dailyQueue([note], usual, end).notes).toEqual([note]);
  });

  test('only what is marked, or all but what is not to be asked', () => {
    const notes: Askable[] = [
      { id: 'silent', created: 0 },
      askable('marked'),
      askable('never', { remember: false }),
      { id: 'asked', created: 0, review: { grades: [] } },
    ];
    expect(ids(dailyQueue(notes, usual, NOON).notes)).toEqual(['marked']);
    expect(ids(dailyQueue(notes, { ...usual, over: 'all' }, NOON).notes)).toEqual(['asked', 'marked', 'silent']);
  });
});

describe('limits', () => {
  const many = [
    ...Array.from({ length: 30 }, (_, at) => askable(`new-${at}`)),
    ...Array.from({ length: 30 }, (_, at) =>
      askable(`due-${at}`, { card: memoryCard({ due: NOON - at * DAY, last: NOON - 40 * DAY }) }),
    ),
  ];

  test.each([
    [0, 0],
    [10, 5],
    [3, 100],
  ])('%i new and %i others a day', (fresh, again) => {
    const queue = dailyQueue(many, { over: 'marked', fresh, again }, NOON);
    expect([queue.fresh, queue.again]).toEqual([fresh, Math.min(again, 30)]);
    expect(queue.notes).toHaveLength(fresh + Math.min(again, 30));
  });

  /** Answers what is asked until nothing is left; a minute for each. */
  function answerAll(notes: Askable[], settings: ReviewSettings, from: number, grades: Grade[]) {
    let [now, left] = [from, notes];
    const asked: string[] = [];
    for (let turn = 0; turn < 500; turn++) {
      const [note] = dailyQueue(left, settings, now).notes;
      if (!note) return { now, notes: left, asked };
      const review: Review = graded(note.review, grades[turn % grades.length]!, now);
      asked.push(note.id);
      left = left.map((one) => (one.id === note.id ? { ...one, review } : one));
      now += 60_000;
    }
    throw new Error('It never ends.');
  }

  test('hold over the whole day, whatever the answers are, and steps of learning do not count', () => {
    fc.assert(
      fc.property(
        // “Hard” for ever keeps a note being learned for ever.
        fc.array(fc.constantFrom<Grade>(2, 3, 4), { maxLength: 9 }).map((grades): Grade[] => [...grades, 4]),
        fc.nat(12),
        fc.nat(12),
        (grades, fresh, again) => {
          const done = answerAll(many, { over: 'marked', fresh, again }, NOON, grades);
          expect(askedToday(done.notes, done.now)).toEqual({ fresh, again });
          expect(new Set(done.asked).size).toBe(fresh + again);
        },
      ),
    );
  });
});

test('whatever the notes: no note twice, no more than the limits, the same in any order, the skipped last', () => {
  const review = fc.option(
    fc.record({
      remember: fc.boolean(),
      card: fc.option(
        fc.record({
          due: fc.integer({ min: NOON - 40 * DAY, max: NOON + 40 * DAY }),
          last: fc.integer({ min: NOON - 80 * DAY, max: NOON + 3 * DAY }),
          stage: fc.constantFrom<1 | 2 | 3>(1, 2, 3),
        }),
        { nil: undefined },
      ),
      buried: fc.option(fc.integer({ min: NOON - DAY, max: NOON + 5 * DAY }), { nil: undefined }),
    }),
    { nil: undefined },
  );
  const notes = fc.array(fc.tuple(review, fc.integer({ min: 0, max: NOON })), { maxLength: 40 }).map((rows) =>
    rows.map(([own, created], at): Askable => {
      const { card, buried, remember } = own ?? {};
      return {
        id: `n${at}`,
        created,
        ...(own && {
          review: { remember, grades: [], buried, ...(card && { card: memoryCard(card) }) },
        }),
      };
    }),
  );
  fc.assert(
    fc.property(
      notes,
      fc.record({ over: fc.constantFrom('marked' as const, 'all' as const), fresh: fc.nat(9), again: fc.nat(9) }),
      fc.array(fc.nat(40)),
      (all, settings, skips) => {
        const skipped = [...new Set(skips.map((at) => `n${at}`))];
        const queue = dailyQueue(all, settings, NOON, skipped);
        const order = ids(queue.notes);
        expect(new Set(order).size).toBe(order.length);
        expect(queue.fresh).toBeLessThanOrEqual(settings.fresh);
        expect(queue.notes.filter(({ review: own }) => own?.card?.stage === 2).length).toBeLessThanOrEqual(
          settings.again,
        );
        expect(queue.fresh + queue.again).toBe(order.length);
        expect(ids(dailyQueue(all.toReversed(), settings, NOON, skipped).notes)).toEqual(order);
        const late = order.filter((id) => skipped.includes(id));
        expect(order.slice(order.length - late.length)).toEqual(skipped.filter((id) => late.includes(id)));
      },
    ),
  );
});

describe('clocks', () => {
  test('one that was two years ahead hides nothing once it is set right', () => {
    const ahead = NOON + 730 * DAY;
    for (const grade of [1, 2, 3, 4] as const) {
      const notes: Askable[] = [
        { id: 'graded', created: 0, review: graded({ remember: true, grades: [] }, grade, ahead) },
        { id: 'buried', created: 0, review: putAway({ remember: true, grades: [] }, ahead) },
        { id: 'kept', created: ahead, review: { remember: true, grades: [] } },
      ];
      expect(ids(dailyQueue(notes, usual, NOON).notes).toSorted()).toEqual(['buried', 'graded', 'kept']);
      // What was graded then is not of today.
      expect(askedToday(notes, NOON)).toEqual({ fresh: 0, again: 0 });
      const [, again] = [0, { ...notes[0]!, review: graded(notes[0]!.review, 3, NOON) }];
      expect(again.review.card!.last).toBe(NOON);
    }
  });

  test('set back by some hours, what was answered is not asked again', () => {
    const review = graded(graded({ remember: true, grades: [] }, 4, NOON), 3, NOON + 60_000);
    expect(dailyQueue([{ id: 'a', created: 0, review }], usual, NOON - 5 * HOUR).notes).toEqual([]);
  });

  test.each([
    ['Asia/Shanghai', 'America/Los_Angeles'],
    ['America/Los_Angeles', 'Asia/Shanghai'],
    ['Pacific/Kiritimati', 'Pacific/Pago_Pago'],
    ['Europe/London', 'Asia/Kathmandu'],
  ])('from %s to %s: each grade counts in one day, and nothing is lost', (from, to) => {
    const at = Date.UTC(2026, 3, 24, 3);
    const notes = Array.from({ length: 20 }, (_, index) => askable(`n${String(index).padStart(2, '0')}`));
    const settings: ReviewSettings = { over: 'marked', fresh: 5, again: 50 };
    const answered = inZone(from, () => {
      const asked = dailyQueue(notes, settings, at).notes;
      expect(asked).toHaveLength(5);
      return notes.map((note) => (asked.includes(note) ? { ...note, review: graded(note.review, 4, at) } : note));
    });
    inZone(to, () => {
      let counted = 0;
      for (let day = -2; day <= 3; day++) counted += askedToday(answered, at + day * DAY).fresh;
      expect(counted).toBe(5);
      // A moment later it is the same day, unless the border lies between.
      if (reviewDay(at).start === reviewDay(at + 60_000).start)
        expect(dailyQueue(answered, settings, at + 60_000).notes).toEqual([]);
      // In a month all were asked or wait to be.
      const wide = { ...settings, fresh: 99 };
      expect(dailyQueue(answered, wide, at + 60 * DAY).notes).toHaveLength(20);
    });
  });

  test.each(['Asia/Shanghai', 'America/New_York', 'Australia/Lord_Howe', 'UTC'])(
    'in %s a day runs from four to four, through changes of the clock, and days touch',
    (zone) => {
      inZone(zone, () => {
        for (let at = Date.UTC(2026, 0, 1); at < Date.UTC(2027, 0, 1); at += 5 * HOUR) {
          const { start, end } = reviewDay(at);
          expect(start <= at && at < end).toBe(true);
          expect(new Date(start).getHours()).toBe(4);
          expect(reviewDay(end).start).toBe(end);
          expect(reviewDay(at, 1).start).toBe(end);
          expect([23, 23.5, 24, 24.5, 25]).toContain((end - start) / HOUR);
        }
      });
    },
  );
});

describe('the forecast', () => {
  test('is what the queue will be if nothing is asked before', () => {
    const notes = [
      ...Array.from({ length: 14 }, (_, at) => askable(`new-${at}`)),
      ...Array.from({ length: 40 }, (_, at) =>
        askable(`due-${at}`, { card: memoryCard({ due: NOON + (at - 4) * DAY, last: NOON - 10 * DAY }) }),
      ),
      { ...askable('away'), review: putAway(undefined, NOON) },
      askable('away-marked', { buried: reviewDay(NOON).end }),
    ];
    for (const settings of [usual, { over: 'all', fresh: 20, again: 12 }] satisfies ReviewSettings[]) {
      const forecast = dueForecast(notes, settings, NOON);
      for (let day = 0; day <= 30; day++) {
        const at = reviewDay(NOON, day).start + HOUR;
        const now = day === 0 ? NOON : at;
        expect([day, dueNow(forecast, now).count]).toEqual([day, dailyQueue(notes, settings, now).notes.length]);
      }
      expect(forecast.length).toBeLessThanOrEqual(31);
      expect(dueNow(forecast, NOON - 400 * DAY).count).toBe(forecast[0]?.[1]);
      expect(dueNow(forecast, NOON).next).toBe(forecast[1]?.[0]);
      expect(dueNow(forecast, NOON + 400 * DAY)).toEqual({ count: forecast.at(-1)?.[1], next: undefined });
    }
  });

  test('of nothing is nothing', () => {
    expect(dueForecast([], usual, NOON)).toEqual([[reviewDay(NOON).start, 0]]);
    expect(dueNow([], NOON)).toEqual({ count: 0, next: undefined });
  });
});
