import { MAX_KEYWORD, MAX_KEYWORDS } from '@/utils/model/limits';
import type { Theme } from '@/utils/model/theme';
import { cleanKeywords } from '@/utils/themes/clean-keywords';
import { apply } from './apply';
import { InvalidChange, NotFound } from './errors';
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
    const words = keywords && { keywords: { ...wordsOf('zh', keywords), ...wordsOf('en', keywords) } };
    return apply(notebook, {
      label: 'edit-theme',
      changes: rowChanges('themes', id, { ...fields, ...archived, ...words }),
    });
  });
}

function wordsOf(language: 'zh' | 'en', keywords: Theme['keywords']): Theme['keywords'] {
  const given = keywords[language] ?? [];
  const { words, cut } = cleanKeywords(given);
  if (cut > 0 || given.some((word) => word.trim().length > MAX_KEYWORD)) {
    throw new InvalidChange(
      `a theme has up to ${MAX_KEYWORDS} keywords in a language, of up to ${MAX_KEYWORD} characters`,
    );
  }
  return words.length === 0 ? {} : { [language]: words };
}
