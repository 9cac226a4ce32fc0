import { MAX_LINE } from '@/utils/model/limits';
import { newId } from '@/utils/model/new-id';
import type { WrittenTemplate } from '@/utils/model/template-file';
import { apply } from './apply';
import type { Notebook } from './open-notebook';
import { ownTemplates } from './own-templates';
import { rowChanges } from './row-changes';
import { write } from './write';

/**
 * Makes templates of the reader's own, as one action: copies, those of files, new ones. None replaces another: one whose name is taken, by theirs or one of `taken`,
 * gets the first number behind it that is free. Answers their ids and names, in order.
 * @throws InvalidChange, and what `write` throws.
 */
export async function addTemplates(
  notebook: Notebook,
  templates: readonly WrittenTemplate[],
  taken: readonly string[],
): Promise<{ added: { id: string; name: string }[]; actionId: string | null }> {
  return write(notebook, async () => {
    const names = new Set([...taken, ...(await ownTemplates(notebook)).map(({ name }) => name)]);
    const rows = templates.map(
      ({ name: wanted, lang, length, titles, salutation, signed, themeLevel, sections }, index) => {
        const name = freeName(names, wanted);
        names.add(name);
        const fields = { name, lang, length, titles, salutation, signed, themeLevel, sections };
        // Of one action all would be of one time, and stand in no order.
        return { id: newId(), fields: { ...fields, created: notebook.now() + index } };
      },
    );
    const { actionId } = await apply(notebook, {
      label: 'add-templates',
      changes: rows.flatMap(({ id, fields }) => rowChanges('templates', id, fields)),
    });
    return { added: rows.map(({ id, fields }) => ({ id, name: fields.name })), actionId };
  });
}

function freeName(names: ReadonlySet<string>, wanted: string): string {
  const name = wanted.trim();
  if (!names.has(name)) return name;
  for (let n = 2; ; n++) {
    const tail = ` ${n}`;
    const free = name.slice(0, MAX_LINE - tail.length) + tail;
    if (!names.has(free)) return free;
  }
}
