/** An id as `newId` makes it, and as other programs may. */
const ID = '[0-9a-z]{8,40}';
const ADDRESS = new RegExp(`^read:/(${ID})$`);
const IN_PAGE = new RegExp(`^${ID}$`);

/** The page of ours that shows articles; its parameter `id` names the speech. */
export const ARTICLE_PAGE = '/read.html';

/** The address of a speech that is read here, as a web page has its URL. No page on the web can have one: `read:` is no scheme that opens. */
export function articleAddress(speechId: string): string {
  return `read:/${speechId}`;
}

/** The speech an address of this kind names; undefined for any other address. */
export function articleAt(address: string): string | undefined {
  return ADDRESS.exec(address)?.[1];
}

/** Where an article is opened, within the extension. */
export function articlePage(speechId: string): string {
  return `${ARTICLE_PAGE}?id=${speechId}`;
}

/**
 * The address of the article that a page of ours shows; undefined where it shows none.
 *
 * @param url the page's own, as the browser tells it
 * @param root of the extension, as `runtime.getURL('/')` gives it
 */
export function articleShownAt(url: string, root: string): string | undefined {
  const page = URL.parse(url);
  const own = URL.parse(ARTICLE_PAGE, root);
  if (!page || !own || page.protocol !== own.protocol || page.host !== own.host || page.pathname !== own.pathname)
    return undefined;
  const id = page.searchParams.get('id') ?? '';
  return IN_PAGE.test(id) ? articleAddress(id) : undefined;
}
