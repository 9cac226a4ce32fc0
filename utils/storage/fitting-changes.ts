import * as v from 'valibot';
import { NoteTheme } from '@/utils/model/note';
import type { Change } from '@/utils/model/operation';
import { afterChanges } from './after-changes';
import type { LogRow, NotebookDb } from './db';
import { freeName } from './free-name';
import { isStillNeeded } from './is-still-needed';
import { namedTheme } from './named-theme';
import type { ThemeRow } from './row';
import { themesInUse } from './themes-in-use';

/**
 * Those of an undo's changes that the notebook still has room for. What went on since may have taken a theme's name, put a theme in the
 * trash, or come to live on what would go; such a change is left out, or a note goes back under those of its themes that are left. A theme
 * that comes out of the trash and whose name is taken gets one that is free.
 * Call it inside a transaction. `clock`: of the action that is taken back.
 */
export async function fittingChanges(
  db: NotebookDb,
  changes: readonly Change[],
  { clock: actionId, label }: Pick<LogRow, 'clock' | 'label'>,
): Promise<Change[]> {
  if (changes.length === 0) return [];
  const themes = await db.themes.toArray();
  const revived = fittingNames(themes, changes, 'deleted');
  const after = afterChanges(revived);
  const live = new Set(themes.filter((theme) => after('themes', theme).deleted === undefined).map(({ id }) => id));
  const held = revived.flatMap((change) => underLiveThemes(change, live));
  const used = await themesInUse(db, held);
  const free: Change[] = [];
  const afterAll = afterChanges(held);
  for (const change of held) {
    const needed = isStillNeeded(db, change, {
      together: held,
      after: afterAll,
      used,
      actionId,
      isRestore: label === 'restore-backup',
    });
    if (!(typeof needed === 'boolean' ? needed : await needed)) free.push(change);
  }
  // Old names last: only now is it settled which themes stay. One in the trash may have any; that is looked at before it comes out.
  return fittingNames(themes, free, 'name');
}

/**
 * Lets no two themes be of one name: by `deleted` one that comes out of the trash gets a free one, and so comes back with all that was its own; by `name` one doesn't get
 * its old name.
 */
function fittingNames(themes: readonly ThemeRow[], changes: readonly Change[], by: 'deleted' | 'name'): Change[] {
  // Restoring a backup is taken back by tens of thousands of changes: only these few are gone through for each theme.
  const ofThemes = changes.filter(({ table }) => table === 'themes');
  let left = ofThemes;
  for (const change of ofThemes) {
    const { table, id, field, value } = change;
    if (field !== by || (by === 'deleted' && value !== null)) continue;
    const after = afterChanges(left);
    const live = themes.map((theme) => after('themes', theme)).filter((theme) => theme.deleted === undefined);
    const theme = live.find((row) => row.id === id);
    const others = live.filter((row) => row.id !== id);
    if (theme && namedTheme(others, theme.name) !== undefined)
      left =
        by === 'name'
          ? left.filter((other) => other !== change)
          : [...left, { table, id, field: 'name', value: freeName(others, theme.name) }];
  }
  return [...changes.filter(({ table }) => table !== 'themes'), ...left];
}

/** A note goes back under those of its themes that there are; where none is left it stays where it is, as does a theme whose parent is gone. */
function underLiveThemes(change: Change, live: ReadonlySet<string>): Change[] {
  const { table, field, value } = change;
  if (field === 'parent' && value !== null && !live.has(value as string)) return [];
  if (table !== 'notes' || field !== 'themes' || !v.is(v.array(NoteTheme), value) || value.length === 0)
    return [change];
  const left = value.filter(({ id }) => live.has(id));
  return left.length === 0 ? [] : [{ ...change, value: left }];
}
