import type { Theme } from '@/utils/model/theme';
import { nameKeys } from './name-keys';

/**
 * Answers which of these themes one of another notebook is: of the same id, else, of those not in the trash, out of the same pack or file, else of a name that looks the same to a reader; one in
 * the trash by its id only, and last. undefined: none.
 */
export function matchThemes(here: Iterable<Theme>): (theme: Theme) => Theme | undefined {
  const byId = new Map<string, Theme>();
  const byOrigin = new Map<string, Theme>();
  const byName = new Map<string, Theme>();
  for (const theme of here) {
    byId.set(theme.id, theme);
    if (theme.deleted !== undefined) continue;
    if (theme.origin !== undefined) byOrigin.set(theme.origin, theme);
    for (const key of nameKeys(theme.name)) if (!byName.has(key)) byName.set(key, theme);
  }
  return (theme) => {
    const own = byId.get(theme.id);
    if ((own !== undefined && own.deleted === undefined) || theme.deleted !== undefined) return own;
    const named = nameKeys(theme.name).map((key) => byName.get(key));
    return byOrigin.get(theme.origin ?? '') ?? named.find((one) => one !== undefined) ?? own;
  };
}
