import type { NoteTheme } from '@/utils/model/note';
import type { Theme } from '@/utils/model/theme';
import { cleanKeywords } from '@/utils/themes/clean-keywords';
import { withKeywords } from '@/utils/themes/with-keywords';
import type { Telling } from '@/utils/model/telling';
import { apply } from './apply';
import { NotFound } from './errors';
import { notesUnder } from './notes-under';
import type { Notebook } from './open-notebook';
import { rowChanges } from './row-changes';
import type { ThemeRow } from './row';
import { whileWanted } from './while-wanted';
import { write } from './write';

/**
 * Makes one theme of several: the notes of all are under `into`, those in the trash included, it has the keywords of all, and the names of the others among them, as far as there is room, and what
 * stood under the others stands under it, or beside it where it has a parent; the others go to the trash. One action. `notes`: how many got another theme;
 * `cut`: how many keywords found no room.
 * @throws NotFound when one is not there or in the trash, the signal's reason when it ended this, and what `write` throws.
 */
export async function mergeThemes(
  notebook: Notebook,
  from: readonly string[],
  into: string,
  telling: Telling = {},
): Promise<{ notes: number; cut: number; actionId: string | null }> {
  return whileWanted(telling, (goOn) =>
    write(notebook, async () => {
      const live = (await notebook.db.themes.toArray()).filter((theme) => theme.deleted === undefined);
      const find = (id: string): ThemeRow => {
        const theme = live.find((row) => row.id === id);
        if (theme === undefined) throw new NotFound('theme', id);
        return theme;
      };
      const kept = find(into);
      const others = [...new Set(from)].filter((id) => id !== into).map(find);
      if (others.length === 0) return { notes: 0, cut: 0, actionId: null };
      const gone = new Set(others.map(({ id }) => id));
      const parent = kept.parent !== undefined && gone.has(kept.parent) ? undefined : kept.parent;
      const children = live.filter(
        (theme) => theme.id !== into && theme.parent !== undefined && gone.has(theme.parent),
      );
      const notes = await notesUnder(notebook.db, gone);
      goOn(0, notes.length);
      const { keywords, cut } = united([kept.keywords, ...others.flatMap((theme) => [named(theme), theme.keywords])]);
      const deleted = notebook.now();
      const { actionId } = await apply(
        notebook,
        {
          label: 'merge-themes',
          changes: [
            ...rowChanges('themes', into, { keywords, parent }),
            ...children
              .filter(({ id }) => !gone.has(id))
              .flatMap(({ id }) => rowChanges('themes', id, { parent: id === parent ? null : (parent ?? into) })),
            ...others.flatMap(({ id }) => rowChanges('themes', id, { deleted })),
            ...notes.flatMap(({ id, themes }) => rowChanges('notes', id, { themes: merged(themes, gone, into) })),
          ],
        },
        { onWritten: goOn },
      );
      return { notes: notes.length, cut, actionId };
    }),
  );
}

/** A name brings notes as keywords do: without it, what the name alone has brought would be silent. */
const named = ({ name: { zh, en } }: Pick<Theme, 'name'>): Theme['keywords'] =>
  withKeywords(
    {},
    [zh, en].filter((name) => name !== undefined),
  );

function united(all: readonly Theme['keywords'][]): { keywords: Theme['keywords']; cut: number } {
  const keywords: Theme['keywords'] = {};
  let cut = 0;
  for (const language of ['zh', 'en'] as const) {
    const clean = cleanKeywords(all.flatMap((words) => words[language] ?? []));
    if (clean.words.length > 0) keywords[language] = clean.words;
    cut += clean.cut;
  }
  return { keywords, cut };
}

/** The themes of a note, the one in the place of the first that it stands for; the reader's if one of them was. */
function merged(themes: readonly NoteTheme[], gone: ReadonlySet<string>, into: string): NoteTheme[] {
  const isOne = ({ id }: NoteTheme): boolean => id === into || gone.has(id);
  const by = themes.some((theme) => isOne(theme) && theme.by === 'reader') ? 'reader' : 'suggested';
  const first = themes.find(isOne);
  return themes.flatMap((theme) => (theme === first ? [{ id: into, by }] : isOne(theme) ? [] : [theme]));
}
