import { askFromPage } from '@/utils/messaging/ask-from-page';
import type { PageLife } from '@/utils/messaging/page-life';
import type { SpeechDraft } from '@/utils/model/speech';
import { readSpeech } from '@/utils/speeches/read-speech';

/** Reads the speech of this page. Where nothing of ours tells it from the rest, the last resort is brought and asked. */
export async function readHere(life: PageLife): Promise<SpeechDraft> {
  let isWanted = false;
  const notHere = (): string[] => {
    isWanted = true;
    return [];
  };
  const draft = readSpeech(document, location.href, { findArticle: life.findArticle ?? notHere });
  if (!isWanted) return draft;
  await askFromPage('bringArticleFinder', {}).catch(() => undefined);
  const { findArticle } = life;
  return findArticle ? readSpeech(document, location.href, { findArticle }) : draft;
}
