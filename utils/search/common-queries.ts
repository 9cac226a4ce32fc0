/** Queries common enough that nearly all notes answer one; two words in one of them, so that notes are weighed by several. Nobody sees them. */
export const commonQueries = ['的', '一 的', 'e'] as const;
