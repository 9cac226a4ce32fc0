import { MAX_LINE } from '@/utils/model/limits';
import type { Theme } from '@/utils/model/theme';
import { namedTheme } from './named-theme';

/** A theme's name with the first number behind it that none of these themes has. */
export function freeName(themes: readonly Pick<Theme, 'name'>[], name: Theme['name']): Theme['name'] {
  const parts = Object.entries(name);
  for (let n = 2; ; n++) {
    const tail = ` ${n}`;
    const free = Object.fromEntries(parts.map(([lang, part]) => [lang, part.slice(0, MAX_LINE - tail.length) + tail]));
    if (namedTheme(themes, free) === undefined) return free;
  }
}
