import type { StudyNotes } from '@/utils/model/study-notes';
import { apply } from './apply';
import type { LogRow } from './db';
import { ChangedElsewhere } from './errors';
import type { Notebook } from './open-notebook';
import { rowChanges } from './row-changes';
import type { StudyNotesRow } from './row';
import { sameValue } from './same-value';
import { stateOf, studyNotesRow } from './study-notes-row';
import { withoutClocks } from './without-clocks';
import { write } from './write';

/** What is written in study notes. */
export type StudyNotesFields = Partial<
  Pick<StudyNotes, 'title' | 'templateId' | 'date' | 'writer' | 'blocks' | 'links' | 'composed' | 'settled'>
>;
/** `seen`: the state of the document that the editor started from, as it was read or saved last. `sitting`: names what is written in one window from the opening on. */
export type StudyNotesSave = { id: string; fields: StudyNotesFields; seen: string; sitting: string };

const LABEL = 'edit-study-notes';
/** How long a sitting goes on in one row of the log, ms: so much one undo takes back. */
const SITTING = 10 * 60_000;
/** Actions looked back over for the one that is gone on with: in other windows a note may have been kept meanwhile. */
const BACK = 20;

/**
 * Saves what was written in study notes, in pauses and on leaving. Successive saves of one sitting are one row of the log, for ten minutes: it leads back to before the first of them, and
 * the log doesn't grow by a document at each pause. In the trash a document can be written, too: a window may not know. Answers the state it is in now.
 * @throws ChangedElsewhere, with the document (`doc`) and the state (`at`) there is, where it isn't that which was seen: nothing is written; NotFound, NewerStudyNotes, InvalidChange, and what `write` throws
 */
export async function saveStudyNotes(
  notebook: Notebook,
  { id, fields, seen, sitting }: StudyNotesSave,
): Promise<{ actionId: string | null; at: string }> {
  return write(notebook, async () => {
    const row = await studyNotesRow(notebook, id);
    const at = stateOf(row);
    if (at !== seen) throw new ChangedElsewhere({ doc: withoutClocks(row), at });
    const onto = await goesOnWith(notebook, id, sitting);
    const { actionId } = await apply(notebook, {
      label: LABEL,
      changes: rowChanges('studyNotes', id, fields),
      sitting,
      ...(onto && !leadsBack(onto, row, fields) && { onto }),
    });
    return { actionId, at: actionId ?? at };
  });
}

/** The save of this sitting that was the last action on this document, if it began a short while ago. */
async function goesOnWith({ db, now }: Notebook, id: string, sitting: string): Promise<LogRow | undefined> {
  let found: LogRow | undefined;
  let left = BACK;
  await db.log
    .orderBy('clock')
    .reverse()
    .until((action) => {
      if (action.operations.some((one) => one.table === 'studyNotes' && one.id === id)) found = action;
      return found !== undefined || --left <= 0;
    })
    .each(() => undefined);
  const isOurs = found?.label === LABEL && found.sitting === sitting && found.gone === undefined;
  // A clock that was set back is none to count by.
  const age = found ? now() - found.at : 0;
  return isOurs && age >= 0 && age < SITTING ? found : undefined;
}

/** Whether all would be again as it was before the sitting: as one row both would do nothing, and an undo that finds nothing to take back would be in the way of those before. */
function leadsBack(onto: LogRow, row: StudyNotesRow, fields: StudyNotesFields): boolean {
  const after: Record<string, unknown> = { ...row, ...fields };
  const before = new Map(onto.inverse.map(({ field, value }) => [field, value]));
  return [...new Set([...before.keys(), ...Object.keys(fields)])].every((field) =>
    sameValue(
      after[field] ?? null,
      (before.has(field) ? before.get(field) : row[field as keyof StudyNotesRow]) ?? null,
    ),
  );
}
