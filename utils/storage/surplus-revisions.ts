import type { Revision } from '@/utils/model/revision';

/** Versions without a name that are kept of one document. */
const MOST = 50;

/**
 * Ids of the versions that can go: of those without a name, of each day before today all but the last, and beyond fifty the oldest. `dayOf`: the day of a time, as the
 * writer's calendar has it.
 */
export function surplusRevisions(
  revisions: readonly Pick<Revision, 'id' | 'name' | 'created'>[],
  now: number,
  dayOf: (time: number) => string,
): string[] {
  const unnamed = revisions.filter(({ name }) => name === undefined).sort((a, b) => b.created - a.created);
  const today = dayOf(now);
  const days = new Set<string>();
  let kept = 0;
  return unnamed.flatMap(({ id, created }) => {
    const day = dayOf(created);
    const isKept = kept < MOST && (day === today || !days.has(day));
    days.add(day);
    if (isKept) kept++;
    return isKept ? [] : [id];
  });
}
