import type { Both } from '@/utils/model/both';
import type { Note } from '@/utils/model/note';
import { bothOver } from '@/utils/text/both-over';
import { bothWords } from '@/utils/text/both-words';
import { apply } from './apply';
import { checkOwnWords } from './check-own-words';
import { ChangedElsewhere, NotFound } from './errors';
import type { Notebook } from './open-notebook';
import { rowChanges } from './row-changes';
import { sameValue } from './same-value';
import { write } from './write';

export type NoteFields = Partial<Pick<Note, 'thought' | 'application' | 'themes'>>;

/**
 * Changes what the reader wrote on a note, or its themes. `seen`: the values the editor started from; when the note has others by now,
 * nothing is written, or, with `both`, the words given are put below those. A note in the trash can be edited too: words typed in a window that did not know must not be lost. Themes that are
 * not there, or no longer, are left out: a window may still show one that was deleted meanwhile.
 * @throws ChangedElsewhere (with the values there are now), NotFound, InvalidChange, and what `write` throws.
 */
export async function editNote(
  notebook: Notebook,
  id: string,
  fields: NoteFields,
  seen: NoteFields = {},
  { both = false }: { both?: Both | undefined } = {},
): Promise<{ actionId: string | null }> {
  return write(notebook, async () => {
    const row = await notebook.db.notes.get(id);
    if (row === undefined) throw new NotFound('note', id);
    const { themes, ...others } = fields;
    for (const key of Object.keys(seen) as (keyof NoteFields)[]) {
      if (sameValue(row[key], seen[key])) continue;
      const mine = key === 'themes' ? undefined : fields[key];
      if (!both || mine === undefined || key === 'themes')
        throw new ChangedElsewhere({ thought: row.thought, application: row.application, themes: row.themes });
      others[key] = bothOver(row[key], mine, both, bothWords);
    }
    checkOwnWords(row.thought, others.thought);
    checkOwnWords(row.application, others.application);
    if (themes === undefined) return apply(notebook, { label: 'edit-note', changes: rowChanges('notes', id, others) });
    const live = new Set(await notebook.db.themes.filter(({ deleted }) => deleted === undefined).primaryKeys());
    const left = themes.filter((theme) => live.has(theme.id));
    return apply(notebook, { label: 'edit-note', changes: rowChanges('notes', id, { ...others, themes: left }) });
  });
}
