import { readPageText, type PageText } from '@/utils/anchoring/page-text';
import { highlightCss } from '@/utils/highlighting/highlight-css';
import { notePaint, type NotePaint } from '@/entrypoints/reader/note-paint';
import type { Span } from './clause-page';

/** One way of painting: ms of script, ms of layout after it, records an observer of the page sees, ms that 2,000 later changes of the page take. */
export type PaintRun = { script: number; layout: number; mutations: number; later: number };

const LATER_CHANGES = 2_000;

/** On a fresh page: no painting, ours, and, last because the page isn't itself after it, wrapping in elements. */
export async function paintBesideWrapping(
  passages: Span[],
): Promise<{ none: PaintRun; ours: PaintRun; wrapping: PaintRun }> {
  const page = readPageText(document.body);
  addStyle();
  const none = await watched(() => undefined);
  const paint = notePaint(window);
  const ours = await watched(() => paintOurs(paint, page, passages));
  paint.clear();
  return { none, ours, wrapping: await watched(() => wrap(page, passages)) };
}

/** On a fresh page: the same passages as ranges that the browser keeps up to date. */
export function paintLive(passages: Span[]): Promise<PaintRun> {
  const page = readPageText(document.body);
  addStyle();
  return watched(() => {
    const live = passages.map(({ start, end }) => page.boundsOf(start, end));
    CSS.highlights.set('zj1', new Highlight(...live));
  });
}

/** What the reader does with placed notes, all themes among them: on grounds that are looked up, in slices. */
async function paintOurs(paint: NotePaint, page: PageText, passages: Span[]): Promise<void> {
  const notes = passages.map(({ start, end }, index) => ({ id: `${index}`, start, end, style: 1 + (index % 10) }));
  await paint.draw(page, notes, { signal: new AbortController().signal, slice: 8 });
}

/** The passages, merged where they overlap, in elements of their own: from the last text node to the first, so that each is split once and offsets hold. */
function wrap(page: PageText, passages: Span[]): void {
  const merged: Span[] = [];
  for (const { start, end } of passages.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  for (const { startContainer, startOffset, endOffset } of merged
    .flatMap(({ start, end }) => page.rangesOf(start, end))
    .toReversed()) {
    const node = startContainer as Text;
    if (endOffset < node.length) node.splitText(endOffset);
    const words = startOffset > 0 ? node.splitText(startOffset) : node;
    const span = document.createElement('span');
    span.className = 'wrapped';
    words.replaceWith(span);
    span.append(words);
  }
}

function addStyle(): void {
  const style = document.createElement('style');
  style.textContent = `${highlightCss()} .wrapped { background: #fdf3b4 }`;
  document.head.append(style);
  flush();
}

async function watched(work: () => void | Promise<void>): Promise<PaintRun> {
  let mutations = 0;
  const observer = new MutationObserver((records) => (mutations += records.length));
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  const start = performance.now();
  await work();
  const worked = performance.now();
  flush();
  const flushed = performance.now();
  mutations += observer.takeRecords().length;
  observer.disconnect();
  return { script: worked - start, layout: flushed - worked, mutations, later: laterChanges() };
}

/** What a living page does: puts something into its paragraphs and takes it out again. */
function laterChanges(): number {
  const paragraphs = [...document.querySelectorAll('p')];
  const start = performance.now();
  for (let change = 0; change < LATER_CHANGES; change += 2) {
    const paragraph = paragraphs[(change * 7) % paragraphs.length];
    const added = document.createElement('i');
    paragraph?.prepend(added);
    added.remove();
  }
  return performance.now() - start;
}

function flush(): void {
  document.body.getBoundingClientRect();
}
