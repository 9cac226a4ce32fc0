import type { Theme } from '@/utils/model/theme';
import { apply } from './apply';
import { fieldClock } from './apply-operations';
import type { LogRow } from './db';
import { notesUnder } from './notes-under';
import type { Notebook } from './open-notebook';
import type { ThemeRow } from './row';
import { rowChanges } from './row-changes';
import { sameValue } from './same-value';
import { write } from './write';

/**
 * Puts the themes that came from a pack or file, or from several, in the trash, and takes them from above their children; one action. Those with notes stay, also where the
 * notes are in the trash, and those the reader has made their own: by another name, other keywords, or a theme under it that is none of these. `removed`, `kept`: how many.
 */
export async function removePack(
  notebook: Notebook,
  packIds: string | readonly string[],
): Promise<{ removed: number; kept: number; actionId: string | null }> {
  return write(notebook, async () => {
    const live = (await notebook.db.themes.toArray()).filter((theme) => theme.deleted === undefined);
    const packs = [packIds].flat();
    const own = new Set(
      live.filter(({ origin }) => packs.some((pack) => origin?.startsWith(`${pack}/`))).map(({ id }) => id),
    );
    const used = new Set((await notesUnder(notebook.db, own)).flatMap(({ themes }) => themes.map(({ id }) => id)));
    for (const { id, parent } of live) if (parent !== undefined && !own.has(id)) used.add(parent);
    const made = await madeBy(notebook, live);
    const going = new Set(
      live.filter((theme) => own.has(theme.id) && !used.has(theme.id) && !isOther(theme, made)).map(({ id }) => id),
    );
    const deleted = notebook.now();
    const { actionId } = await apply(notebook, {
      label: 'remove-pack',
      changes: live.flatMap(({ id, parent }) => {
        if (going.has(id)) return rowChanges('themes', id, { deleted });
        return parent !== undefined && going.has(parent) ? rowChanges('themes', id, { parent: null }) : [];
      }),
    });
    return { removed: going.size, kept: own.size - going.size, actionId };
  });
}

/** The actions that made themes, as far as the log goes back, by their clocks. */
async function madeBy({ db }: Notebook, themes: readonly ThemeRow[]): Promise<ReadonlyMap<string, LogRow>> {
  const clocks = [...new Set(themes.map((theme) => theme.clocks['*'] ?? ''))];
  const rows = await db.log.bulkGet(clocks);
  return new Map(rows.filter((row) => row !== undefined).map((row) => [row.clock, row]));
}

/** Whether a theme has another name or other words than it was made with. What was set since and taken back is told by the log. */
function isOther(theme: ThemeRow, made: ReadonlyMap<string, LogRow>): boolean {
  const creation = theme.clocks['*'] ?? '';
  const { operations } = made.get(creation) ?? {};
  return (['name', 'keywords'] satisfies (keyof Theme)[]).some((field) => {
    if (fieldClock(theme, field) === creation) return false;
    const first = operations?.find((operation) => operation.id === theme.id && operation.field === field);
    return first === undefined || !sameValue(first.value, theme[field]);
  });
}
