import type { NotePlace } from '@/utils/model/note';
import type { Speech } from '@/utils/model/speech';
import { paragraphOf } from './paragraph-of';
import { sectionPath } from './section-path';

/**
 * A note's place in the kept text of its speech: the paragraph it begins in there, and the points above it. The page it was kept on may be
 * another site's, or a later page of the article, and counts other paragraphs. `within`: the paragraphs [from, to) to look among; a
 * passage that isn't there keeps its words and has no paragraph (−1).
 */
export function placeInText(
  place: NotePlace,
  text: Pick<Speech, 'paragraphs' | 'outline'>,
  within: { from: number; to: number } = { from: 0, to: text.paragraphs.length },
): NotePlace {
  const { anchor, quote, paragraph } = place;
  const { prefix, suffix } = anchor;
  const found = paragraphOf(text.paragraphs.slice(within.from, within.to), { quote, prefix, suffix });
  if (!found) return { anchor, quote, paragraph: { index: -1, text: paragraph.text }, section: place.section };
  const index = within.from + found.index;
  return {
    anchor,
    quote,
    paragraph: { index, text: text.paragraphs[index]! },
    section: sectionPath(text, index, found.offset),
  };
}
