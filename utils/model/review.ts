import * as v from 'valibot';
import { MAX_GRADES } from './limits';

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const size = v.pipe(v.number(), v.minValue(0));

/** How well it was remembered: again, hard, good, easy (FSRS). */
export const Grade = v.picklist([1, 2, 3, 4]);
export type Grade = v.InferOutput<typeof Grade>;

/** How far a note has come: new, being learned, in review, being learned again (FSRS). */
const Stage = v.picklist([0, 1, 2, 3]);

/** What FSRS knows of a note once it was graded. Times in ms, `days` from then to `due`. */
export const MemoryCard = v.object({
  due: count,
  last: count,
  stability: size,
  difficulty: size,
  stage: Stage,
  /** Which of the short steps of learning it is at. */
  step: count,
  days: size,
  reps: count,
  lapses: count,
});
export type MemoryCard = v.InferOutput<typeof MemoryCard>;

/** How a note comes back. A note without it was neither marked nor asked yet. */
export const Review = v.object({
  /** The reader's own word: to be remembered, or not to be asked. Without it the settings decide. */
  remember: v.optional(v.boolean()),
  card: v.optional(MemoryCard),
  /** Oldest first; `was`: the stage before, `elapsed`: days of reading (from four to four) since the one before. The oldest go when there are too many. */
  grades: v.pipe(v.array(v.object({ at: count, grade: Grade, was: Stage, elapsed: count })), v.maxLength(MAX_GRADES)),
  /** Not asked before this time, ms. */
  buried: v.optional(count),
});
export type Review = v.InferOutput<typeof Review>;
