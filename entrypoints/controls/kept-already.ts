import type { DrawnNotes } from '@/utils/messaging/page-reader';
import type { Passage } from '@/utils/model/passage';

/** The note that is drawn on exactly this range of the page, blanks at its ends aside; undefined where there is none. */
export function keptAlready(
  notes: Pick<DrawnNotes, 'inOrder' | 'page' | 'hitOf'>,
  range: AbstractRange,
): string | undefined {
  const drawn = notes.inOrder();
  // With nothing drawn the page is not even read.
  const page = drawn.length > 0 ? notes.page() : undefined;
  const selected = page?.offsetsOf(range);
  if (!page || !selected) return undefined;
  const meant = withoutBlanks(page.text, selected);
  return drawn.find((id) => {
    const hit = notes.hitOf(id);
    return hit && hit.start === meant.start && hit.end === meant.end;
  });
}

function withoutBlanks(text: string, { start, end }: Passage): Passage {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  return { start: from, end: from + words.trim().length };
}
