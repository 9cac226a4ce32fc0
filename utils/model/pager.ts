import * as v from 'valibot';
import { MAX_PAGES } from './limits';

const page = v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(MAX_PAGES));

/** Where a page stands in an article that is split into several, as the links on it say (`utils/speeches/read-pager.ts`). */
export const Pager = v.object({ page, pages: page });
export type Pager = v.InferOutput<typeof Pager>;
