import type { Change } from '@/utils/model/operation';
import type { Theme } from '@/utils/model/theme';
import { typedName } from '@/utils/model/typed-name';
import { namedTheme } from './named-theme';
import { rowChanges } from './row-changes';
import { themeChanges } from './theme-changes';

/**
 * The theme a reader meant by a name typed in a page: one that is there already, by its id (a call sent twice) or by its name, else a
 * new one, with the changes that make it, or take it out of the trash where an undo has put it, under the name that was typed.
 * `themes`: all there are, the trash included.
 */
export function resolveNewTheme(
  themes: readonly Theme[],
  typed: { id: string; name: string },
): { id: string; changes: Change[] } {
  const name = typedName(typed.name);
  const live = themes.filter((theme) => theme.deleted === undefined);
  const same = live.find((theme) => theme.id === typed.id) ?? namedTheme(live, name);
  if (same !== undefined) return { id: same.id, changes: [] };
  const trashed = themes.some((theme) => theme.id === typed.id);
  return {
    id: typed.id,
    changes: trashed
      ? rowChanges('themes', typed.id, { name, deleted: null, archived: null })
      : themeChanges([{ id: typed.id, name }], live),
  };
}
