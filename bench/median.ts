/** The middle of some figures, and the one that 95 of 100 do not pass. */
export function median(figures: number[]): { middle: number; p95: number } {
  const sorted = figures.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
  return { middle: at(0.5), p95: at(0.95) };
}
