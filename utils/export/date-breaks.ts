import { lineWidth } from './line-width';
import type { PageFace, PageLayout } from './page-layout';
import { textWidth } from './text-width';
import { wholeDates } from './whole-dates';

/** What no line parts: a Latin word, or a character, with the marks that open before and close behind it. */
const UNIT = /[《（“‘「『]*(?:[!-~]+|[^])[，。、；：？！》）”’」』]*/gu;
/** Word and LibreOffice set Chinese and Latin this far apart, ems. */
const APART = 0.25;
const BETWEEN = /(?<=\p{Script=Han})(?=[0-9A-Za-z])|(?<=[0-9A-Za-z])(?=\p{Script=Han})/gu;

/**
 * Where a paragraph of Word turns to the next line before a date, offsets in its text: Word has nothing that keeps one whole (a word joiner would stay in what is copied). Worked out
 * from the widths; on a line that is nearly full it turns rather than be torn.
 */
export function dateBreaks(text: string, face: PageFace, layout: PageLayout): number[] {
  const width = lineWidth(face, layout);
  const wide = (part: string): number =>
    (textWidth(part) + APART * (part.match(BETWEEN)?.length ?? 0)) * face.size + part.length * layout.characterSpacing;
  const breaks: number[] = [];
  let x = face.indent * face.size;
  let at = 0;
  for (const [index, part] of wholeDates(text).entries()) {
    if (index % 2 === 1) {
      const taken = wide(part);
      // A character to spare: fonts differ.
      if (at > 0 && x + taken > width - face.size && taken <= width) {
        breaks.push(at);
        x = 0;
      }
      x += taken;
    } else
      for (const [unit] of part.matchAll(UNIT)) {
        const taken = wide(unit);
        x = x + taken > width ? taken : x + taken;
      }
    at += part.length;
  }
  return breaks;
}
