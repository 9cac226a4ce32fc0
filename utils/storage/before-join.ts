import { addressKey } from '@/utils/speeches/address-key';
import { fieldClock } from './apply-operations';
import type { NotebookDb } from './db';
import { firstAction } from './first-action';
import { isWholeAction } from './is-whole-action';
import type { SpeechRow } from './row';

/** What a join gives to the speech that stays, and a split takes from it again. Its addresses, its own thought and whom it is told apart from stay. */
const GIVEN: ReadonlySet<string> = new Set([
  'title',
  'preTitle',
  'subtitle',
  'speaker',
  'date',
  'occasion',
  'publication',
  'publishedOn',
  'evidence',
  'pageTitle',
  'paragraphs',
  'outline',
  'fingerprint',
  'parts',
]);

/**
 * The speech that was joined with this one and was read at this address, and what `row` had before in those fields that nothing changed since. Found in the trash, where a join puts it, and in the
 * log: kept anywhere else it would outlive being deleted for good; undefined where it was deleted for good since, or the address came in another way than by a join.
 */
export async function beforeJoin(
  db: NotebookDb,
  row: SpeechRow,
  url: string,
): Promise<{ joined: SpeechRow; rest: Partial<SpeechRow> } | undefined> {
  const key = addressKey(url);
  const at = await db.speeches.where('keys').equals(key).toArray();
  const gone = at.filter(({ id, deleted }) => id !== row.id && deleted !== undefined);
  // The one with the fewest addresses: what was joined may have been joined before.
  gone.sort((a, b) => a.urls.length - b.urls.length || Number(b.deleted) - Number(a.deleted));
  for (const joined of gone) {
    const clock = fieldClock(joined, 'deleted');
    const action = await db.log.get(clock);
    if (action === undefined || !isWholeAction(await firstAction(db, action))) continue;
    const given = action.inverse.filter(
      ({ table, id, field }) =>
        table === 'speeches' && id === row.id && GIVEN.has(field) && fieldClock(row, field) === clock,
    );
    return { joined, rest: Object.fromEntries(given.map(({ field, value }) => [field, value ?? undefined])) };
  }
  return undefined;
}
