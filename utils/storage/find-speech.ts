import type { SpeechDraft } from '@/utils/model/speech';
import { addressKey } from '@/utils/speeches/address-key';
import { canonicalAddress } from '@/utils/speeches/canonical-address';
import { firstPage } from '@/utils/speeches/first-page';
import { ENOUGH, sameSpeech, standsIn } from '@/utils/speeches/identify';
import { isOfOtherDay } from '@/utils/speeches/is-of-other-day';
import { overlap } from '@/utils/speeches/overlap';
import { titleParts } from '@/utils/speeches/title-parts';
import type { NotebookDb } from './db';
import type { SpeechRow } from './row';
import { MARKS } from './speech-indexes';

/** What tells a speech: the page's address, by the browser's word ('' for a text that has none); and where its text was read, what that says, by the page's. */
export type SpeechTraits = { url: string } & Partial<
  Pick<SpeechDraft, 'title' | 'fingerprint' | 'pager' | 'canonical' | 'date' | 'evidence'>
>;

/** Hashes of the page that are looked up: they hold all marks of a text half as long that is a part of the page's, and two thirds of those of one a third as long. */
const ASKED = MARKS * 2;
/** Speeches a hash may lead to. One that leads to more stands in a sentence that all speeches have, and tells nothing. */
const CROWD = 32;
/** Speeches whose text is compared: reading a row of 1 MB takes a few ms, and one that shares much is among the first. */
const COMPARED = 8;
/** What a shared part of the title counts, in shared marks. */
const TITLE = 3;
/** Shingles below which a title has to agree as well: the notices around a video that are the same on each page of a site are not longer. */
const SHORT = 300;
/** Share of the longer text below which the title has to agree, too: the longer may be a page of several speeches. An excerpt has 60 %. */
const PART = 0.55;

/**
 * The speech a page carries, if the notebook knows it: one read at this address, or at that of the article's first page; else one of the same
 * text (another site, the mobile address), never one that the reader has told apart from the one of this address. Those in the trash come
 * last: finding one again is better than making it twice.
 */
export async function findSpeech(db: NotebookDb, traits: SpeechTraits): Promise<SpeechRow | undefined> {
  const { url, pager } = traits;
  const here = await speechAt(db, url);
  if (here !== undefined && here.deleted === undefined) return here;
  const first = firstPage(url, pager);
  const article = first === undefined ? undefined : await speechAt(db, first);
  if (article !== undefined && article.deleted === undefined && !areApart(article, here)) return article;
  const known = here ?? article;
  const same = await sameText(db, traits, known);
  return same !== undefined && (same.deleted === undefined || known === undefined) ? same : known;
}

/** Both say so: what only one says is left of a split that was taken back. */
const areApart = (one: SpeechRow, other: SpeechRow | undefined): boolean =>
  other?.apart?.includes(one.id) === true && one.apart?.includes(other.id) === true;

/**
 * The speech kept at an address, whatever the page says now: it is asked for before the page is read, and both answers must be the same one. Where all of a site
 * is one page, #a/1 and #id=5 are one address; readers can split these.
 */
async function speechAt(db: NotebookDb, url: string): Promise<SpeechRow | undefined> {
  if (url === '') return undefined;
  const rows = await db.speeches.where('keys').equals(addressKey(url)).toArray();
  return rows.sort(byPreference)[0];
}

const isTitled = ({ titles }: SpeechRow, parts: string[]): boolean => titles.some((part) => parts.includes(part));

/** Not in the trash before in the trash, then the oldest. */
function byPreference(a: SpeechRow, b: SpeechRow): number {
  const rank = (row: SpeechRow) => `${row.deleted === undefined ? 0 : 1}${row.clocks['*'] ?? ''}${row.id}`;
  return rank(a) < rank(b) ? -1 : 1;
}

/** The speech with the text of this page; of several the one that shares most. */
async function sameText(
  db: NotebookDb,
  traits: SpeechTraits,
  known: SpeechRow | undefined,
): Promise<SpeechRow | undefined> {
  const { url, title = '', fingerprint, pager, canonical: told } = traits;
  if (!fingerprint) return undefined;
  const parts = titleParts(title);
  const canonical = canonicalAddress(told, url);
  const hits = new Map<string, number>();
  const count = (ids: string[], weight: number): void => {
    for (const id of ids) hits.set(id, (hits.get(id) ?? 0) + weight);
  };
  const { speeches } = db;
  const [said, titledAs, ...marked] = await Promise.all([
    canonical === undefined
      ? Promise.resolve<string[]>([])
      : speeches.where('keys').equals(addressKey(canonical)).primaryKeys(),
    speeches.where('titles').anyOf(parts).limit(CROWD).primaryKeys(),
    ...fingerprint.hashes.slice(0, ASKED).map((hash) => marksOf(db, hash)),
  ] as const);
  count(titledAs, TITLE);
  for (const ids of marked) if (ids.length <= CROWD) count(ids, 1);
  // What the page itself names is looked at in any case.
  count(said, ASKED);
  const likeliest = [...hits].sort(([, a], [, b]) => b - a).slice(0, COMPARED);
  const rows = await db.speeches.bulkGet(likeliest.map(([id]) => id));
  const isSame = (row: SpeechRow): boolean => {
    const isSaid = said.includes(row.id);
    const [least, most] = [row.fingerprint.shingles, fingerprint.shingles].sort((a, b) => a - b) as [number, number];
    // The site's own word and the title: enough for a text too short to be told, and no more. Some templates name one article on every page.
    if (least < ENOUGH) return isSaid && isTitled(row, parts);
    if (!isSaid && isOfOtherDay(row, traits)) return false;
    const isShort = least < SHORT || least < most * PART;
    // A page of many is a small part of the whole.
    const isOne = pager || row.parts ? standsIn : sameSpeech;
    return isOne(row.fingerprint, fingerprint) && (!isShort || isTitled(row, parts));
  };
  const shared = (row: SpeechRow): number => overlap(row.fingerprint, fingerprint).ofBoth;
  const same = rows
    .flatMap((row) => (row && !areApart(row, known) && isSame(row) ? [row] : []))
    .sort((a, b) => shared(b) - shared(a) || byPreference(a, b));
  return same.find(({ deleted }) => deleted === undefined) ?? same[0];
}

/** The speeches with this hash among their marks, one more than a crowd at most. */
function marksOf(db: NotebookDb, hash: number): Promise<string[]> {
  const found = db.speeches.where('marks').equals(hash);
  return found.limit(CROWD + 1).primaryKeys();
}
