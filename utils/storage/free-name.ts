import { MAX_LINE } from '@/utils/model/limits';
import type { Theme } from '@/utils/model/theme';
import { namedTheme } from './named-theme';

/** A theme's name with the first number behind it that none of these themes has. */
export function freeName(themes: readonly Pick<Theme, 'name'>[], { zh, en }: Theme['name']): Theme['name'] {
  for (let n = 2; ; n++) {
    const numbered = (name: string): string => `${name.slice(0, MAX_LINE - `${n}`.length - 1)} ${n}`;
    const name = { ...(zh && { zh: numbered(zh) }), ...(en && { en: numbered(en) }) };
    if (namedTheme(themes, name) === undefined) return name;
  }
}
