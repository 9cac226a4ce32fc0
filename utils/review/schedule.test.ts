// @vitest-environment node
import fc from 'fast-check';
import { createEmptyCard, fsrs, Rating, type Card } from 'ts-fsrs';
import { expect, test } from 'vitest';
import { MAX_GRADES } from '@/utils/model/limits';
import { Review, type Grade } from '@/utils/model/review';
import { inZone } from './fixtures/in-zone';
import { graded } from './graded';
import { dayOf } from './day-of';
import { schedule } from './schedule';
import * as v from 'valibot';

const START = Date.UTC(2026, 3, 24, 1);
const MINUTE = 60_000;
const DAY = 86_400_000;
const HOUR = 60 * MINUTE;
/** By how much the library's midnight, UTC, is later than four in the morning in China. */
const SHIFT = 4 * HOUR;
/** Noon in summer. */
const NOON = new Date(2026, 6, 1, 12).getTime();
const ONE_DAY = 2.152;
const grade = fc.constantFrom<Grade>(1, 2, 3, 4);

const RATINGS = { 1: Rating.Again, 2: Rating.Hard, 3: Rating.Good, 4: Rating.Easy } as const;

/** What is kept of the card of a ts-fsrs whose times are shifted. */
const kept = (card: Card): object => ({
  due: card.due.getTime() - SHIFT,
  last: card.last_review!.getTime() - SHIFT,
  stability: card.stability,
  difficulty: card.difficulty,
  stage: card.state,
  step: card.learning_steps,
  days: card.scheduled_days,
  reps: card.reps,
  lapses: card.lapses,
});

test('a year of grades, each given at or after its time, is scheduled as ts-fsrs does it, with days from four to four', () => {
  const reference = fsrs({ enable_fuzz: false });
  const year = (): void =>
    fc.assert(
      fc.property(fc.infiniteStream(fc.tuple(grade, fc.integer({ min: 0, max: 3 * DAY }))), (turns) => {
        let review: Review | undefined;
        let card = createEmptyCard(START + SHIFT);
        let now = START;
        for (const [given, late] of turns) {
          if (now > START + 365 * DAY || (review?.grades.length ?? 0) >= MAX_GRADES) break;
          card = reference.next(card, now + SHIFT, RATINGS[given]).card;
          review = graded(review, given, now);
          expect(review.card).toEqual(kept(card));
          // As it is kept, and read again.
          review = v.parse(Review, structuredClone(review));
          now = review.card!.due + late;
        }
        expect(review?.grades.length).toBeGreaterThan(1);
      }),
    );
  inZone('Asia/Shanghai', year);
});

test('what was learned at ten in the evening in Beijing is a day old from four in the morning on', () => {
  const beijing = (day: number, hour: number, minute = 0): number => Date.UTC(2026, 3, day, hour - 8, minute);
  inZone('Asia/Shanghai', () => {
    const learned = schedule(schedule(undefined, 1, beijing(24, 21, 50)), 3, beijing(24, 22));
    const steps = schedule(learned, 3, beijing(24, 22, 10));
    expect([steps.stage, steps.days, steps.due]).toEqual([2, 1, beijing(25, 22, 10)]);
    const review = { card: steps, grades: [] };
    const answered = (at: number) => {
      const { card, grades } = graded(review, 3, at);
      return [Number(card!.stability.toFixed(3)), grades[0]!.elapsed];
    };
    expect(answered(beijing(25, 4))).toEqual([ONE_DAY, 1]);
    expect(answered(beijing(25, 7, 30))).toEqual([ONE_DAY, 1]);
    expect(answered(beijing(25, 8, 30))).toEqual([ONE_DAY, 1]);
    expect(answered(beijing(25, 3, 59))[1]).toBe(0);
    expect(answered(beijing(25, 3, 59))[0]).toBeLessThan(1);
  });
});

test('wherever the clocks change, what comes back after days does so that many days of reading later', () => {
  const dayNumber = (at: number): number => Date.parse(dayOf(at)) / DAY;
  for (const zone of [
    'Europe/Berlin',
    'America/New_York',
    'Australia/Lord_Howe',
    'Asia/Shanghai',
    'Pacific/Kiritimati',
  ])
    inZone(zone, () =>
      fc.assert(
        fc.property(fc.integer({ min: 0, max: 365 }), fc.integer({ min: 0, max: 240 }), grade, (day, minute, given) => {
          // From two to six in the night, where a day could be taken for another.
          const now = new Date(2026, 3, 24 + day, 2, minute).getTime();
          const first = schedule(undefined, 4, now);
          expect(dayNumber(first.due) - dayNumber(now)).toBe(first.days);
          const second = graded({ card: first, grades: [] }, given, first.due);
          expect(second.grades[0]?.elapsed).toBe(first.days);
          // As if the clocks had never changed.
          const plain = schedule(
            { ...first, last: NOON, due: NOON + first.days * DAY },
            given,
            NOON + first.days * DAY,
          );
          expect({ ...second.card, due: 0, last: 0 }).toEqual({ ...plain, due: 0, last: 0 });
          const isStep = second.card!.stage === 3;
          if (isStep) expect(second.card!.due - first.due).toBe(10 * MINUTE);
          else expect(dayNumber(second.card!.due) - dayNumber(first.due)).toBe(second.card!.days);
        }),
      ),
    );
});

test('answered “good” on every day it is due, a note is asked eight times in a year', () => {
  let review: Review | undefined;
  const days: number[] = [];
  for (let now = START; now < START + 365 * DAY; now = review.card?.due ?? Infinity) {
    review = graded(review, 3, now);
    days.push(Math.round((now - START) / DAY));
  }
  expect(days).toEqual(days.toSorted((a, b) => a - b));
  expect(days.length).toBeLessThan(10);
  expect(review?.card?.lapses).toBe(0);
});

test('a clock set back since the last grade is no time gone by, and never less', () => {
  fc.assert(
    fc.property(grade, grade, fc.integer({ min: 1, max: 800 * DAY }), (first, second, back) => {
      const before = graded(graded(undefined, 4, START - DAY), first, START);
      const after = graded(before, second, START - back);
      expect(after.grades.at(-1)?.elapsed).toBe(0);
      expect(after.card).toEqual(schedule({ ...before.card!, last: START - back }, second, START - back));
      expect(after.card!.due).toBeGreaterThan(START - back);
      expect(Number.isFinite(after.card!.stability) && after.card!.stability > 0).toBe(true);
    }),
  );
});

test('the history keeps the latest grades, with the stage before and the days between', () => {
  const first = graded({ remember: true, grades: [], buried: START }, 3, START);
  expect(first).toMatchObject({ remember: true, grades: [{ at: START, grade: 3, was: 0, elapsed: 0 }] });
  expect(first).not.toHaveProperty('buried');
  let review = graded(graded(first, 3, START + 10 * MINUTE), 2, START + 5 * DAY + 20 * MINUTE);
  expect(review.grades.map(({ was, elapsed }) => [was, elapsed])).toEqual([
    [0, 0],
    [1, 0],
    [2, 5],
  ]);
  for (let more = 0; more < MAX_GRADES; more++) review = graded(review, 3, START + (6 + more) * DAY);
  expect(review.grades).toHaveLength(MAX_GRADES);
  expect(review.grades.at(-1)?.at).toBe(START + (5 + MAX_GRADES) * DAY);
  expect(v.is(Review, review)).toBe(true);
});
