import * as v from 'valibot';
import { browser, type Browser } from 'wxt/browser';
import { articleShownAt } from '@/utils/speeches/article-address';
import { addressNow } from './address-now';
import { asCallFailed } from './as-call-failed';
import { CallFailed } from './call-failed';
import { ownCalls, pageCalls, type OwnAnswers, type OwnCall, type PageAnswers, type PageCall } from './calls';
import type { Answer } from './send-call';

/** Who a page call comes from, as the browser says it; of the message only `at` is heard (`addressNow`). */
export type PageSender = { url: string; tabId: number; frameId: number };

export type PageHandlers = {
  [C in PageCall]: (argument: v.InferOutput<(typeof pageCalls)[C]>, sender: PageSender) => Promise<PageAnswers[C]>;
};
export type OwnHandlers = { [C in OwnCall]: (argument: v.InferOutput<(typeof ownCalls)[C]>) => Promise<OwnAnswers[C]> };

type Handler = (argument: unknown, sender: PageSender) => Promise<unknown>;

/**
 * Answers the calls of pages and of our own pages. Refused: unknown calls, arguments that don't fit, a page that makes a call reserved
 * for our own pages or the other way round, senders that are neither. A handler starts in the same task as the message arrives, so that
 * the reader's click still counts as one (`sidePanel.open`).
 */
export function answerCalls(pages: PageHandlers, own: OwnHandlers): void {
  browser.runtime.onMessage.addListener(
    (message: unknown, sender: Browser.runtime.MessageSender, respond: (answer: Answer) => void) => {
      if (!isCall(message)) return undefined; // a report of a reader, meant for the side panel
      answer(message, sender, pages, own).then(
        (value) => respond({ ok: true, value }),
        (error: unknown) => {
          const { code, message } = asCallFailed(error);
          respond({ ok: false, code, message });
        },
      );
      // Both browsers keep the channel open for this; a returned promise would not be waited for by Chrome before 148.
      return true;
    },
  );
}

function isCall(message: unknown): message is { call: string; argument: unknown; at?: unknown } {
  return typeof message === 'object' && message !== null && 'call' in message && typeof message.call === 'string';
}

async function answer(
  { call, argument, at }: { call: string; argument: unknown; at?: unknown },
  sender: Browser.runtime.MessageSender,
  pages: PageHandlers,
  own: OwnHandlers,
): Promise<unknown> {
  const page = isOwnPage(sender) ? articleSender(sender, call) : pageSender(sender, at);
  const [schemas, handlers] = page ? [pageCalls, pages] : [ownCalls, own];
  if (!page && !isOwnPage(sender))
    throw new CallFailed('refused', 'calls are answered to web pages and our own pages only');
  if (!Object.hasOwn(schemas, call)) throw new CallFailed('refused', `“${call}” is not a call this sender may make`);
  const checked = v.safeParse((schemas as Record<string, v.GenericSchema>)[call]!, argument);
  if (!checked.success)
    throw new CallFailed('refused', `“${call}” came with an argument that does not fit: ${checked.issues[0].message}`);
  const handler = (handlers as unknown as Record<string, Handler>)[call]!;
  return handler(checked.output, page ?? { url: '', tabId: -1, frameId: -1 });
}

/** Our own pages have our origin; a tab of ours has `sender.tab` as well, so that alone tells nothing. */
function isOwnPage({ id, origin, url }: Browser.runtime.MessageSender): boolean {
  if (id !== browser.runtime.id) return false;
  const root = browser.runtime.getURL('/');
  // `origin` is set by the browser process, `url` can be forged by a compromised renderer: `url` only where there is no `origin`.
  return origin === undefined ? (url?.startsWith(root) ?? false) : `${origin}/` === root;
}

/**
 * The reader in a page of ours that shows an article: it makes the calls of a page, for the article's address. What that page asks on its own account
 * are calls of ours, which have other names.
 */
function articleSender({ url, tab, frameId }: Browser.runtime.MessageSender, call: string): PageSender | undefined {
  if (!Object.hasOwn(pageCalls, call) || tab?.id === undefined || frameId === undefined || !url) return undefined;
  const address = articleShownAt(url, browser.runtime.getURL('/'));
  return address === undefined ? undefined : { url: address, tabId: tab.id, frameId };
}

function pageSender(sender: Browser.runtime.MessageSender, at: unknown): PageSender | undefined {
  const { id, url, tab, frameId } = sender;
  if (
    id !== browser.runtime.id ||
    tab?.id === undefined ||
    frameId === undefined ||
    !url ||
    !/^(?:https?|file):\/\//.test(url)
  )
    return undefined;
  return { url: addressNow(url, at), tabId: tab.id, frameId };
}
