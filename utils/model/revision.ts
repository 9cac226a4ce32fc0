import * as v from 'valibot';
import { MAX_DOCUMENT_BLOCKS, MAX_LINE, MAX_VERSION_NAME } from './limits';
import { Block } from './study-notes';

const time = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** Study notes as they were at one time, to be compared and restored. */
export const Revision = v.object({
  id: v.string(),
  studyNotesId: v.string(),
  /** Given by the writer; those without are made by the program as the writing goes on, and thinned out. */
  name: v.optional(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(MAX_VERSION_NAME))),
  title: v.pipe(v.string(), v.maxLength(MAX_LINE)),
  blocks: v.pipe(v.array(Block), v.maxLength(MAX_DOCUMENT_BLOCKS)),
  created: time,
  changed: time,
  deleted: v.optional(time),
});
export type Revision = v.InferOutput<typeof Revision>;
