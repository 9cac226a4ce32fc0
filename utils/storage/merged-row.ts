type Dated = { id: string; created: number; changed: number; deleted?: number | undefined };

/**
 * One thing that is in the notebook and in a backup: as it was changed last, under the id and the day it has here. It is in the trash only where both have put it there: what comes back unwanted is seen and
 * put away again, what is gone is not seen. When it was changed follows from what comes of it (plan-merge.ts).
 */
export function mergedRow<T extends Dated>(here: T, there: T): T {
  const { deleted: _, ...newer } = there.changed > here.changed ? there : here;
  const deleted = there.deleted === undefined ? undefined : here.deleted;
  return { ...newer, id: here.id, created: here.created, ...(deleted !== undefined && { deleted }) } as T;
}
