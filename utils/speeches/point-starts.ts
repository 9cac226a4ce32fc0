import type { OutlineItem } from '@/utils/model/outline-item';
import { BLANK } from './blank';

/** Characters of a label that tell where it begins: it may have been shortened, and its white space made one. */
const TELLING = /^[^\s…]{0,8}/u;
/** Marks that may stand between a marker and its label. */
const BETWEEN = /^[\s：:—–-]*/u;

/**
 * Where each item of an outline begins in its paragraph, UTF-16 units: 0 for what the paragraph begins with. Worked out from the words, so
 * that an outline is what it is without the text.
 */
export function pointStarts(outline: readonly OutlineItem[], paragraphs: readonly string[]): number[] {
  let before = { paragraph: -1, end: 0 };
  return outline.map(({ marker, label, paragraph }) => {
    const text = paragraphs[paragraph] ?? '';
    const words = TELLING.exec(label)?.[0] ?? '';
    const from = before.paragraph === paragraph ? before.end : 0;
    let at = marker === '' ? 0 : text.indexOf(marker, from);
    // The same marker may stand before, in running text; the words after it tell.
    while (at > 0 && !after(text, at + marker.length).startsWith(words)) at = text.indexOf(marker, at + 1);
    const start = Math.max(from, at);
    before = { paragraph, end: start + marker.length };
    return from === 0 && start < 100 && BLANK.test(text.slice(0, start)) ? 0 : start;
  });
}

function after(text: string, at: number): string {
  return text.slice(at, at + 100).replace(BETWEEN, '');
}
