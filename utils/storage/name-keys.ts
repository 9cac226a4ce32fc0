import type { Theme } from '@/utils/model/theme';

/** Two names with the same key look the same to a reader: width, case and white space do not count. */
function nameKey(name: string): string {
  return name.normalize('NFKC').toLowerCase().replaceAll(/\s+/gu, '');
}

/** The keys of a theme's names, in either language. */
export function nameKeys({ zh, en }: Theme['name']): string[] {
  return [zh, en].filter((name) => name !== undefined).map(nameKey);
}
