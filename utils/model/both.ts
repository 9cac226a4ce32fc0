import * as v from 'valibot';
import { MAX_KEPT_WORDS } from './limits';

/**
 * Whether nobody will hear that another text is there by now, so that both are to be kept. `sent`: what was on its way from the same window, and is no other
 * text where it is there by now.
 */
export const Both = v.union([v.boolean(), v.object({ sent: v.pipe(v.string(), v.maxLength(MAX_KEPT_WORDS)) })]);
export type Both = v.InferOutput<typeof Both>;
