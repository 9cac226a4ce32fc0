import type { Change } from '@/utils/model/operation';
import type { Theme } from '@/utils/model/theme';
import { namedTheme } from './named-theme';
import { themeChanges } from './theme-changes';

const HAN = /\p{Script=Han}/u;

/**
 * The theme a reader meant by a name typed in a page: one that is there already, by its id (a call sent twice) or by its name, else a
 * new one, with the changes that make it. `live`: the themes there are.
 */
export function resolveNewTheme(
  live: readonly Theme[],
  typed: { id: string; name: string },
): { id: string; changes: Change[] } {
  const name = HAN.test(typed.name) ? { zh: typed.name } : { en: typed.name };
  const same = live.find((theme) => theme.id === typed.id) ?? namedTheme(live, name);
  return same === undefined
    ? { id: typed.id, changes: themeChanges({ id: typed.id, name }, live) }
    : { id: same.id, changes: [] };
}
