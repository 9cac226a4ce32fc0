import type { textWithPage } from '@/utils/speeches/text-with-page';
import type { Learned } from '@/utils/themes/learned';
import type { prepareThemes } from '@/utils/themes/suggest';
import type { learnedSoFar } from './learned';
import type { Notebook } from './open-notebook';

/** What is in scripts of their own, for who has them brought only when they are needed (docs/decisions/0021); undefined until its script has run here. */
export type LazyTools = {
  /** What suggests themes and learns from choices. */
  themes?: {
    catchUp: (notebook: Notebook) => Promise<Learned>;
    learnedSoFar: typeof learnedSoFar;
    prepareThemes: typeof prepareThemes;
  };
  /** What puts the pages of a split article together. */
  pages?: { textWithPage: typeof textWithPage };
};

const KEY = Symbol.for('zhaji tools');
type World = { [KEY]?: LazyTools };

/** Where such a script leaves its tools, and where they are found. */
export function lazyTools(): LazyTools {
  return ((globalThis as World)[KEY] ??= {});
}
