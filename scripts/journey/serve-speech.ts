import { PageServer } from '../../e2e/fixtures/page-server.ts';
import type { FoundSpeech } from './find-speech.ts';

/** A page server that answers at the speech's address; undefined for a speech that is on the web. */
export async function serveSpeech({ url, page }: FoundSpeech): Promise<PageServer | undefined> {
  if (page === undefined) return undefined;
  const { host, pathname } = new URL(url);
  // A saved page says itself what it is encoded in; what we wrote is UTF-8 and says so too.
  return PageServer.start({ [host + pathname]: { body: page, type: 'text/html' } });
}
