import * as v from 'valibot';

/** The languages the interface speaks. */
export const Locale = v.picklist(['zh-CN', 'en']);
export type Locale = v.InferOutput<typeof Locale>;
