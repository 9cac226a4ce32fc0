import { useEffect, useMemo, useState } from 'preact/hooks';
import { boardMaker, type Board } from '@/components/themes/board-maker';
import type { Note } from '@/utils/model/note';
import type { Theme } from '@/utils/model/theme';
import type { NotesNow } from '@/utils/storage/follow-notes';
import { learnedSoFar } from '@/utils/storage/learned';
import type { Notebook } from '@/utils/storage/open-notebook';
import { studyNotesList } from '@/utils/storage/study-notes-list';
import { useLiveQuery } from '@/utils/storage/use-live-query';
import { keywordHelp, type KeywordHelp } from '@/utils/themes/keyword-help';
import type { Learned } from '@/utils/themes/learned';

export type ThemeBoard = {
  board: Board;
  /** All, those put away included. */
  themes: Theme[];
  notes: Note[];
  /** What helps with the keywords of the theme whose editor is open; worked out once for each change. */
  help: (() => KeywordHelp) | undefined;
};

/** What the board and the editor of one theme show, followed as the notebook changes. undefined: not read yet. */
export function useThemeBoard(
  notebook: Notebook,
  value: NotesNow | undefined,
  open: string | null,
): ThemeBoard | undefined {
  const { value: documents } = useLiveQuery(() => studyNotesList(notebook), [notebook]);
  const [learned, setLearned] = useState<Learned>();
  useEffect(() => {
    // Without it the words alone speak.
    if (open !== null) learnedSoFar(notebook).then(setLearned, () => undefined);
  }, [notebook, open]);
  const make = useMemo(boardMaker, [notebook]);
  const board = useMemo(
    () => value && documents && make({ ...value, documents, now: Date.now() }),
    [value, documents, make],
  );
  const help = useMemo(() => {
    const theme = value?.themes.find(({ id }) => id === open);
    if (!value || !theme) return undefined;
    let made: KeywordHelp | undefined;
    return () =>
      (made ??= keywordHelp(theme, {
        // One that was put away is suggested no more, except while it is asked what its own words would bring.
        themes: value.themes.filter(({ id, archived }) => id === theme.id || archived !== true),
        notes: value.notes.map(({ id, quote, paragraph, section, themes }) => ({
          id,
          quote,
          paragraph: paragraph.text,
          section,
          themes,
        })),
        ...(learned && { learned }),
      }));
  }, [value, open, learned]);
  return useMemo(
    () => (value && board ? { board, themes: value.themes, notes: value.notes, help } : undefined),
    [value, board, help],
  );
}
