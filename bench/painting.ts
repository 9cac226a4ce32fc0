import { readPageText } from '@/utils/anchoring/page-text';
import { notePaint, type NoteDrawn } from '@/entrypoints/reader/note-paint';
import { characterAt } from '@/entrypoints/reader/character-at';
import { inventedPage } from './invented-page';

export type Painting = {
  /** Drawing all notes, on grounds that are looked up, in slices as in a page, ms; and the layout and frame after it. */
  draw: number;
  /** The longest task of more than 50 ms meanwhile; 0: there was none. */
  longest: number;
  frame: number;
  /** Moving the pointer from note to note, ms each: the character is found, the note looked up, its mark drawn. */
  hover: number;
  mutations: number;
};

/** In a page: paints so many notes, every tenth over its neighbour, on a page of so many characters. */
export async function painting(characters: number, count: number): Promise<Painting> {
  document.body.innerHTML = inventedPage(characters);
  const page = readPageText(document.body);
  const step = Math.floor(page.text.length / (count + 1));
  const notes = Array.from({ length: count }, (_, index): NoteDrawn => {
    const start = index * step;
    const length = index % 10 === 0 ? step + 10 : 15 + (index % 60);
    return { id: `note${index}`, start, end: start + length, style: index % 11, unsure: index % 50 === 49 };
  });
  let mutations = 0;
  const observer = new MutationObserver((records) => (mutations += records.length));
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });

  // The layout of the new page is not ours.
  document.body.getBoundingClientRect();
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);

  const paint = notePaint(window);
  const tasks: number[] = [];
  const longTasks = new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration)));
  longTasks.observe({ type: 'longtask' });
  const start = performance.now();
  await paint.draw(page, notes, { signal: new AbortController().signal, slice: 8 });
  const drawn = performance.now();
  document.body.getBoundingClientRect();
  await new Promise(requestAnimationFrame);
  const shown = performance.now();
  // Long tasks are told of later.
  await new Promise((resolve) => setTimeout(resolve, 100));
  longTasks.disconnect();

  const points = Array.from({ length: 200 }, (_, i) => ({ x: 20 + ((i * 37) % 600), y: 20 + ((i * 53) % 500) }));
  const moved = performance.now();
  for (const { x, y } of points) {
    const at = characterAt(document, page, x, y);
    paint.point({ active: null, hovered: (at !== undefined && paint.at(at)) || null });
  }
  const hover = (performance.now() - moved) / points.length;
  mutations += observer.takeRecords().length;
  observer.disconnect();
  paint.clear();
  return { draw: drawn - start, longest: Math.max(0, ...tasks), frame: shown - drawn, hover, mutations };
}
