import { MAX_OWN_WORDS, MAX_REFUSED, MAX_THEMES } from '@/utils/model/limits';
import type { NoteTheme } from '@/utils/model/note';
import type { Change } from '@/utils/model/operation';
import type { Telling } from '@/utils/model/telling';
import { apply } from './apply';
import type { Notebook } from './open-notebook';
import { readRows, rowKey } from './read-rows';
import { rowChanges } from './row-changes';
import type { NoteRow } from './row';
import { whileWanted } from './while-wanted';
import { write } from './write';

/**
 * Makes one note of each group of notes that are one passage; one action for all groups. The oldest stays, with its place, under the themes of all (the reader's word
 * before what was suggested); what was thought of it, where that differs, stands one below the other, and so does how it will be used. The others go to the trash.
 * `merged`: how many groups. `left`: how many could not be, as they hold more of the reader's words, or more themes, than one note can: nothing of them is touched.
 * @throws the signal's reason when it ended this, and what `write` throws
 */
export async function mergeNotes(
  notebook: Notebook,
  groups: readonly (readonly string[])[],
  telling: Telling = {},
): Promise<{ merged: number; left: number; actionId: string | null }> {
  return whileWanted(telling, (goOn) =>
    write(notebook, async () => {
      const all = groups.flat().map((id) => ({ table: 'notes' as const, id }));
      goOn(0, all.length);
      // Thousands of groups, each asked for by itself, would take a second.
      const known = await readRows(notebook, all);
      const deleted = notebook.now();
      const seen = new Set<string>();
      const changes: Change[] = [];
      let merged = 0;
      let left = 0;
      for (const group of groups) {
        // In two groups a note would be merged twice, and its words once lost.
        const ids = [...new Set(group)].filter((id) => !seen.has(id));
        for (const id of ids) seen.add(id);
        const rows = ids.flatMap((id) => (known.get(rowKey({ table: 'notes', id })) as NoteRow | undefined) ?? []);
        const [oldest, ...others] = rows.filter((row) => row.deleted === undefined).sort(byAge);
        if (oldest === undefined || others.length === 0) continue;
        const united = unite([oldest, ...others]);
        if (united === undefined) left++;
        else {
          merged++;
          changes.push(
            ...rowChanges('notes', oldest.id, united),
            ...others.flatMap(({ id }) => rowChanges('notes', id, { deleted })),
          );
        }
      }
      const { actionId } = await apply(notebook, { label: 'merge-notes', changes }, { known, onWritten: goOn });
      return { merged, left, actionId };
    }),
  );
}

/** By the clock of their creation, which never runs back. */
function byAge(a: NoteRow, b: NoteRow): number {
  const age = ({ clocks, id }: NoteRow): string => `${clocks['*'] ?? ''} ${id}`;
  return age(a) < age(b) ? -1 : 1;
}

/** What one note says in the place of all; undefined where it can't. */
function unite(
  notes: readonly [NoteRow, ...NoteRow[]],
): Pick<NoteRow, 'themes' | 'thought' | 'application' | 'refused' | 'refusedThemes' | 'review'> | undefined {
  const words = (field: 'thought' | 'application'): string =>
    [...new Set(notes.map((note) => note[field]))].filter((text) => text !== '').join('\n');
  const [thought, application] = [words('thought'), words('application')];
  const themes = uniteThemes(notes.flatMap((note) => note.themes));
  if (thought.length > MAX_OWN_WORDS || application.length > MAX_OWN_WORDS || themes === undefined) return undefined;
  const united = (field: 'refused' | 'refusedThemes'): string[] | undefined => {
    const all = [...new Set(notes.flatMap((note) => note[field] ?? []))].slice(-MAX_REFUSED);
    return all.length === 0 ? undefined : all;
  };
  const refusedThemes = united('refusedThemes')?.filter((id) => !themes.some((theme) => theme.id === id));
  return {
    themes,
    thought,
    application,
    refused: united('refused'),
    refusedThemes: refusedThemes?.length === 0 ? undefined : refusedThemes,
    review: uniteReviews(notes),
  };
}

/** What was learned of one of them is learned of all: that with most grades; to be remembered by the reader's word on any, yes before no, and without one by the settings. */
function uniteReviews(notes: readonly NoteRow[]): NoteRow['review'] {
  const reviews = notes.flatMap(({ review }) => review ?? []).sort((a, b) => b.grades.length - a.grades.length);
  const [most] = reviews;
  if (!most) return undefined;
  const { remember: _, ...learned } = most;
  const said = reviews.flatMap(({ remember }) => remember ?? []);
  return said.length === 0 ? learned : { ...learned, remember: said.includes(true) };
}

/** Each theme once, in the order they come in; the reader's where it is for one. Suggested ones that find no room are left out, the reader's never. */
function uniteThemes(all: readonly NoteTheme[]): NoteTheme[] | undefined {
  const byReader = new Set(all.filter(({ by }) => by === 'reader').map(({ id }) => id));
  if (byReader.size > MAX_THEMES) return undefined;
  let room = MAX_THEMES - byReader.size;
  return [...new Set(all.map(({ id }) => id))].flatMap((id): NoteTheme[] => {
    if (byReader.has(id)) return [{ id, by: 'reader' }];
    return room-- > 0 ? [{ id, by: 'suggested' }] : [];
  });
}
