import type { SaveProblem } from '../notes/edited-text';
import type { Acts, Done } from './use-acts';

/** Saves own words, or a fact. Answers null, why not in words, or the words that are there by now, where they were changed elsewhere. */
export async function saveOwnWords(
  acts: Pick<Acts, 'attempt'>,
  field: string,
  save: () => Promise<Done>,
): Promise<SaveProblem | null> {
  let elsewhere: unknown;
  const why = await acts.attempt(async () => {
    try {
      return await save();
    } catch (error) {
      elsewhere = (error as { current?: Readonly<Record<string, unknown>> } | undefined)?.current?.[field];
      throw error;
    }
  });
  return why !== null && typeof elsewhere === 'string' ? { elsewhere } : why;
}
