import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readPlainSpeech, speechPage } from './speech-page.ts';

/** Where the browser goes, and, for a file, what is served there. */
export type FoundSpeech = {
  url: string;
  page?: Uint8Array | string;
  name: string;
  /** Language to make the journey in. */
  locale: 'zh' | 'en';
  /** What the text itself doesn't tell: known of our own speech alone. */
  facts?: { speaker: string; date: string };
};

/** A host the manifest lists, so that Zhaji runs there without being called. The browser is told to ask our own server for it. */
const HOST = 'cpc.people.com.cn';

/**
 * An address for what is in a file: the same for the same bytes, so that its notes are there again, and another for others. In letters alone: digits in an
 * address are read as a date, and this one would tell a wrong one.
 */
function addressOf(bytes: Uint8Array): string {
  const digest = createHash('sha256').update(bytes).digest().subarray(0, 10);
  return `http://${HOST}/speech/${Array.from(digest, (byte) => String.fromCharCode(97 + (byte % 26))).join('')}.html`;
}

const ownSpeech = fileURLToPath(new URL('../speech.txt', import.meta.url));

/**
 * What `npm start` was given: an http(s) address, a text file, a saved page (.html, .htm; its own declaration tells the encoding), or nothing: our own speech.
 * Relative names are looked for where npm was called. Throws with the way out when it can't be read.
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
      `${path} can't be read (${(error as NodeJS.ErrnoException).code}). Name a text file, a saved page, or an http(s) address.`,
      {
        cause: error,
      },
    );
  }
  if (/^\.html?$/i.test(extname(path))) return { url: addressOf(bytes), page: bytes, name: path, locale: 'zh' };
  try {
    const speech = readPlainSpeech(bytes);
    return {
      url: addressOf(bytes),
      page: speechPage(speech),
      name: path,
      locale: /\p{Script=Han}/u.test(speech.title) ? 'zh' : 'en',
      ...(given === undefined && { facts: { speaker: '顾砚秋', date: '2026-04-22' } }),
    };
  } catch (error) {
    throw new Error(`${path} can't be shown as a speech: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}
