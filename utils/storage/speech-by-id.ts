import type { Speech } from '@/utils/model/speech';
import type { Notebook } from './open-notebook';
import { withoutClocks } from './without-clocks';

/** A speech that is not in the trash. */
export async function speechById({ db }: Notebook, id: string): Promise<Speech | null> {
  const row = await db.speeches.get(id);
  return row === undefined || row.deleted !== undefined ? null : withoutClocks(row);
}
