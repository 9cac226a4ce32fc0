import { useState } from 'preact/hooks';
import type { HeldNotes, NoteDrag } from '@/components/notes/held-notes';
import type { Picking } from '@/components/notes/use-picking';
import type { Acts } from '@/components/shell/use-acts';
import { useLocale, useSay } from '@/components/use-say';
import { themeNotesTexts } from '@/utils/i18n/theme-notes-texts';
import type { Note } from '@/utils/model/note';
import type { Theme } from '@/utils/model/theme';
import { themeName } from '@/utils/model/theme-name';
import type { Notebook } from '@/utils/storage/open-notebook';
import { setNotesThemes } from '@/utils/storage/set-notes-themes';
import { movedTo } from './moved-to';

type World = {
  notes: () => readonly Note[];
  picking: Picking;
  /** The themes whose notes are shown: what is selected and moved leaves them; without it all it is under. */
  from: readonly string[] | undefined;
};

/** Notes that are dragged onto a theme: moved through the notebook, and said. With one that is selected go all that are. */
export function useNoteDrag(
  notebook: Notebook,
  acts: Acts,
  { notes, picking, from }: World,
): { held: HeldNotes | null; drag: NoteDrag; onDropNotes: (theme: Theme) => void } {
  const say = useSay(themeNotesTexts);
  const locale = useLocale();
  const [held, setHeld] = useState<HeldNotes | null>(null);
  return {
    held,
    drag: {
      onStart: (noteId, themeId, low) =>
        setHeld(
          picking.picked.has(noteId)
            ? { ids: [...picking.picked], from, low }
            : { ids: [noteId], from: themeId === undefined ? [] : [themeId], low },
        ),
      onEnd: () => setHeld(null),
    },
    onDropNotes: (theme) => {
      setHeld(null);
      if (held === null) return;
      const ids = new Set(held.ids);
      const some = notes().filter(({ id }) => ids.has(id));
      const said = say('notesMoved', { n: some.length, theme: themeName(theme, locale) });
      void acts
        .act((telling) => setNotesThemes(notebook, movedTo(theme.id, some, held.from), telling), said, {
          name: say('movingNotes'),
        })
        .then((done) => done && picking.none());
    },
  };
}
