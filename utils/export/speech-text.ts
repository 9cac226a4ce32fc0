import type { OutlineItem } from '@/utils/model/outline-item';
import type { Speech } from '@/utils/model/speech';

/** A paragraph of a kept speech, and which heading it is: 1 for the highest below the title; 0 for none. */
export type SpeechParagraph = { text: string; level: 0 | 1 | 2 | 3 };

const bare = (text: string): string => text.replaceAll(/\s/gu, '');
const levelOf = (depth: number): 0 | 1 | 2 | 3 => Math.max(1, Math.min(3, depth)) as 1 | 2 | 3;

/** How deep a point stands, 1 for the outermost. */
function depthOf(outline: readonly OutlineItem[], item: OutlineItem): number {
  let depth = 1;
  // No chain is longer than the outline, whatever a page made of it.
  for (let at = item.parent; at !== null && depth < outline.length; at = outline[at]?.parent ?? null) depth++;
  return depth;
}

/**
 * The kept text of a speech: the article it was opened as, with its headings, else the paragraphs read from pages, where a point of the outline that is a paragraph of its own, and doesn't end a
 * sentence, is a heading. The title, where the text begins with it, is left out. Empty where the text isn't kept.
 */
export function speechText({ title, article, paragraphs, outline }: Speech): SpeechParagraph[] {
  if (article) {
    return article.blocks
      .filter(({ text, level }) => level !== 1 || bare(text) !== bare(title))
      .map(({ text, level = 0 }) => ({ text, level: level === 0 ? 0 : levelOf(level - 1) }));
  }
  const levels = new Map<number, 1 | 2 | 3>();
  for (const item of outline) {
    const text = paragraphs[item.paragraph] ?? '';
    const isAlone = bare(item.marker + item.label) === bare(text) && !/[。.！？；：]\s*$/u.test(text);
    if (isAlone) levels.set(item.paragraph, levelOf(depthOf(outline, item)) as 1 | 2 | 3);
  }
  return paragraphs.map((text, index) => ({ text, level: levels.get(index) ?? 0 }));
}
