import * as v from 'valibot';
import { NoteTheme } from '@/utils/model/note';
import type { Change } from '@/utils/model/operation';
import { Theme } from '@/utils/model/theme';
import type { NotebookDb } from './db';
import { isStillNeeded } from './is-still-needed';
import { namedTheme } from './named-theme';
import type { ThemeRow } from './row';
import { rowAfter } from './row-after';

/**
 * Those of an undo's changes that the notebook still has room for. What went on since may have taken a theme's name, put a theme in the
 * trash, or come to live on what would go; such a change is left out, or a note goes back under those of its themes that are left.
 * Call it inside a transaction. `actionId`: the action that is taken back.
 */
export async function fittingChanges(db: NotebookDb, changes: readonly Change[], actionId: string): Promise<Change[]> {
  if (changes.length === 0) return [];
  const themes = await db.themes.toArray();
  const named = withoutTakenNames(themes, changes);
  const live = new Set(themes.filter((theme) => rowAfter('themes', theme, named).deleted === undefined).map(({ id }) => id));
  const held = named.flatMap((change) => underLiveThemes(change, live));
  const fitting: Change[] = [];
  for (const change of held) if (!(await isStillNeeded(db, change, held, actionId))) fitting.push(change);
  return fitting;
}

/** Leaves out what would make two themes of one name: one that comes out of the trash, or one that gets its old name back. */
function withoutTakenNames(themes: readonly ThemeRow[], changes: readonly Change[]): Change[] {
  let kept = [...changes];
  for (const change of changes) {
    const { table, id, field, value } = change;
    if (table !== 'themes' || !((field === 'deleted' && value === null) || (field === 'name' && v.is(Theme.entries.name, value))))
      continue;
    const after = themes.map((theme) => rowAfter('themes', theme, kept));
    const theme = after.find((row) => row.id === id);
    const others = after.filter((row) => row.id !== id && row.deleted === undefined);
    // In the trash it may have the name: it is looked at again before it comes out.
    if (theme === undefined || theme.deleted !== undefined) continue;
    if (namedTheme(others, theme.name) !== undefined) kept = kept.filter((other) => other !== change);
  }
  return kept;
}

/** A note goes back under those of its themes that there are; where none is left it stays where it is. */
function underLiveThemes(change: Change, live: ReadonlySet<string>): Change[] {
  const { table, field, value } = change;
  if (table !== 'notes' || field !== 'themes' || !v.is(v.array(NoteTheme), value) || value.length === 0) return [change];
  const left = value.filter(({ id }) => live.has(id));
  return left.length === 0 ? [] : [{ ...change, value: left }];
}
