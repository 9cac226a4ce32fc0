import type { Theme } from '@/utils/model/theme';
import { apply } from './apply';
import { InvalidChange, NotFound } from './errors';
import { keptKeywords } from './kept-keywords';
import { namedTheme } from './named-theme';
import type { Notebook } from './open-notebook';
import { rowChanges } from './row-changes';
import { write } from './write';

/**
 * Renames, recolours or archives a theme, or gives it other keywords; of those, empty ones and those that are there twice are left out.
 * @throws NotFound; InvalidChange when the name looks like another theme's, or none is left, or keywords are too many or too long; and what `write` throws.
 */
export async function editTheme(
  notebook: Notebook,
  id: string,
  { keywords, ...fields }: Partial<Pick<Theme, 'name' | 'style' | 'archived' | 'keywords'>>,
): Promise<{ actionId: string | null }> {
  return write(notebook, async () => {
    const themes = await notebook.db.themes.toArray();
    if (!themes.some((theme) => theme.id === id)) throw new NotFound('theme', id);
    const others = themes.filter((theme) => theme.id !== id && theme.deleted === undefined);
    if (fields.name !== undefined && namedTheme(others, fields.name) !== undefined) {
      throw new InvalidChange('there is a theme of this name already');
    }
    // Not archived is the absence of the mark, as for a theme that never was.
    const archived = 'archived' in fields ? { archived: fields.archived === true ? true : null } : {};
    const words = keywords && { keywords: keptKeywords(keywords) };
    return apply(notebook, {
      label: 'edit-theme',
      changes: rowChanges('themes', id, { ...fields, ...archived, ...words }),
    });
  });
}
