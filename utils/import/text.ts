import { MAX_SPEECH_TEXT } from '@/utils/model/limits';
import { decodeText } from './decode-text';
import type { ImportFormat } from './import-format';
import { joinWrapped } from './join-wrapped';
import { LINE_END } from './line-end';

/** Plain text: a paragraph each line. What is a heading there nothing says; the outline is read from the words later. */
export const text: ImportFormat = {
  id: 'text',
  extensions: ['txt', 'text'],
  read: async (bytes) => ({ blocks: joinWrapped(enough(decodeText(bytes))).map((line) => ({ text: line })) }),
};

/** Its lines, as many as can be kept, and as much again: what comes after is cut in any case, and only the first of it must be known. */
function enough(text: string): string[] {
  const lines: string[] = [];
  let length = 0;
  for (const line of text.split(LINE_END)) {
    lines.push(line);
    length += line.trim().length;
    if (length > MAX_SPEECH_TEXT * 2) break;
  }
  return lines;
}
