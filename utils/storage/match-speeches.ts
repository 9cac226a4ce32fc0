import type { Speech } from '@/utils/model/speech';
import { parseBackupRow } from '@/utils/model/parse-backup-row';
import { addressKey } from '@/utils/speeches/address-key';
import { articleAt } from '@/utils/speeches/article-address';
import { sameSpeech } from '@/utils/speeches/identify';
import { isOfOtherDay } from '@/utils/speeches/is-of-other-day';
import { titleParts } from '@/utils/speeches/title-parts';
import { MARKS } from './speech-indexes';

/** Shingles below which a title has to agree as well (find-speech.ts). */
const SHORT = 300;
/** Speeches a hash may lead to: one that leads to more stands in a sentence that all speeches have. */
const CROWD = 32;

/**
 * Which of these speeches each of another notebook is, by the other's ids: of the same id, else read at the same address, else of the same text; those not in the trash first. Those that are none are missing. Two that
 * the reader has told apart are never one, and no two of the other notebook become one: it has them as two. Stricter than what recognises a page (find-speech.ts): nobody is there to see a wrong join.
 */
export function matchSpeeches(here: Iterable<Speech>, theirs: readonly Speech[]): Map<string, Speech> {
  const byId = new Map<string, Speech>();
  const byKey = new Map<string, Speech[]>();
  const byMark = new Map<number, Speech[]>();
  for (const speech of here) {
    // Damaged: found by its id alone.
    if (!parseBackupRow('speeches', speech)) {
      byId.set(speech.id, speech);
      continue;
    }
    byId.set(speech.id, speech);
    for (const key of keysOf(speech)) byKey.set(key, [...(byKey.get(key) ?? []), speech]);
    for (const mark of speech.fingerprint.hashes.slice(0, MARKS)) {
      const marked = byMark.get(mark) ?? [];
      if (marked.length <= CROWD) marked.push(speech);
      byMark.set(mark, marked);
    }
  }
  const theirIds = new Set(theirs.map(({ id }) => id));
  const matched = new Map<string, Speech>();
  const taken = new Set<string>();
  const match = (speech: Speech, one: Speech): void => {
    matched.set(speech.id, one);
    taken.add(one.id);
  };
  // By their ids first: what came in by another file must not be taken from what it is.
  for (const speech of theirs) {
    const own = byId.get(speech.id);
    if (own !== undefined && own.deleted === undefined) match(speech, own);
  }
  const isFree = (speech: Speech, one: Speech): boolean =>
    one.id !== speech.id &&
    !taken.has(one.id) &&
    one.apart?.includes(speech.id) !== true &&
    speech.apart?.includes(one.id) !== true;
  const atAddress = (speech: Speech): Speech[] =>
    [...keysOf(speech)].flatMap((key) => byKey.get(key) ?? []).filter((one) => isFree(speech, one));
  const alike = (speech: Speech): Speech[] => {
    const marked = speech.fingerprint.hashes.slice(0, MARKS).flatMap((mark) => {
      const found = byMark.get(mark) ?? [];
      return found.length > CROWD ? [] : found;
    });
    return [...new Set(marked)].filter((one) => isFree(speech, one) && isSameText(one, speech));
  };
  const isLive = ({ deleted }: Speech): boolean => deleted === undefined;
  // The surest first for all, so that none takes by its text what another is by its address.
  const ways: ((speech: Speech) => Speech | undefined)[] = [
    (speech) => atAddress(speech).find(isLive),
    (speech) => alike(speech).find(isLive),
    ({ id }) => (taken.has(id) ? undefined : byId.get(id)),
    (speech) => [...atAddress(speech), ...alike(speech)].find(({ id }) => !theirIds.has(id)),
  ];
  // One that lies in the trash there takes nothing from one that does not.
  for (const isOut of [true, false])
    for (const way of ways)
      for (const speech of theirs) {
        if (matched.has(speech.id) || isLive(speech) !== isOut) continue;
        const one = way(speech);
        if (one) match(speech, one);
      }
  return matched;
}

/** What is read here is known by an id, which says nothing of another notebook's. */
function keysOf({ urls }: Speech): ReadonlySet<string> {
  return new Set(urls.filter((url) => articleAt(url) === undefined).map(addressKey));
}

function isSameText(one: Speech, other: Speech): boolean {
  if (isOfOtherDay(one, other) || !sameSpeech(one.fingerprint, other.fingerprint)) return false;
  if (Math.min(one.fingerprint.shingles, other.fingerprint.shingles) >= SHORT) return true;
  const parts = titleParts(one.pageTitle);
  return titleParts(other.pageTitle).some((part) => parts.includes(part));
}
