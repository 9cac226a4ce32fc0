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
 * Answers which of these speeches one of another notebook is: of the same id, else read at the same address, else of the same text; those not in the trash first. undefined: none. Two that the reader
 * has told apart are never one. Stricter than what recognises a page (find-speech.ts): nobody is there to see a wrong join.
 */
export function matchSpeeches(here: Iterable<Speech>): (speech: Speech) => Speech | undefined {
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
  return (speech) => {
    const own = byId.get(speech.id);
    if (own !== undefined && own.deleted === undefined) return own;
    const isOther = (one: Speech): boolean =>
      one.id === speech.id || one.apart?.includes(speech.id) === true || speech.apart?.includes(one.id) === true;
    const at = [...keysOf(speech)].flatMap((key) => byKey.get(key) ?? []).filter((one) => !isOther(one));
    const marked = new Set(
      speech.fingerprint.hashes.slice(0, MARKS).flatMap((mark) => {
        const found = byMark.get(mark) ?? [];
        return found.length > CROWD ? [] : found;
      }),
    );
    const alike = [...marked].filter((one) => !isOther(one) && isSameText(one, speech));
    const found = [...at, ...alike];
    return found.find((one) => one.deleted === undefined) ?? own ?? found[0];
  };
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
