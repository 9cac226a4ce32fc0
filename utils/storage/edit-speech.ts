import type { Evidence, Speech } from '@/utils/model/speech';
import { bothWords } from '@/utils/text/both-words';
import { apply } from './apply';
import { ChangedElsewhere, NotFound } from './errors';
import type { Notebook } from './open-notebook';
import { rowChanges } from './row-changes';
import { write } from './write';

export type SpeechFields = Partial<
  Pick<
    Speech,
    'title' | 'preTitle' | 'subtitle' | 'speaker' | 'date' | 'occasion' | 'publication' | 'publishedOn' | 'thought'
  >
>;

/**
 * Corrects the facts of a speech, or writes the reader's thought on the whole. A fact that is given as undefined is removed; each fact named
 * is from then on one the reader stands for (`evidence`: 'reader').
 * `seen`: the thought the editor started from; where it is another by now nothing is written, or, with `both`, the one given is put below it.
 * @throws ChangedElsewhere, NotFound, InvalidChange (a title cannot be removed), and what `write` throws.
 */
export async function editSpeech(
  notebook: Notebook,
  id: string,
  fields: SpeechFields,
  seen?: string,
  { both = false } = {},
): Promise<{ actionId: string | null }> {
  return write(notebook, async () => {
    const row = await notebook.db.speeches.get(id);
    if (row === undefined) throw new NotFound('speech', id);
    const { thought = '', ...facts } = fields;
    const isChanged = seen !== undefined && seen !== row.thought;
    if (isChanged && !both) throw new ChangedElsewhere({ thought: row.thought });
    const byReader: Evidence = { from: 'reader' };
    const evidence = { ...row.evidence, ...Object.fromEntries(Object.keys(facts).map((fact) => [fact, byReader])) };
    return apply(notebook, {
      label: 'edit-speech',
      changes: rowChanges('speeches', id, {
        ...facts,
        evidence,
        ...('thought' in fields && { thought: isChanged ? bothWords(row.thought, thought) : thought }),
      }),
    });
  });
}
