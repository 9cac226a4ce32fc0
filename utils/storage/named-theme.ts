import type { Theme } from '@/utils/model/theme';
import { nameKeys } from './name-keys';

/** The theme among these whose name looks like this one to a reader, in either language. */
export function namedTheme<T extends Pick<Theme, 'name'>>(themes: readonly T[], name: Theme['name']): T | undefined {
  const keys = new Set(nameKeys(name));
  return themes.find((theme) => nameKeys(theme.name).some((key) => keys.has(key)));
}
