import { apply } from './apply';
import { notesUnder } from './notes-under';
import type { Notebook } from './open-notebook';
import { rowChanges } from './row-changes';
import { write } from './write';

/**
 * Puts the themes that came from a pack or file, or from several, in the trash, and takes them from above their children; one action. Those with notes stay, also where the
 * notes are in the trash. `removed`, `kept`: how many.
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
    const going = new Set([...own].filter((id) => !used.has(id)));
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
