import { MAX_OWN_WORDS } from '@/utils/model/limits';
import { InvalidChange } from './errors';

/**
 * Own words are no longer than what is written at once, or than those that are there; but for what another window wrote below those, of which none may be lost.
 * @throws InvalidChange
 */
export function checkOwnWords(there: string, words = ''): void {
  if (words.length <= Math.max(MAX_OWN_WORDS, there.length)) return;
  if (there === '' || !words.startsWith(`${there}\n`))
    throw new InvalidChange(`own words of ${words.length} characters`);
}
