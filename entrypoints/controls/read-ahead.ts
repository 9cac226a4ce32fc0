import { CallFailed } from '@/utils/messaging/call-failed';
import { pageAddress } from '@/utils/messaging/page-address';
import type { PageSession } from '@/utils/messaging/page-reader';
import type { SpeechDraft } from '@/utils/model/speech';

/**
 * Begins to read the speech of the page at the address `at`, for a change that is saved later: by then the page may have gone on. Answers how
 * to get it: what could not be read (the worker had died, say) is tried again, and never is the speech of another address taken for it.
 */
export function readAhead(document: Document, session: PageSession, at: string): () => Promise<SpeechDraft> {
  const read = async (): Promise<SpeechDraft> => {
    if (pageAddress(document) !== at) throw new CallFailed('unreachable', 'the page went on');
    return session.speech();
  };
  const ahead = read();
  ahead.catch(() => undefined);
  return () => ahead.catch(read);
}
