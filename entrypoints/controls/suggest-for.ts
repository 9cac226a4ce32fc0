import { askFromPage } from '@/utils/messaging/ask-from-page';
import type { PageLife } from '@/utils/messaging/page-life';
import type { PageReader } from '@/utils/messaging/page-reader';
import type { ControlDisplay } from './control-display';
import type { Offer } from './control-view';
import { inSpeech } from './in-speech';

/** How much of a passage is sent, and of its paragraph on either side, in UTF-16 units: no more is read of them (utils/themes/text-around.ts). */
const SENT = 2_000;
const AROUND = 600;
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
    const { text } = paragraph;
    const sent = quote.slice(0, SENT);
    // One that goes on in the next paragraph stands at the end of its own.
    const at = text.includes(sent) ? text.indexOf(sent) : text.length - sent.length;
    const around = text.slice(Math.max(0, at - AROUND), at + sent.length + AROUND);
    const passage = { quote: sent, paragraph: around, section, title: speech.title };
    const { suggestions } = await askFromPage('suggestThemes', passage, offer.at);
    const now = standing();
    if (!now || suggestions.length === 0) return;
    const others = now.likely.filter(({ theme }) => !suggestions.some((one) => one.theme.id === theme.id));
    display.show({ offer: { ...now, likely: [...suggestions, ...others].slice(0, MOST) } });
  } catch {
    // The toolbar is whole without.
  }
}
