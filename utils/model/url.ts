import * as v from 'valibot';
import { MAX_URL } from './limits';

/** The address of a page as it is kept: what `cleanAddress` makes. */
export const Url = v.pipe(v.string(), v.maxLength(MAX_URL), v.regex(/^https?:\/\//));
