import * as v from 'valibot';
import { highlightCss } from '@/utils/highlighting/highlight-css';
import { pageLife } from '@/utils/messaging/page-life';
import { SpeechDraft, type Speech } from '@/utils/model/speech';
import { locatePassage } from '@/utils/speeches/locate-passage';

type World = {
  /** The speech that is shown, as it is in the notebook now. */
  speech: () => Speech;
  /** The element its text is in. */
  text: () => Element | undefined;
};

/**
 * Starts the reader in this page as the background does in pages of the web, where scripts can be put in; here they are loaded. What the speech is they
 * are told, and that nothing but its text is to be read. Rejects when a script isn't there, as after an update under an open page.
 */
export async function startReading({ speech, text }: World): Promise<void> {
  // Once more when an article comes back that was taken away: the scripts are here, and are only told of the new element.
  if (!pageLife()) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(highlightCss());
    document.adoptedStyleSheets.push(sheet);
  }
  await load('/page-watch.js');
  const life = pageLife();
  if (!life) throw new Error('page-watch did not start');
  // Ours alone: no script of anybody else reads what is typed here.
  life.guarded = true;
  life.text = text;
  life.speeches = {
    // Unknown entries are left out: what isn't told of a page isn't told of an article.
    read: () => Promise.resolve(v.parse(SpeechDraft, speech())),
    locate: locatePassage,
  };
  await load('/reader.js');
  // A side panel that was open before has asked in vain, and can't have a reader started here.
  life.reader?.session.report(true);
  await load('/controls.js');
}

/** Runs a script of the extension. Its address is told at run time, so that the bundler leaves it what it is: the very script that runs in pages. */
async function load(script: string): Promise<void> {
  await import(/* @vite-ignore */ new URL(script, location.origin).href);
}
