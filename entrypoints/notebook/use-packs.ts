import { useEffect, useState } from 'preact/hooks';
import type { PackState } from '@/components/themes/PacksPane';
import type { Theme } from '@/utils/model/theme';
import type { ThemeFile } from '@/utils/model/theme-file';
import { packs } from '@/utils/themes/packs';
import { readThemeFile } from '@/utils/themes/read-theme-file';

/** The packs that come with the program, once they are wanted, and how many of their themes there are. undefined: not read yet. */
export function usePacks(themes: readonly Theme[], wanted: boolean): PackState[] | undefined {
  const [files, setFiles] = useState<{ id: string; file: ThemeFile | null }[]>();
  useEffect(() => {
    if (!wanted || files) return;
    void Promise.all(packs.map(async ({ id }) => ({ id, file: await readPack(id).catch(() => null) }))).then(setFiles);
  }, [wanted, files]);
  return files?.map(({ id, file }) => ({
    id,
    file,
    there: themes.filter(({ origin }) => origin?.startsWith(`${id}/`)).length,
  }));
}

async function readPack(id: string): Promise<ThemeFile> {
  const answer = await fetch(`/packs/${id}.json`);
  return readThemeFile(await answer.text()).file;
}
