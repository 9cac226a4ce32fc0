import type { ReviewSettings } from '@/utils/model/settings';
import type { Askable } from '@/utils/review/daily-queue';
import { dueForecast } from '@/utils/review/due-forecast';
import { reviewDay } from '@/utils/review/review-day';
import type { LogRow, NotebookDb } from './db';
import { readDueCounts, writeDueCounts } from './due-counts';
import { lastClock } from './last-clock';
import type { Notebook } from './open-notebook';

/** Rows read at once: a hundredth of a second, with all their text. */
const SLICE = 300;
/** Actions looked at for whether they matter; for more, all is worked out anew. */
const FEW = 100;
/** What of a note it depends on. */
const MATTERS = new Set(['review', 'deleted', 'created']);

/** Works out anew how many notes are to be asked when, where anything it depends on has changed since. Reads in slices: a notebook of 50,000 notes does not stand still for it. */
export async function refreshDueCounts(notebook: Notebook, settings: ReviewSettings): Promise<void> {
  const now = notebook.now();
  const of = { clock: await lastClock(notebook), day: reviewDay(now).start, settings: JSON.stringify(settings) };
  const before = await readDueCounts();
  if (before && before.of.day === of.day && before.of.settings === of.settings) {
    if (before.of.clock === of.clock) return;
    if (!(await hasMattered(notebook.db, before.of.clock))) {
      await writeDueCounts({ ...before, of });
      return;
    }
  }
  await writeDueCounts({ counts: dueForecast(await askableNotes(notebook.db), settings, now), of });
}

/** Whether an action since then changed what is to be asked. A notebook whose log is not the one it was, is another. */
async function hasMattered(db: NotebookDb, since: string): Promise<boolean> {
  const rows = await db.log.where('clock').aboveOrEqual(since).limit(FEW).toArray();
  return rows.length === FEW || rows[0]?.clock !== since || rows.slice(1).some(matters);
}

const matters = ({ operations }: LogRow): boolean =>
  operations.some(({ table, field }) => table === 'notes' && MATTERS.has(field));

async function askableNotes(db: NotebookDb): Promise<Askable[]> {
  const found: Askable[] = [];
  let last = '';
  for (;;) {
    const rows = await db.notes.where('id').above(last).limit(SLICE).toArray();
    for (const { id, created, review, deleted } of rows) {
      if (deleted === undefined) found.push({ id, created, ...(review && { review }) });
    }
    if (rows.length < SLICE) return found;
    last = rows.at(-1)!.id;
  }
}
