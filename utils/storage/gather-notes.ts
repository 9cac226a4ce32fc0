import type { NoteTheme } from '@/utils/model/note';
import { withKeywords } from '@/utils/themes/with-keywords';
import type { Telling } from '@/utils/model/telling';
import { apply } from './apply';
import { NotFound } from './errors';
import { keptKeywords } from './kept-keywords';
import type { Notebook } from './open-notebook';
import { rowChanges } from './row-changes';
import { whileWanted } from './while-wanted';
import { write } from './write';

/**
 * Gives a theme keywords more, and puts notes under it for their sake; one action. The notes leave what was only suggested for them. `moved`: how many notes.
 * @throws NotFound; InvalidChange when the keywords are too many or too long; the signal's reason when it ended this; and what `write` throws.
 */
export async function gatherNotes(
  notebook: Notebook,
  id: string,
  { words, noteIds }: { words: readonly string[]; noteIds: readonly string[] },
  telling: Telling = {},
): Promise<{ moved: number; actionId: string | null }> {
  return whileWanted(telling, (goOn) =>
    write(notebook, async () => {
      const theme = await notebook.db.themes.get(id);
      if (theme === undefined || theme.deleted !== undefined) throw new NotFound('theme', id);
      const rows = await notebook.db.notes.bulkGet([...new Set(noteIds)]);
      const notes = rows.filter((note) => note !== undefined).filter(({ themes }) => !holds(themes, id));
      goOn(0, notes.length);
      const { actionId } = await apply(
        notebook,
        {
          label: 'gather-notes',
          changes: [
            ...rowChanges('themes', id, { keywords: keptKeywords(withKeywords(theme.keywords, words)) }),
            ...notes.flatMap((note) =>
              rowChanges('notes', note.id, {
                themes: [...note.themes.filter((held) => held.by === 'reader' && held.id !== id), { id, by: 'reader' }],
              }),
            ),
          ],
        },
        { onWritten: goOn },
      );
      return { moved: notes.length, actionId };
    }),
  );
}

const holds = (themes: readonly NoteTheme[], theme: string): boolean =>
  themes.some(({ id, by }) => id === theme && by === 'reader');
