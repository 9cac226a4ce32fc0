import type { Locale } from './locale';
import type { Theme } from './theme';

/** A theme's name in the reader's language, else in the one it has. */
export function themeName(theme: Pick<Theme, 'name'>, locale: Locale): string {
  const { zh, en } = theme.name;
  return (locale === 'en' ? (en ?? zh) : (zh ?? en)) ?? '';
}
