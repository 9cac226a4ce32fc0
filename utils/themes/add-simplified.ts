export const addSimplified = (table: Uint16Array): Uint16Array => table;
