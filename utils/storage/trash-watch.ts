/** How long something stays in the trash, ms. */
export const TRASH_TIME = 30 * 86_400_000;
/**
 * Most time that counts between two looks into the trash, ms. A machine's clock may be off by years: time that nobody saw pass empties nothing, and one
 * sitting with a wrong clock takes at most this much off. Who opens the notebook every other week sees thirty days.
 */
const STEP = 14 * 86_400_000;

/** What is remembered of the trash from one look to the next. */
export type TrashWatch = {
  /** When it was last looked at, ms. */
  at: number;
  /** Time that was seen to pass, ms. */
  counted: number;
  /** How much of it had passed when each thing came into the trash, by `key`. */
  since: Readonly<Record<string, number>>;
};

/** Something in the trash. `key`: another one when it comes there again. `deleted`: when, ms, by a clock that may have been wrong. */
export type InTrash = { key: string; deleted: number };

/** Looks at the trash at a moment, ms; what is no longer there is forgotten. A clock that runs back counts as one that stands still. */
export function lookAtTrash(before: TrashWatch | undefined, now: number, there: readonly InTrash[]): TrashWatch {
  const step = before === undefined ? 0 : Math.min(Math.max(now - before.at, 0), STEP);
  const counted = (before?.counted ?? 0) + step;
  const since = there.map(({ key, deleted }) => [
    key,
    before?.since[key] ?? counted - Math.min(Math.max(now - deleted, 0), step),
  ]);
  return { at: now, counted, since: Object.fromEntries(since) };
}

/** How long a thing still stays, ms; 0: it goes. */
export function timeLeft({ counted, since }: TrashWatch, key: string): number {
  return Math.max(0, TRASH_TIME - (counted - (since[key] ?? counted)));
}
