import { addressKey } from '@/utils/speeches/address-key';
import { firstPage } from '@/utils/speeches/first-page';
import { titleParts } from '@/utils/speeches/title-parts';
import type { Notebook } from './open-notebook';

/** For asking whether an address could be that of a later page; whether it is, the page's pager says once it has been read. */
const PERHAPS = { page: 2, pages: 2 };

/**
 * Whether anything may be kept from a page, by its address, by that of the article's first page, else by the title it gives. Cheap, for every
 * page that opens; neither a title nor a number in an address is proof: `notesAt` tells, once the page has been read.
 */
export async function keptAt({ db }: Notebook, url: string, title: string): Promise<boolean> {
  const addresses = [url, firstPage(url, PERHAPS) ?? url];
  return db.transaction('r', [db.speeches, db.notes], async () => {
    const ids = await db.speeches.where('keys').anyOf(addresses.map(addressKey)).primaryKeys();
    if (ids.length === 0) ids.push(...(await db.speeches.where('titles').anyOf(titleParts(title)).primaryKeys()));
    if (ids.length === 0) return false;
    const note = await db.notes
      .where('speechId')
      .anyOf(ids)
      .filter(({ deleted }) => deleted === undefined)
      .first();
    return note !== undefined;
  });
}
