/** What is copied: plain, and rich where `html` is made as well. */
export type Copied = { html?: string; text: string };

/**
 * Puts on the clipboard what is still being made: a browser lets write there only right after a click, so the promise goes with it. Rejects where making it fails, and
 * where the browser refuses.
 */
export async function copyContent(made: Promise<Copied>, isRich: boolean): Promise<void> {
  const as = (type: string, pick: (copied: Copied) => string): Promise<Blob> =>
    made.then((copied) => new Blob([pick(copied)], { type }));
  const parts = {
    'text/plain': as('text/plain', ({ text }) => text),
    ...(isRich && { 'text/html': as('text/html', ({ html = '' }) => html) }),
  };
  // What the browser says of a part that failed is not why it did.
  await Promise.all([made, navigator.clipboard.write([new ClipboardItem(parts)])]);
}
