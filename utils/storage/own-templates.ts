import * as v from 'valibot';
import { OwnTemplate } from '@/utils/model/template';
import type { Notebook } from './open-notebook';
import { templateOfRow } from './template-of-row';

/**
 * The reader's own templates that are not deleted, in the order they were made: one that is being edited stays where it is. One that a newer Zhaji wrote, with
 * parts nobody here knows, is left out and left as it is.
 */
export async function ownTemplates({ db }: Notebook): Promise<OwnTemplate[]> {
  const rows = await db.templates.filter((row) => row.deleted === undefined).toArray();
  return rows
    .map(templateOfRow)
    .filter((row) => v.is(OwnTemplate, row))
    .sort((a, b) => a.created - b.created || (a.id < b.id ? -1 : 1));
}
