import { askFromPage } from '@/utils/messaging/ask-from-page';
import type { PageLife } from '@/utils/messaging/page-life';
import type { PageReader } from '@/utils/messaging/page-reader';
import type { ControlDisplay } from './control-display';
import type { Offer } from './control-view';
import { inSpeech } from './in-speech';

/** Longest paragraph and passage that are sent, in UTF-16 units: more is not read of them. */
const SENT = 4_000;
/** Themes in a toolbar, one for each of the keys 1–3. */
const MOST = 3;

/**
 * Asks which themes fit what a toolbar stands for, and puts them into it. Only while nobody has reached for it: what was seen under the pointer, or by its
 * number, must not become another. Those used last stand behind what fits, up to `MOST`; where nothing does, or nobody answers, they stay. `wanted`:
 * whether the reader wants to be offered any; known by when the speech is.
 */
export async function suggestFor(
  offer: Offer,
  {
    life,
    reader,
    display,
    wanted,
  }: { life: PageLife; reader: PageReader; display: ControlDisplay; wanted: () => boolean },
): Promise<void> {
  const standing = (): Offer | undefined => {
    const { offer: now } = display.state();
    return now?.noteId === offer.noteId && !now.reached && !now.finding && !now.sending ? now : undefined;
  };
  try {
    const speech = await offer.speech();
    // Not before: reading the page's text takes its time, and the toolbar is to stand first.
    const drafted = standing() && wanted() && reader.draft(offer.range, offer.noteId, null);
    if (!drafted || typeof drafted === 'string') return;
    const { quote, paragraph, section } = inSpeech(life, speech, drafted.draft);
    const around = paragraph.text.length <= SENT ? paragraph.text : quote;
    const passage = { quote: quote.slice(0, SENT), paragraph: around.slice(0, SENT), section };
    const { suggestions } = await askFromPage('suggestThemes', passage, offer.at);
    const now = standing();
    if (!now || suggestions.length === 0) return;
    const others = now.likely.filter(({ theme }) => !suggestions.some((one) => one.theme.id === theme.id));
    display.show({ offer: { ...now, likely: [...suggestions, ...others].slice(0, MOST) } });
  } catch {
    // The toolbar is whole without.
  }
}
