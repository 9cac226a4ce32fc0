import * as v from 'valibot';
import { NoteTheme } from '@/utils/model/note';
import type { LogRow } from './db';
import { liveThemes } from './live-themes';
import type { Notebook } from './open-notebook';

/** How far back the log is looked through, in actions: enough for a sitting's reading, and a page must not wait for more. */
const LOOK_BACK = 100;

const isThemes = ({ table, field }: { table: string; field: string }): boolean =>
  table === 'notes' && field === 'themes';
const chosen = (value: unknown): string[] =>
  v.is(v.array(NoteTheme), value) ? value.filter(({ by }) => by === 'reader').map(({ id }) => id) : [];

/** The themes the reader put notes under by an action: none they were under before, and none where themes are merged or something is taken back. */
function themesOf({ label, undoes, operations, inverse }: LogRow): string[] {
  if (undoes !== undefined || label === 'merge-themes') return [];
  const before = new Map(inverse.filter(isThemes).map(({ id, value }) => [id, chosen(value)]));
  return operations
    .filter(isThemes)
    .flatMap(({ id, value }) => chosen(value).filter((theme) => !before.get(id)?.includes(theme)));
}

/** Ids of up to `n` themes to choose from, those the reader used last first, filled up in the reader's order. */
export async function recentThemes(notebook: Notebook, n: number): Promise<string[]> {
  const { db } = notebook;
  return db.transaction('r', [db.log, db.themes], async () => {
    const themes = (await liveThemes(notebook)).map((theme) => theme.id);
    const used = new Set<string>();
    await db.log
      .orderBy('clock')
      .reverse()
      .limit(LOOK_BACK)
      .until((row) => {
        for (const id of themesOf(row)) if (themes.includes(id)) used.add(id);
        return used.size >= n;
      })
      .each(() => undefined);
    return [...new Set([...used, ...themes])].slice(0, n);
  });
}
