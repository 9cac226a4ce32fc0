// @vitest-environment node
import fc from 'fast-check';
import { createEmptyCard, fsrs, Rating, type Card } from 'ts-fsrs';
import { expect, test } from 'vitest';
import { MAX_GRADES } from '@/utils/model/limits';
import { Review, type Grade } from '@/utils/model/review';
import { graded } from './graded';
import { schedule } from './schedule';
import * as v from 'valibot';

const START = Date.UTC(2026, 3, 24, 1);
const MINUTE = 60_000;
const DAY = 86_400_000;
const grade = fc.constantFrom<Grade>(1, 2, 3, 4);

const RATINGS = { 1: Rating.Again, 2: Rating.Hard, 3: Rating.Good, 4: Rating.Easy } as const;

/** What of ts-fsrs's card is kept. */
const kept = (card: Card): object => ({
  due: card.due.getTime(),
  last: card.last_review?.getTime(),
  stability: card.stability,
  difficulty: card.difficulty,
  stage: card.state,
  step: card.learning_steps,
  days: card.scheduled_days,
  reps: card.reps,
  lapses: card.lapses,
});

test('a year of grades, each given at or after its time, is scheduled as ts-fsrs does it', () => {
  const reference = fsrs({ enable_fuzz: false });
  fc.assert(
    fc.property(fc.infiniteStream(fc.tuple(grade, fc.integer({ min: 0, max: 3 * DAY }))), (turns) => {
      let review: Review | undefined;
      let card = createEmptyCard(START);
      let now = START;
      for (const [given, late] of turns) {
        if (now > START + 365 * DAY || (review?.grades.length ?? 0) >= MAX_GRADES) break;
        card = reference.next(card, now, RATINGS[given]).card;
        review = graded(review, given, now);
        expect(review.card).toEqual(kept(card));
        // As it is kept, and read again.
        review = v.parse(Review, structuredClone(review));
        now = card.due.getTime() + late;
      }
      expect(review?.grades.length).toBeGreaterThan(1);
    }),
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
