import type { Theme } from '@/utils/model/theme';
import { foldText } from '@/utils/text/fold-text';

/** The keys of a theme's names, in either language. Two names with the same key look the same to a reader. */
export function nameKeys({ zh, en }: Theme['name']): string[] {
  const names = [zh, en].filter((name) => name !== undefined);
  return names.map((name) => foldText(name).text.trim()).filter((key) => key !== '');
}
