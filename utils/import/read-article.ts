import { clipLine } from '@/utils/text/clip-line';
import { MAX_FILE, MAX_LINE } from '@/utils/model/limits';
import type { Article } from '@/utils/model/article';
import { cleanBlocks } from './clean-blocks';
import { html } from './html';
import type { ImportFormat, ToldFacts } from './import-format';
import { markdown } from './markdown';
import { Refused } from './refused';
import { text } from './text';
import { unreadable } from './unreadable';
import { word } from './word';

/** Every format that can be read here. */
export const articleFormats: ImportFormat[] = [word, text, markdown, html];

/**
 * Reads a file as an article: clean text in blocks, as much as is kept.
 *
 * @param name of the file; '' for what was pasted
 * @param extension tells the format, together with the first bytes
 * @throws Refused when it can't be read, AbortError when the reader gave up
 */
export async function readArticle(
  bytes: Uint8Array,
  name: string,
  signal: AbortSignal,
  extension = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? 'txt',
): Promise<{ article: Article; facts?: ToldFacts }> {
  if (bytes.length > MAX_FILE) throw new Refused('too-big', `${bytes.length} bytes`);
  if (bytes.length === 0) throw new Refused('empty', 'no bytes');
  const { blocks: all, facts, pictures } = await formatOf(bytes, extension).read(bytes, signal);
  signal.throwIfAborted();
  const { blocks, cut } = cleanBlocks(all);
  if (blocks.length === 0) throw new Refused('empty', 'no words');
  return {
    article: {
      name: clipLine(name, MAX_LINE),
      blocks,
      ...(cut !== undefined && { cut }),
      ...(pictures && { pictures }),
    },
    ...(facts && { facts }),
  };
}

function formatOf(bytes: Uint8Array, extension: string): ImportFormat {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  // What it is goes before what it is called: files are renamed.
  if (isZip) return word;
  const why = unreadable(bytes);
  if (why) throw new Refused(why, extension);
  const format = articleFormats.find(({ extensions }) => extensions.includes(extension));
  if (format === word) throw new Refused('damaged', 'no archive');
  return format ?? text;
}
