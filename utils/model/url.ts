import * as v from 'valibot';
import { MAX_URL } from './limits';

/** The address of a page as it is kept (what `cleanAddress` makes), or of a text that was opened here (`articleAddress`). */
export const Url = v.pipe(
  v.string(),
  v.maxLength(MAX_URL),
  v.regex(/^(?:https?:\/\/|file:\/\/|read:\/[0-9a-z]{8,40}$)/),
);
