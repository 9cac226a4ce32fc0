import { prepareText, type PreparedText } from './prepare-text';
import type { PageText } from './page-text';

const prepared = new WeakMap<PageText, PreparedText>();

/** The prepared text of a page that was read, made once for all who ask. */
export function preparedPage(page: PageText): PreparedText {
  let text = prepared.get(page);
  if (!text) prepared.set(page, (text = prepareText(page.text)));
  return text;
}
