import { readPageText } from '@/utils/anchoring/page-text';
import { readPageTextInSlices } from '@/utils/anchoring/read-page-text-in-slices';
import { inventedPage } from './invented-page';

/** Paragraphs of about 160 characters: 8,300 text nodes in a million, 7,100 elements. */
const CLAUSES = 15;

export type Reading = {
  /** Text nodes read. */
  nodes: number;
  cold: number;
  warm: number;
  /** The text nodes alone, joined: no question of layout, hidden text and all. */
  floor: number;
  /** What must be asked of the layout at least: a size, and whether it is visible, of every element that holds text. */
  asked: number;
};

const stopwatch = (work: () => unknown): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

/** Lays the page out, so that only reading is timed. */
function settle(): void {
  document.body.getBoundingClientRect();
  for (const element of document.body.querySelectorAll('p')) getComputedStyle(element).getPropertyValue('color');
}

/** In a page: reads a page of so many characters at once. */
export function reading(characters: number): Reading {
  document.body.innerHTML = inventedPage(characters, CLAUSES).replaceAll('</p>\n', '</p>');
  settle();
  const cold = stopwatch(() => readPageText(document.body));
  const nodes = readPageText(document.body).rangesOf(0, Infinity).length;
  for (let i = 0; i < 2; i++) readPageText(document.body);
  const warm = stopwatch(() => readPageText(document.body));
  const floor = stopwatch(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const pieces: string[] = [];
    while (walker.nextNode()) pieces.push((walker.currentNode as Text).data);
    return pieces.join('');
  });
  const elements = [...document.querySelectorAll('p, strong')];
  const asked = stopwatch(() =>
    elements.filter(
      (each) =>
        getComputedStyle(each).fontSize !== '0px' &&
        each.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
    ),
  );
  return { nodes, cold, warm, floor, asked };
}

/** In a page: reads so many text nodes of so many characters in slices; how long all took, how long the longest task of 50 ms and more, ms. */
export async function readingInSlices(
  nodes: number,
  characters: number,
): Promise<{ whole: number; longest: number; length: number; cut: boolean }> {
  const all = document.createElement('div');
  for (let i = 0; i < nodes; i++) {
    const paragraph = document.createElement('p');
    paragraph.append('字'.repeat(characters));
    all.append(paragraph);
  }
  document.body.replaceChildren(all);
  settle();
  // Drawing a giant page for the first time is a long task of its own.
  for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  await new Promise((resolve) => setTimeout(resolve, 500));
  // The browser tells of tasks of 50 ms and more: 0 is none.
  let longest = 0;
  const tasks = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  });
  tasks.observe({ type: 'longtask' });
  const start = performance.now();
  const page = await readPageTextInSlices(document.body);
  const whole = performance.now() - start;
  await new Promise((resolve) => setTimeout(resolve, 100));
  tasks.disconnect();
  return { whole, longest, length: page?.text.length ?? 0, cut: page?.cut ?? false };
}
