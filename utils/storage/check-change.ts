import * as v from 'valibot';
import { Note } from '@/utils/model/note';
import { Revision } from '@/utils/model/revision';
import type { Change, OperationTable } from '@/utils/model/operation';
import { Speech } from '@/utils/model/speech';
import { StudyNotes } from '@/utils/model/study-notes';
import { OwnTemplate } from '@/utils/model/template';
import { Theme } from '@/utils/model/theme';
import { DamagedRow, InvalidChange } from './errors';
import type { Row } from './row';

const schemas = {
  speeches: Speech,
  notes: Note,
  themes: Theme,
  studyNotes: StudyNotes,
  revisions: Revision,
  templates: OwnTemplate,
} satisfies Record<OperationTable, unknown>;

/** Longest id of a row. Ours have 16 characters; room for those of other programs. */
const MAX_ID = 100;
/** Kept by the one door itself, or by the row's key. */
const OWN_FIELDS = new Set(['id', 'changed']);
/** The same for an action that says itself when its rows were changed. */
const OWN_FIELDS_DATED = new Set(['id']);

function why([issue]: [v.BaseIssue<unknown>, ...v.BaseIssue<unknown>[]]): string {
  const path = v.getDotPath(issue);
  return path === null ? issue.message : `${path}: ${issue.message}`;
}

/**
 * The change with its value as the model wants it (trimmed, unknown parts left out); a value of undefined or null removes the field.
 * Only fields the model names are let through, so `__proto__` and its like never reach a row.
 * @param dated the change may say when the row was changed
 * @throws InvalidChange
 */
export function checkChange({ table, id, field, value }: Change, dated = false): Change {
  if (!Object.hasOwn(schemas, table)) throw new InvalidChange(`no table “${table}”`);
  if (typeof id !== 'string' || id === '' || id.length > MAX_ID) {
    throw new InvalidChange(`an id of ${table} is a text of up to ${MAX_ID} characters`);
  }
  const entries: Record<string, v.GenericSchema> = schemas[table].entries;
  const entry =
    Object.hasOwn(entries, field) && !(dated ? OWN_FIELDS_DATED : OWN_FIELDS).has(field) ? entries[field] : undefined;
  if (entry === undefined) throw new InvalidChange(`${table} have no field “${field}” to set`);
  if (value === null || value === undefined) return { table, id, field, value: null };
  const parsed = v.safeParse(entry, value);
  if (!parsed.success) throw new InvalidChange(`${table} “${id}”, ${field}: ${why(parsed.issues)}`);
  return { table, id, field, value: parsed.output };
}

/**
 * @param before the row as it stands; undefined: it is made
 * @throws InvalidChange when a row is not what the model says: a field it needs is missing, or fields contradict each other; DamagedRow when it was so before
 */
export function checkRow(table: OperationTable, row: Row, before?: Row): void {
  const parsed = v.safeParse(schemas[table], row);
  if (parsed.success) return;
  const message = `${table} “${row.id}”: ${why(parsed.issues)}`;
  if (before === undefined || v.is(schemas[table], before)) throw new InvalidChange(message);
  const { quote, title, name } = before as { quote?: unknown; title?: unknown; name?: { zh?: unknown; en?: unknown } };
  const known = [quote, title, name?.zh, name?.en].filter((one) => typeof one === 'string');
  throw new DamagedRow(message, { table, words: known.find((one) => one !== '') ?? row.id });
}
