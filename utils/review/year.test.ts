// @vitest-environment node
import { createEmptyCard, fsrs, Rating, State, type Card } from 'ts-fsrs';
import { expect, test } from 'vitest';
import type { Grade } from '@/utils/model/review';
import { dailyQueue, type Askable } from './daily-queue';
import { askable } from './fixtures/askable';
import { inZone } from './fixtures/in-zone';
import { graded } from './graded';
import { hashOf } from './hash-of';
import { reviewDay } from './review-day';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
const START = Date.UTC(2026, 3, 24, 11);
/** Days begin at four: by so much the library's midnight, UTC, is later in China. */
const SHIFT = 4 * 60 * MINUTE;
const RATINGS = { 1: Rating.Again, 2: Rating.Hard, 3: Rating.Good, 4: Rating.Easy } as const;
const lot = (of: string, sides: number): number => hashOf(of) % sides;

/** Mostly known, as with a real reader. */
const gradeOf = (id: string, times: number): Grade => ([3, 3, 4, 3, 1, 2, 3, 4] as const)[lot(`${id} ${times}`, 8)]!;

test('a year of evenings and mornings, each until nothing is left: every note is asked when ts-fsrs says, and scheduled as it says', () => {
  inZone('Asia/Shanghai', year);
});

function year(): void {
  const reference = fsrs({ enable_fuzz: false });
  const cards = new Map<string, Card>();
  let notes: Askable[] = Array.from({ length: 60 }, (_, at) => askable(`note${at}`, {}, at));
  let asked = 0;
  for (let day = 0; day < 365; day++) {
    // Between seven and ten, in the evening or the morning, and on some days not at all.
    if (lot(`stays away ${day}`, 9) === 0) continue;
    const minutes = lot(`hour ${day}`, 180) - (lot(`morning ${day}`, 3) === 0 ? 720 : 0);
    let now = START + day * DAY + minutes * MINUTE;
    const isLate = lot(`stays away ${day - 1}`, 9) === 0;
    for (;;) {
      const [note] = dailyQueue(notes, { over: 'marked', fresh: 4, again: 999 }, now).notes;
      if (!note) break;
      const card: Card = cards.get(note.id) ?? createEmptyCard(now + SHIFT);
      if (card.state === State.Review) {
        expect(card.due.getTime() - SHIFT).toBeLessThan(reviewDay(now).end);
        // On the very day, unless the reader was away.
        if (!isLate) expect(card.due.getTime() - SHIFT).toBeGreaterThanOrEqual(reviewDay(now).start);
      }
      const grade = gradeOf(note.id, card.reps);
      const next = reference.next(card, now + SHIFT, RATINGS[grade]).card;
      const review = graded(note.review, grade, now);
      expect([review.card?.due, review.card?.stability, review.card?.difficulty, review.card?.stage]).toEqual([
        next.due.getTime() - SHIFT,
        next.stability,
        next.difficulty,
        next.state,
      ]);
      cards.set(note.id, next);
      notes = notes.map((one) => (one.id === note.id ? { ...one, review } : one));
      now += MINUTE;
      asked++;
    }
  }
  expect(cards.size).toBe(60);
  expect(asked).toBeGreaterThan(600);
}
