/** A passage of a text, in UTF-16 units of it. */
export type Passage = { start: number; end: number };
