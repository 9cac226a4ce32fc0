import { decodeText } from './decode-text';
import type { ImportFormat } from './import-format';
import { joinWrapped } from './join-wrapped';

/** Every kind of line end; a form feed ends a page and so a line. */
export const LINE_END = /\r\n?|[\n\f\v\u0085\u2028\u2029]/u;

/** Plain text: a paragraph each line. What is a heading there nothing says; the outline is read from the words later. */
export const text: ImportFormat = {
  id: 'text',
  extensions: ['txt', 'text'],
  read: async (bytes) => ({ blocks: joinWrapped(decodeText(bytes).split(LINE_END)).map((line) => ({ text: line })) }),
};
