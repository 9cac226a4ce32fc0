/** When a day of reading begins, hour of the clock on the wall: who reads at one in the night is still in the evening before. */
const BEGINS = 4;

/** The day `steps` after the one a time (ms) is in, by the reader's own clock: from four in the morning to the next four. 23 to 25 hours where the clocks change. */
export function reviewDay(now: number, steps = 0): { start: number; end: number } {
  const at = new Date(now);
  const date = at.getDate() - (at.getHours() < BEGINS ? 1 : 0) + steps;
  const start = (day: number): number => new Date(at.getFullYear(), at.getMonth(), day, BEGINS).getTime();
  return { start: start(date), end: start(date + 1) };
}
