import * as v from 'valibot';
import { MAX_LINE } from './limits';

const name = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(MAX_LINE));
const words = v.optional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(100))), v.maxLength(500)));
const time = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

export const ThemeStyle = v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(10));

export const Theme = v.object({
  id: v.string(),
  name: v.pipe(
    v.object({ zh: v.optional(name), en: v.optional(name) }),
    v.check(({ zh, en }) => zh !== undefined || en !== undefined, 'a theme needs a name'),
  ),
  style: ThemeStyle,
  keywords: v.object({ zh: words, en: words }),
  /** Ascending; ties by id. */
  order: v.number(),
  parent: v.optional(v.string()),
  archived: v.optional(v.boolean()),
  created: time,
  changed: time,
  deleted: v.optional(time),
});
export type Theme = v.InferOutput<typeof Theme>;
