import { useState } from 'preact/hooks';
import type { NoteGroup } from '@/components/notebook/group-notes';
import { useLocale, useSay } from '@/components/use-say';
import type { NotesInput } from '@/utils/export/notes-input';
import { notebookTexts } from '@/utils/i18n/notebook-texts';
import type { Speech } from '@/utils/model/speech';
import type { Theme } from '@/utils/model/theme';
import { themeName } from '@/utils/model/theme-name';
import { dayOf } from './day-of';

/** What is on the sheet, in its groups; the speeches its notes come from; all themes of the notebook, archived ones too, in their order. */
export type Shown = {
  groups: readonly NoteGroup[];
  speeches: ReadonlyMap<string, Speech>;
  themes: readonly Theme[];
};
/** Notes that go out, what a file of them is called after, and its day. */
export type NotesGoing = { input: NotesInput; name: string; date: string };

type NotesExport = {
  /** What the dialog of the ways out is open on. */
  going: NotesGoing | undefined;
  open: (shown: Shown) => void;
  close: () => void;
};

/**
 * Which notes go out: those that are shown. Named after the theme when only one is shown, or only what stands under it besides. However they are arranged on the sheet, all
 * themes they are under go along; a note under several stands in the file under the first of those that are shown, else under the first there is.
 */
export function useNotesExport(now: () => Date): NotesExport {
  const say = useSay(notebookTexts);
  const locale = useLocale();
  const [going, setGoing] = useState<NotesGoing>();
  const open = ({ groups, speeches, themes }: Shown): void => {
    const heads = groups.flatMap(({ head }) => (head.kind === 'theme' && head.theme ? [head.theme] : []));
    const only = groups.length === 1 || groups[0]?.withBelow !== undefined ? heads[0] : undefined;
    const notes = [...new Set(groups.flatMap(({ parts }) => parts.flatMap((part) => [...part.notes])))];
    const from = new Set(notes.map(({ speechId }) => speechId));
    setGoing({
      input: {
        notes,
        themes: [...new Map([...heads, ...themes].map((theme) => [theme.id, theme])).values()],
        speeches: [...speeches.values()].filter(({ id }) => from.has(id)),
      },
      name: only ? say('exportTitleTheme', { theme: themeName(only, locale) }) : say('exportTitle'),
      date: dayOf(now()),
    });
  };
  return { going, open, close: () => setGoing(undefined) };
}
