import { readTraditional } from '@/utils/themes/folded-words';

let loading: Promise<void> | undefined;

/**
 * Brings the table by which suggesting reads traditional characters, once. A file of its own: it is as large as a third of the script that suggests. Never
 * fails: without it such texts are read as they stand.
 */
export const loadTraditional = (): Promise<void> =>
  (loading ??= fetch('/traditional.txt')
    .then(async (answer) => readTraditional((await answer.text()).trim()))
    .catch(() => undefined));
