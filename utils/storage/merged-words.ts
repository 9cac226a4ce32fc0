import { MAX_KEPT_WORDS } from '@/utils/model/limits';
import { bothWords } from '@/utils/text/both-words';

/** Whether a text stood in a field of the notebook before. */
export type IsEarlier = (text: string) => boolean;

/**
 * The reader's own words, out of the notebook and out of a backup: neither is lost. An empty field takes what the backup says, whatever stood in it before. Else what the backup says is left out where it is only
 * what stood here before (the log knows), and so are lines that are in both; else both, one below the other. `undefined`: together they are longer than is kept.
 */
export function mergedWords(here: string, there: string, isEarlier: IsEarlier): string | undefined {
  if (here === there || there === '') return here;
  if (here === '') return there;
  if (isEarlier(there)) return here;
  const both = bothWords(here, there);
  return both.length > MAX_KEPT_WORDS ? undefined : both;
}
