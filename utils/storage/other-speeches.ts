import type { Speech } from '@/utils/model/speech';
import type { Notebook } from './open-notebook';
import { withoutClocks } from './without-clocks';

/** The speeches that are not in the trash, but for this one, changed last first. */
export async function otherSpeeches({ db }: Notebook, id: string): Promise<Speech[]> {
  const rows = await db.speeches.filter((row) => row.id !== id && row.deleted === undefined).toArray();
  return rows.map(withoutClocks).sort((a, b) => b.changed - a.changed || (a.id < b.id ? -1 : 1));
}
