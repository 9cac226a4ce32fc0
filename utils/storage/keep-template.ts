import type { OwnTemplate } from '@/utils/model/template';
import type { WrittenTemplate } from '@/utils/model/template-file';
import { apply } from './apply';
import { NotFound } from './errors';
import type { Notebook } from './open-notebook';
import { rowChanges } from './row-changes';
import { sameValue } from './same-value';
import { templateOfRow } from './template-of-row';
import { write } from './write';

/** Which parts of a template become what, and what each was when that was decided. */
export type TemplateEdit = { part: Partial<WrittenTemplate>; seen: Partial<WrittenTemplate> };

/**
 * Keeps what was changed of a template. A part that is otherwise by now than it was `seen`, as another window changed it meanwhile, is left as it is and told
 * in `passed`. Answers the template as it stands then.
 * @throws NotFound, also for a deleted one; InvalidChange; and what `write` throws.
 */
export async function keepTemplate(
  notebook: Notebook,
  id: string,
  { part, seen }: TemplateEdit,
): Promise<{ actionId: string | null; template: OwnTemplate; passed: string[] }> {
  return write(notebook, async () => {
    const find = async (): Promise<OwnTemplate> => {
      const row = await notebook.db.templates.get(id);
      if (row === undefined || row.deleted !== undefined) throw new NotFound('template', id);
      return templateOfRow(row);
    };
    const now: Record<string, unknown> = await find();
    const before: Record<string, unknown> = seen;
    const changed = Object.entries(part);
    const passed = changed.filter(([field, value]) => {
      return !sameValue(now[field], before[field]) && !sameValue(now[field], value);
    });
    const fields = Object.fromEntries(changed.filter((one) => !passed.includes(one)));
    const { actionId } = await apply(notebook, {
      label: 'keep-template',
      changes: rowChanges('templates', id, fields),
    });
    return { actionId, template: await find(), passed: passed.map(([field]) => field) };
  });
}
