import { readFile } from 'node:fs/promises';
import { extname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { speechPage } from './speech-page.ts';

/** Where the speech is read: at an address, where `page` is served if it is there, or in “read here”, as a file. */
export type FoundSpeech = {
  name: string;
  /** Language to make the journey in. */
  locale: 'zh' | 'en';
  /** What the text itself doesn't tell: known of our own speech alone. */
  facts?: { speaker: string; date: string };
} & ({ url: string; page?: string; file?: undefined } | { file: string });

/**
 * Where our own speech is served: a host the manifest lists, so that Zhaji runs there without being called. The browser is told to ask our own server
 * for it. In letters alone: digits in an address are read as a date, and this one would tell a wrong one.
 */
const OWN_ADDRESS = 'http://cpc.people.com.cn/speech/own.html';

const ownSpeech = fileURLToPath(new URL('../speech.txt', import.meta.url));

/**
 * What `npm start` was given: an http(s) address, a file that can be read here (.docx, .txt, .md, .html), or nothing: our own speech, on a page of a
 * news site. Relative names are looked for where npm was called. Throws with the way out when it can't be read.
 */
export async function findSpeech(given: string | undefined): Promise<FoundSpeech> {
  if (given !== undefined && /^https?:\/\//i.test(given))
    return { url: new URL(given).href, name: given, locale: 'zh' };
  const path = given === undefined ? ownSpeech : resolve(process.env['INIT_CWD'] ?? '.', given);
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    throw new Error(
      `${path} can't be read (${(error as NodeJS.ErrnoException).code}). Name a file (.docx, .txt, .md, .html) or an http(s) address.`,
      {
        cause: error,
      },
    );
  }
  if (given !== undefined) return { file: path, name: path, locale: localeOf(path, bytes) };
  const [title = '', ...paragraphs] = new TextDecoder()
    .decode(bytes)
    .split('\n')
    .filter((line) => line.trim() !== '');
  return {
    url: OWN_ADDRESS,
    page: speechPage({ title, paragraphs }),
    name: path,
    locale: 'zh',
    facts: { speaker: '顾砚秋', date: '2026-04-22' },
  };
}

/** English only for a text that is surely without Chinese: what is packed or in another encoding isn't looked into. */
function localeOf(path: string, bytes: Uint8Array): 'zh' | 'en' {
  if (!/^\.(?:txt|md)$/i.test(extname(path))) return 'zh';
  return bytes.every((byte) => byte < 0x80) ? 'en' : 'zh';
}
