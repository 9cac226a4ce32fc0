import type { Notebook } from './open-notebook';

/** The clock of the latest action, '' before the first: while it is the same, so is the notebook. */
export async function lastClock({ db }: Pick<Notebook, 'db'>): Promise<string> {
  const [clock = ''] = await db.log.orderBy('clock').reverse().limit(1).primaryKeys();
  return clock;
}
