import type { ActionDone } from '@/utils/model/action-done';
import type { LogRow } from './db';
import type { Notebook } from './open-notebook';

/** Beyond so many notes nobody looks whether all are of one speech. */
const MANY = 50;

/** Own words, told apart by their field. */
const WORDS = new Set(['thought', 'application']);

/** What an action was about; of one that takes others back, what stands at the beginning. undefined: there is no such action any more. */
export async function actionDone({ db }: Notebook, actionId: string): Promise<ActionDone | undefined> {
  let action: LogRow | undefined = await db.log.get(actionId);
  while (action?.undoes !== undefined) action = await db.log.get(action.undoes);
  if (action === undefined) return undefined;
  const { label, operations } = action;
  const idsOf = (table: string): string[] => [
    ...new Set(operations.filter((one) => one.table === table).map(({ id }) => id)),
  ];
  const notes = idsOf('notes');
  const speeches = idsOf('speeches');
  const themes = idsOf('themes');
  const fields = new Set(operations.map(({ field }) => field).filter((field) => field !== 'changed'));
  const [field] = fields;
  const rows = notes.length <= MANY ? await db.notes.bulkGet(notes) : [];
  const of = new Set([...speeches, ...rows.flatMap((row) => row?.speechId ?? [])]);
  const [speechId] = of;
  // Of two that were joined or split the one that was there is meant; it comes last or first, and either title tells.
  const oneSpeech = speechId !== undefined && (of.size === 1 || speeches.length === 2);
  // What is done to a theme changes its notes, too.
  const theme = themes.length === 1 && label.includes('theme') ? (await db.themes.get(themes[0]!))?.name : undefined;
  const speech = oneSpeech && !theme ? (await db.speeches.get(speechId))?.title : undefined;
  return {
    label,
    notes: notes.length,
    ...(fields.size === 1 && field !== undefined && WORDS.has(field) && { field }),
    ...(speech && { speech }),
    ...(theme && { theme }),
  };
}
