import type { Theme } from '@/utils/model/theme';
import { apply } from './apply';
import { InvalidChange, NotFound } from './errors';
import { keptKeywords } from './kept-keywords';
import { namedTheme } from './named-theme';
import type { Notebook } from './open-notebook';
import { rowChanges } from './row-changes';
import { write } from './write';

/** What a field becomes, or what makes that of what it is by then: another window may have changed it since it was seen. */
type Next<T> = T | ((now: T) => T);
type Edit = Partial<
  Pick<Theme, 'style' | 'archived'> & { name: Next<Theme['name']>; keywords: Next<Theme['keywords']> }
>;

/**
 * Renames, recolours or archives a theme, or gives it other keywords; of those, empty ones and those that are there twice are left out.
 * @throws NotFound, also for one in the trash; InvalidChange when the name looks like another theme's, or none is left, or keywords are too many or too long; and what `write` throws.
 */
export async function editTheme(
  notebook: Notebook,
  id: string,
  { name: nextName, keywords, ...fields }: Edit,
): Promise<{ actionId: string | null }> {
  return write(notebook, async () => {
    const themes = await notebook.db.themes.toArray();
    const theme = themes.find((row) => row.id === id && row.deleted === undefined);
    if (theme === undefined) throw new NotFound('theme', id);
    const name = typeof nextName === 'function' ? nextName(theme.name) : nextName;
    const others = themes.filter((row) => row !== theme && row.deleted === undefined);
    if (name !== undefined && namedTheme(others, name) !== undefined) {
      throw new InvalidChange('there is a theme of this name already');
    }
    // Not archived is the absence of the mark, as for a theme that never was.
    const archived = 'archived' in fields ? { archived: fields.archived === true ? true : null } : {};
    const next = typeof keywords === 'function' ? keywords(theme.keywords) : keywords;
    const words = next && { keywords: keptKeywords(next) };
    return apply(notebook, {
      label: 'edit-theme',
      changes: rowChanges('themes', id, { ...fields, ...archived, ...words, ...(name && { name }) }),
    });
  });
}
