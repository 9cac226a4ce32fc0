import type { NoteGroup } from '@/components/notebook/group-notes';
import type { Acts } from '@/components/shell/use-acts';
import { useLocale, useSay } from '@/components/use-say';
import { fileNameFor } from '@/utils/export/file-name';
import { notesFormats } from '@/utils/export/notes-formats';
import { errorName } from '@/utils/i18n/error-name';
import { notebookTexts } from '@/utils/i18n/notebook-texts';
import type { Speech } from '@/utils/model/speech';
import { themeName } from '@/utils/model/theme-name';
import { dayOf } from './day-of';
import { saveFile } from './save-file';

/** What is on the sheet: its groups, and the speeches their notes come from. */
export type Shown = { groups: readonly NoteGroup[]; speeches: ReadonlyMap<string, Speech> };

/**
 * Makes a Markdown file of the notes that are shown, saves it and says under which name. Named after the theme when only one is shown, or only what stands under it besides.
 * A note that stands under several themes on the sheet stands under the first of them in the file.
 */
export function useNotesExport(acts: Acts, now: () => Date): (shown: Shown) => Promise<void> {
  const say = useSay(notebookTexts);
  const locale = useLocale();
  const run = async ({ groups, speeches }: Shown): Promise<void> => {
    const format = notesFormats[0]!;
    const date = dayOf(now());
    const themes = groups.flatMap(({ head }) => (head.kind === 'theme' && head.theme ? [head.theme] : []));
    const only = groups.length === 1 || groups[0]?.withBelow !== undefined ? themes[0] : undefined;
    const title = only ? say('exportTitleTheme', { theme: themeName(only, locale) }) : say('exportTitle');
    const file = fileNameFor(title, date, format.extension);
    try {
      const input = {
        notes: groups.flatMap(({ parts }) => parts.flatMap(({ notes }) => [...notes])),
        themes,
        speeches: [...speeches.values()],
      };
      saveFile(await format.render(input, { locale, date }, new AbortController().signal), file);
      acts.show({ text: say('exported', { file }), tone: 'done' });
    } catch (error) {
      const again = (): void => void run({ groups, speeches });
      acts.show({ text: say('notExported', { file, name: errorName(error) }), tone: 'bad', again });
    }
  };
  return run;
}
