import { sameSpeech } from '@/utils/speeches/identify';
import type { Fingerprint } from '@/utils/model/speech';
import type { NotebookDb } from './db';
import type { SpeechRow } from './row';

/** What tells a speech: the page's address key; where its text was read, the title it gives and the fingerprint of the text. */
export type SpeechTraits = { url: string; title?: string; fingerprint?: Fingerprint };

/** The first of several in a fixed order: not in the trash before in the trash, then the oldest. */
function preferred(rows: SpeechRow[]): SpeechRow | undefined {
  const rank = (row: SpeechRow) => `${row.deleted === undefined ? 0 : 1}${row.clocks['*'] ?? ''}${row.id}`;
  return rows.sort((a, b) => (rank(a) < rank(b) ? -1 : 1))[0];
}

/**
 * The speech a page carries, if the notebook knows it: one read at this address, else one of the same title and the same text (another
 * site, the mobile address); the title is the one pages give, not the one the reader may have corrected. Those in the trash come last: finding one again is better than making it twice.
 */
export async function findSpeech(
  db: NotebookDb,
  { url, title, fingerprint }: SpeechTraits,
): Promise<SpeechRow | undefined> {
  const here = preferred(await db.speeches.where('urls').equals(url).toArray());
  if (here !== undefined && here.deleted === undefined) return here;
  if (!title?.trim() || !fingerprint) return here;
  const titled = await db.speeches.where('pageTitle').equals(title).toArray();
  const same = preferred(titled.filter((row) => sameSpeech(row.fingerprint, fingerprint)));
  return same !== undefined && (same.deleted === undefined || here === undefined) ? same : here;
}
