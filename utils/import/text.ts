import { decodeText } from './decode-text';
import type { ImportFormat } from './import-format';
import { joinWrapped } from './join-wrapped';
import { LINE_END } from './line-end';

/** Plain text: a paragraph each line. What is a heading there nothing says; the outline is read from the words later. */
export const text: ImportFormat = {
  id: 'text',
  extensions: ['txt', 'text'],
  read: async (bytes) => ({ blocks: joinWrapped(decodeText(bytes).split(LINE_END)).map((line) => ({ text: line })) }),
};
