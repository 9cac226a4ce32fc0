/** What is copied: plain, and rich where `html` is made as well. */
export type Copied = { html?: string; text: string };

/** Rich text that Chromium cleans for seconds, in which the page stands still: about a hundred pages. Ours needs no cleaning. */
const MUCH = 400_000;
/** As long as a click still counts as the reader's own in every browser, ms. */
const FRESH = 900;

/**
 * Puts on the clipboard what is still being made: a browser lets write there only right after a click, so the promise goes with it. Rejects where making it fails, and
 * where the browser refuses.
 */
export async function copyContent(made: Promise<Copied>, isRich: boolean): Promise<void> {
  const soon = await Promise.race([made, new Promise<undefined>((resolve) => setTimeout(resolve, FRESH))]);
  if (isRich && soon && (soon.html ?? '').length > MUCH && copyAsIs(soon)) return;
  const as = (type: string, pick: (copied: Copied) => string): Promise<Blob> =>
    made.then((copied) => new Blob([pick(copied)], { type }));
  const parts = {
    'text/plain': as('text/plain', ({ text }) => text),
    ...(isRich && { 'text/html': as('text/html', ({ html = '' }) => html) }),
  };
  // What the browser says of a part that failed is not why it did.
  await Promise.all([made, navigator.clipboard.write([new ClipboardItem(parts)])]);
}

/** As if the reader had pressed the keys for it; whether the browser let us. */
function copyAsIs({ html = '', text }: Copied): boolean {
  const life = new AbortController();
  const on = { capture: true, signal: life.signal };
  let isDone = false;
  // Else it copies nothing where nothing is selected.
  document.addEventListener('beforecopy', (event) => event.preventDefault(), on);
  document.addEventListener(
    'copy',
    (event) => {
      event.preventDefault();
      event.stopImmediatePropagation();
      if (!event.clipboardData) return;
      event.clipboardData.setData('text/html', html);
      event.clipboardData.setData('text/plain', text);
      isDone = true;
    },
    on,
  );
  try {
    return document.execCommand('copy') && isDone;
  } finally {
    life.abort();
  }
}
