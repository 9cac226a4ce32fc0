import type { Notebook } from './open-notebook';

export type NoteCounts = {
  /** Notes not in the trash. */
  live: number;
  trashed: number;
  /** Live notes under no theme that there is. */
  withoutTheme: number;
  /** Live notes by speech id, by theme id. What has none is missing. */
  bySpeech: Map<string, number>;
  byTheme: Map<string, number>;
};

/** How many notes there are, and under what. */
export async function noteCounts({ db }: Notebook): Promise<NoteCounts> {
  const counts: NoteCounts = { live: 0, trashed: 0, withoutTheme: 0, bySpeech: new Map(), byTheme: new Map() };
  await db.transaction('r', [db.notes, db.themes], async () => {
    const themes = (await db.themes.toArray()).filter((theme) => theme.deleted === undefined);
    const known = new Set(themes.map((theme) => theme.id));
    for (const note of await db.notes.toArray()) {
      if (note.deleted !== undefined) {
        counts.trashed++;
        continue;
      }
      counts.live++;
      counts.bySpeech.set(note.speechId, (counts.bySpeech.get(note.speechId) ?? 0) + 1);
      const under = note.themes.filter(({ id }) => known.has(id));
      if (under.length === 0) counts.withoutTheme++;
      for (const { id } of under) counts.byTheme.set(id, (counts.byTheme.get(id) ?? 0) + 1);
    }
  });
  return counts;
}
