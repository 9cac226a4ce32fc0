import type { Both } from '@/utils/model/both';
import type { Evidence, Speech } from '@/utils/model/speech';
import { bothFacts } from '@/utils/text/both-facts';
import { bothOver } from '@/utils/text/both-over';
import { bothWords } from '@/utils/text/both-words';
import { apply } from './apply';
import { checkOwnWords } from './check-own-words';
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

/** What is made of two of them, where it is not one line with both: two days can't be one. */
const joins: { [F in keyof SpeechFields]?: (there: string, mine: string) => string | null } = {
  thought: bothWords,
  date: () => null,
  publishedOn: () => null,
};

/**
 * Corrects the facts of a speech, or writes the reader's thought on the whole. A fact that is given as undefined, or empty, is removed; each fact named
 * is from then on one the reader stands for (`evidence`: 'reader'). `seen`: the values the editor started from, '' for a fact that was not there; where the
 * speech has others by now, nothing is written, or, with `both`, the thought that is given is put below the one there is, and of facts both stand in one line; of two days, or where
 * that would be too long, the one there is.
 * @throws ChangedElsewhere (with those there are now), NotFound, InvalidChange (a title cannot be removed), and what `write` throws.
 */
export async function editSpeech(
  notebook: Notebook,
  id: string,
  fields: SpeechFields,
  seen: SpeechFields = {},
  { both = false }: { both?: Both | undefined } = {},
): Promise<{ actionId: string | null }> {
  return write(notebook, async () => {
    const row = await notebook.db.speeches.get(id);
    if (row === undefined) throw new NotFound('speech', id);
    const keys = Object.keys(seen) as (keyof SpeechFields)[];
    const changed = keys.filter((key) => (row[key] ?? '') !== (seen[key] ?? ''));
    if (changed.some((key) => !both || !(key in fields)))
      throw new ChangedElsewhere(Object.fromEntries(keys.map((key) => [key, row[key] ?? ''])));
    const written = { ...fields };
    for (const key of changed) {
      const one = bothOver(row[key] ?? '', fields[key] ?? '', both, joins[key] ?? bothFacts);
      if (one === null) delete written[key];
      else written[key] = one;
    }
    const { thought = '', ...facts } = written;
    checkOwnWords(row.thought, thought);
    const byReader: Evidence = { from: 'reader' };
    const evidence = { ...row.evidence, ...Object.fromEntries(Object.keys(facts).map((fact) => [fact, byReader])) };
    return apply(notebook, {
      label: 'edit-speech',
      changes: rowChanges('speeches', id, {
        ...Object.fromEntries(Object.entries(facts).map(([fact, value]) => [fact, value || undefined])),
        evidence,
        ...('thought' in written && { thought }),
      }),
    });
  });
}
