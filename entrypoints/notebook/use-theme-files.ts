import { errorText } from '@/components/shell/error-text';
import type { Acts } from '@/components/shell/use-acts';
import type { Imported } from '@/components/themes/ImportReport';
import { useLocale, useSay } from '@/components/use-say';
import { fileNameFor } from '@/utils/export/file-name';
import { commonTexts } from '@/utils/i18n/common-texts';
import { sayThemeFile } from '@/utils/i18n/say-theme-file';
import { themeBoardTexts } from '@/utils/i18n/theme-board-texts';
import { MAX_THEME_FILE } from '@/utils/model/limits';
import type { Theme } from '@/utils/model/theme';
import type { ThemeFile } from '@/utils/model/theme-file';
import { themeName } from '@/utils/model/theme-name';
import { addThemes } from '@/utils/storage/add-themes';
import type { Notebook } from '@/utils/storage/open-notebook';
import { removePack } from '@/utils/storage/remove-pack';
import { readThemeFile } from '@/utils/themes/read-theme-file';
import { ThemeFileError } from '@/utils/themes/theme-file-error';
import { writeThemeFile } from '@/utils/themes/write-theme-file';
import { dayOf } from './day-of';
import { saveFile } from './save-file';

export type ThemeFiles = {
  /** Imports a file; what came of it. */
  read: (file: File) => Promise<Imported>;
  /** Saves themes as a file. */
  save: (themes: Theme[]) => void;
  addPack: (pack: ThemeFile) => void;
  removePacks: (packIds: string[]) => void;
};

/** Themes that come from files and go into them: import, export, packs. */
export function useThemeFiles(notebook: Notebook, acts: Acts): ThemeFiles {
  const say = useSay(themeBoardTexts);
  const common = useSay(commonTexts);
  const locale = useLocale();
  return {
    async read(chosen) {
      const file = chosen.name;
      // What was said of another file would be read as said of this one.
      acts.dismiss();
      try {
        // Before it is read: what is far too large would fill the memory.
        if (chosen.size > MAX_THEME_FILE) throw new ThemeFileError('too-big');
        const { file: themes, mended } = readThemeFile(await chosen.text());
        let [added, skipped] = [0, 0];
        let actionId: string | null = null;
        const problem = await acts.attempt(async () => {
          const done = await addThemes(notebook, themes);
          ({ added, skipped, actionId } = done);
          return done;
        });
        if (problem !== null) return { file, refused: problem };
        if (actionId !== null) acts.show({ text: say('imported', { file, n: added }), tone: 'done', actionId });
        return { file, refused: null, added, skipped, mended: sayThemeFile.mended(locale, mended) };
      } catch (error) {
        const isRefused = error instanceof ThemeFileError;
        return { file, refused: isRefused ? sayThemeFile.refused(locale, file, error) : errorText(error, common) };
      }
    },
    save(themes) {
      const [only] = themes.filter(({ parent }) => !themes.some(({ id }) => id === parent));
      const isOne = only !== undefined && themes.every(({ id, parent }) => id === only.id || parent === only.id);
      const title = isOne ? say('exportNameOne', { theme: themeName(only, locale) }) : say('exportName');
      const file = fileNameFor(title, dayOf(new Date()), 'json');
      saveFile(new Blob([writeThemeFile(themes)], { type: 'application/json' }), file);
      acts.show({ text: say('exported', { file }), tone: 'done' });
    },
    addPack(pack) {
      let [n, skipped] = [0, 0];
      const said = (): string => say('packAdded', { n }) + (skipped > 0 ? say('packAddedBefore', { n: skipped }) : '');
      void acts
        .act(async () => {
          const done = await addThemes(notebook, pack);
          [n, skipped] = [done.added, done.skipped];
          return done;
        }, said)
        .then((done) => done && n === 0 && acts.show({ text: said(), tone: 'done' }));
    },
    removePacks(packIds) {
      let [n, kept] = [0, 0];
      void acts
        .act(
          async () => {
            const done = await removePack(notebook, packIds);
            [n, kept] = [done.removed, done.kept];
            return done;
          },
          () => say('packRemoved', { n }) + (kept > 0 ? say('packRemovedKept', { n: kept }) : ''),
        )
        .then((done) => done && n === 0 && kept > 0 && acts.show({ text: say('packKept', { n: kept }), tone: 'done' }));
    },
  };
}
