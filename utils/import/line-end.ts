/** Every kind of line end; a form feed ends a page and so a line. */
export const LINE_END = /\r\n?|[\n\f\v\u0085\u2028\u2029]/u;
