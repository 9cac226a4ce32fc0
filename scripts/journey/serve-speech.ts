import { PageServer } from '../../e2e/fixtures/page-server.ts';
import type { FoundSpeech } from './find-speech.ts';

/** A page server that answers at the speech's address; undefined for a speech that is on the web, or a file. */
export async function serveSpeech(speech: FoundSpeech): Promise<PageServer | undefined> {
  if (speech.file !== undefined || speech.page === undefined) return undefined;
  const { host, pathname } = new URL(speech.url);
  return PageServer.start({ [host + pathname]: { body: speech.page, type: 'text/html' } });
}
