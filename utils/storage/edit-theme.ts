import type { Theme } from '@/utils/model/theme';
import { apply } from './apply';
import { InvalidChange, NotFound } from './errors';
import { namedTheme } from './named-theme';
import type { Notebook } from './open-notebook';
import { rowChanges } from './row-changes';
import { write } from './write';

/**
 * Renames, recolours or archives a theme.
 * @throws NotFound; InvalidChange when the name looks like another theme's, or none is left; and what `write` throws.
 */
export async function editTheme(
  notebook: Notebook,
  id: string,
  fields: Partial<Pick<Theme, 'name' | 'style' | 'archived'>>,
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
    return apply(notebook, { label: 'edit-theme', changes: rowChanges('themes', id, { ...fields, ...archived }) });
  });
}
