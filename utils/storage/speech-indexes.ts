import type { Speech } from '@/utils/model/speech';
import { addressKey } from '@/utils/speeches/address-key';
import { titleParts } from '@/utils/speeches/title-parts';

/** What a speech is looked up by. Made of its other fields whenever the row is written, never set by anyone, and no part of the model. */
export type SpeechIndexes = {
  /** `addressKey` of each address. */
  keys: string[];
  /** `titleParts` of the title that pages give. */
  titles: string[];
  /** The smallest hashes of the fingerprint: what two texts that share much have in common there, too. */
  marks: number[];
};

/** Hashes by which a speech is looked up. Of those of a text an excerpt of 60 % has 14 on the average, and none once in three thousand million. */
export const MARKS = 24;

/** What a speech is looked up by, from its row. */
export function speechIndexes({
  urls,
  pageTitle,
  fingerprint,
}: Pick<Speech, 'urls' | 'pageTitle' | 'fingerprint'>): SpeechIndexes {
  return {
    keys: [...new Set(urls.map(addressKey))],
    titles: titleParts(pageTitle),
    marks: fingerprint.hashes.slice(0, MARKS),
  };
}
