import { useState } from 'preact/hooks';
import type { NoteGroup } from '@/components/notebook/group-notes';
import { useLocale, useSay } from '@/components/use-say';
import type { NotesInput } from '@/utils/export/notes-input';
import { notebookTexts } from '@/utils/i18n/notebook-texts';
import type { Speech } from '@/utils/model/speech';
import { themeName } from '@/utils/model/theme-name';
import { dayOf } from './day-of';

/** What is on the sheet: its groups, and the speeches their notes come from. */
export type Shown = { groups: readonly NoteGroup[]; speeches: ReadonlyMap<string, Speech> };
/** Notes that go out, what a file of them is called after, and its day. */
export type NotesGoing = { input: NotesInput; name: string; date: string };

type NotesExport = {
  /** What the dialog of the ways out is open on. */
  going: NotesGoing | undefined;
  open: (shown: Shown) => void;
  close: () => void;
};

/**
 * Which notes go out: those that are shown. Named after the theme when only one is shown, or only what stands under it besides. A note that stands under several themes
 * on the sheet stands under the first of them in the file. Without the texts of the speeches, which can be a megabyte each and go out only by themselves.
 */
export function useNotesExport(now: () => Date): NotesExport {
  const say = useSay(notebookTexts);
  const locale = useLocale();
  const [going, setGoing] = useState<NotesGoing>();
  const open = ({ groups, speeches }: Shown): void => {
    const themes = groups.flatMap(({ head }) => (head.kind === 'theme' && head.theme ? [head.theme] : []));
    const only = groups.length === 1 || groups[0]?.withBelow !== undefined ? themes[0] : undefined;
    const notes = [...new Set(groups.flatMap(({ parts }) => parts.flatMap((part) => [...part.notes])))];
    const from = new Set(notes.map(({ speechId }) => speechId));
    setGoing({
      input: {
        notes,
        themes,
        speeches: [...speeches.values()].flatMap((speech) =>
          from.has(speech.id) ? [{ ...speech, paragraphs: [] }] : [],
        ),
      },
      name: only ? say('exportTitleTheme', { theme: themeName(only, locale) }) : say('exportTitle'),
      date: dayOf(now()),
    });
  };
  return { going, open, close: () => setGoing(undefined) };
}
