import type { UnreadReason } from '@/utils/model/unread-reason';

/** What is known of a page that a script was to be put into. */
type Tried = {
  /** Its address, where the browser tells it: of pages we may not read it often doesn't. */
  url: string | undefined;
  /** What the browser said when it refused; undefined when it didn't. */
  error: string | undefined;
  /** What kind of document it is, when it didn't refuse. */
  contentType: string | undefined;
  /** Whether the site of the page is allowed: a refusal has another reason then. */
  allowed: boolean;
};

/** Pages the browser makes itself. */
const BROWSERS =
  /^(?:about|brave|chrome|chrome-search|chrome-untrusted|devtools|edge|moz-safe-about|opera|resource|view-source|vivaldi):/;
/**
 * Sites no extension may touch: the stores, and what Firefox keeps for itself. Sources: Chromium's `extensions_gallery_util.cc`, Edge's add-ons, and
 * Firefox's `extensions.webextensions.restrictedDomains`.
 */
const CLOSED =
  /^https:\/\/(?:chromewebstore\.google\.com|chrome\.google\.com\/webstore|microsoftedge\.microsoft\.com\/addons|(?:accounts|content|oauth\.accounts|profile\.accounts|sync\.services)\.(?:firefox|cdn\.mozilla|mozilla)\.(?:com|net|org)|(?:accounts-static\.cdn|api|content|discovery\.addons|install|sync\.services|support)\.mozilla\.(?:com|net|org)|addons(?:\.cdn)?\.mozilla\.(?:net|org))(?:\/|$)/;

/**
 * Why a page can't be read, from its address and what came of the attempt; null when it can. The words of the browser are Chromium's (156, measured); Firefox says
 * the same whatever the reason (153), so that there the address has to tell.
 */
export function whyUnread({ url = '', error, contentType, allowed }: Tried): UnreadReason | null {
  if (error === undefined) {
    if (contentType === 'application/pdf') return 'pdf';
    return contentType && /^(?:image|video|audio)\//.test(contentType) ? 'no-text' : null;
  }
  const said = `${error} ${/\burl "?([a-z-]+:)/i.exec(error)?.[1] ?? ''}`;
  if (/^chrome-error:|^about:(?:net|cert)error/.test(url) || /error page|chrome-error:/i.test(said))
    return 'error-page';
  if (/^(?:chrome|moz)-extension:/.test(url) || /chrome-extension:/.test(said)) return 'own-page';
  if (CLOSED.test(url) || /extensions gallery/i.test(said)) return 'store';
  if (
    BROWSERS.test(url) ||
    /\b(?:about|brave|chrome|chrome-search|chrome-untrusted|devtools|edge|view-source):/.test(said)
  )
    return 'browser-page';
  if (url.startsWith('file:') || /\bfile:/.test(said)) return 'file';
  if (/policy/i.test(said)) return 'policy';
  if (/^https?:[^?#]*\.pdf(?:[?#]|$)/i.test(url)) return 'pdf';
  return allowed ? 'error-page' : 'no-access';
}
