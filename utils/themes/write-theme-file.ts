import type { Theme } from '@/utils/model/theme';
import type { ThemeFile } from '@/utils/model/theme-file';
import { themeTree } from './theme-tree';

/** What a file says of a theme. */
export type WrittenTheme = Pick<Theme, 'id' | 'name' | 'keywords'> &
  Partial<Pick<Theme, 'style' | 'parent' | 'archived'>>;

/**
 * Themes as a theme file, in the order given, a line for each so that two files are compared line by line. The same themes give the same bytes. A parent
 * that is not among them is left out. `id`, `lang`, `dated`: of a pack.
 */
export function writeThemeFile(
  themes: readonly WrittenTheme[],
  { id, lang, name, dated }: Pick<ThemeFile, 'id' | 'lang' | 'name' | 'dated'> = {},
): string {
  const parents = new Map(
    themeTree(themes).flatMap(({ theme, children }) => children.map((child) => [child.id, theme.id] as const)),
  );
  const facts = Object.entries({ version: 1, id, lang, name: name && named(name), dated })
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},\n`);
  const lines = themes.map(({ id, name, style, keywords, archived }) => {
    const { zh, en } = keywords;
    const theme = {
      id,
      name: named(name),
      style,
      keywords: { ...(zh?.length && { zh }), ...(en?.length && { en }) },
      parent: parents.get(id),
      archived: archived === true ? true : undefined,
    };
    return `    ${JSON.stringify(theme)}`;
  });
  return `{\n${facts.join('')}  "themes": [\n${lines.join(',\n')}\n  ]\n}\n`;
}

/** In one order, whichever was written first. */
const named = ({ zh, en }: Theme['name']): Theme['name'] => ({ zh, en });
