import * as v from 'valibot';
import { NoteTheme } from '@/utils/model/note';
import type { LogRow } from './db';
import { liveThemes } from './live-themes';
import type { Notebook } from './open-notebook';

/** How far back the log is looked through, in actions: enough for a sitting's reading, and a page must not wait for more. */
const LOOK_BACK = 100;

/** The themes an action put notes under. */
function themesOf({ operations }: LogRow): string[] {
  return operations
    .filter((operation) => operation.table === 'notes' && operation.field === 'themes')
    .flatMap(({ value }) => (v.is(v.array(NoteTheme), value) ? value.map((theme) => theme.id) : []));
}

/** Ids of up to `n` themes to choose from, those used last first, filled up in the reader's order. */
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
