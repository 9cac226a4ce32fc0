import type { Acts } from '@/components/shell/use-acts';
import { useLocale, useSay } from '@/components/use-say';
import { notebookTexts } from '@/utils/i18n/notebook-texts';
import type { Theme } from '@/utils/model/theme';
import { themeName } from '@/utils/model/theme-name';
import { createTheme } from '@/utils/storage/create-theme';
import { deleteTheme } from '@/utils/storage/delete-theme';
import { editTheme } from '@/utils/storage/edit-theme';
import type { Notebook } from '@/utils/storage/open-notebook';
import { orderThemes } from '@/utils/storage/order-themes';

export type ThemeActs = {
  /** Makes a theme; its id, or null if that failed (and was said). */
  create: (name: string) => Promise<string | null>;
  /** Gives it this name, in both languages: what the reader typed is what it is called. Answers why not, or null. */
  rename: (theme: Theme, name: string) => Promise<string | null>;
  recolour: (theme: Theme, style: number) => void;
  move: (theme: Theme, by: -1 | 1) => void;
  remove: (theme: Theme) => void;
};

/** What can be done with themes, done through the notebook and said. */
export function useThemeActs(notebook: Notebook, acts: Acts, themes: Theme[]): ThemeActs {
  const say = useSay(notebookTexts);
  const locale = useLocale();
  const named = (name: string): Theme['name'] => (locale === 'en' ? { en: name } : { zh: name });
  return {
    async create(name) {
      let id: string | null = null;
      await acts.act(
        async () => {
          const made = await createTheme(notebook, { name: named(name) });
          id = made.themeId;
          return made;
        },
        say('themeCreated', { theme: name }),
      );
      return id;
    },
    async rename(theme, name) {
      let actionId: string | null = null;
      const problem = await acts.attempt(async () => {
        const done = await editTheme(notebook, theme.id, { name: named(name) });
        ({ actionId } = done);
        return done;
      });
      if (actionId !== null) acts.show({ text: say('themeChanged'), tone: 'done', actionId });
      return problem;
    },
    recolour: (theme, style) => void acts.act(() => editTheme(notebook, theme.id, { style }), say('themeChanged')),
    move(theme, by) {
      const ids = themes.map(({ id }) => id);
      const from = ids.indexOf(theme.id);
      const to = from + by;
      if (from < 0 || to < 0 || to >= ids.length) return;
      ids.splice(from, 1);
      ids.splice(to, 0, theme.id);
      void acts.act(
        () => orderThemes(notebook, ids),
        say('themeMoved', { theme: themeName(theme, locale), n: to + 1 }),
      );
    },
    remove: (theme) =>
      void acts.act(() => deleteTheme(notebook, theme.id), say('themeDeleted', { theme: themeName(theme, locale) })),
  };
}
