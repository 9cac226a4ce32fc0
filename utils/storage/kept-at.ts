import { possibleTitles } from '@/utils/speeches/possible-titles';
import type { Notebook } from './open-notebook';

/**
 * Whether anything may be kept from a page, by its address key, else by the title it gives, with the name of the site or without. Cheap,
 * for every page that opens; a title alone may be another speech's: `notesAt` tells, once the page has been read.
 */
export async function keptAt({ db }: Notebook, url: string, title: string): Promise<boolean> {
  return db.transaction('r', [db.speeches, db.notes], async () => {
    const ids = await db.speeches.where('urls').equals(url).primaryKeys();
    if (ids.length === 0)
      ids.push(...(await db.speeches.where('pageTitle').anyOf(possibleTitles(title)).primaryKeys()));
    if (ids.length === 0) return false;
    const note = await db.notes
      .where('speechId')
      .anyOf(ids)
      .filter(({ deleted }) => deleted === undefined)
      .first();
    return note !== undefined;
  });
}
