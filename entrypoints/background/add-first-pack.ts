import { browser } from 'wxt/browser';
import { chooseLocale } from '@/utils/i18n/choose-locale';
import type { ThemeFile } from '@/utils/model/theme-file';
import { addThemes } from '@/utils/storage/add-themes';
import type { Notebook } from '@/utils/storage/open-notebook';
import { firstPack } from '@/utils/themes/first-pack';

/**
 * Gives a new notebook the pack that fits the browser's language. The file is ours (a test reads it in full) and every field is checked as it is
 * written: what reads the files of others needs no place in the background.
 */
export async function addFirstPack(notebook: Notebook): Promise<void> {
  const id = firstPack(chooseLocale('auto', navigator.language));
  const answer = await fetch(browser.runtime.getURL(`/packs/${id}.json`));
  await addThemes(notebook, (await answer.json()) as ThemeFile, 'add-starter-themes');
}
