import { lineWidth } from './line-width';
import type { PageFace, PageLayout } from './page-layout';
import { textWidth } from './text-width';
import { wholeDates } from './whole-dates';

/** What no line parts: a Latin word, or a character, with the marks that open before and close behind it; spaces behind it may stand out of the line. */
const UNIT = /[《（“‘「『]*(?:[!-~\p{Script=Latin}]+|[^])[，。、；：？！》）”’」』]* */gu;
/** Word and LibreOffice set Chinese and Latin this far apart, ems. */
const APART = 0.25;
const BETWEEN = /(?<=\p{Script=Han})(?=[0-9A-Za-z])|(?<=[0-9A-Za-z])(?=\p{Script=Han})/gu;
/** Left free on a line that is worked out, characters: Latin fonts differ, and a mark behind a date takes its last character along. */
const SPARE = 2;

/**
 * Where a paragraph of Word turns to the next line before a date, offsets in its text: Word has nothing that keeps one whole (a word joiner, a non-breaking space would stay in what is copied). Worked
 * out from the widths; on a line that is nearly full it turns rather than be torn.
 */
export function dateBreaks(text: string, face: PageFace, layout: PageLayout): number[] {
  const width = lineWidth(face, layout);
  // Quotes of a text without Chinese are in its Latin font.
  const shown = /\p{Script=Han}/u.test(text) ? text : text.replaceAll(/[“”‘’]/gu, '(');
  const seams = [...text.matchAll(BETWEEN)].map(({ index }) => index);
  const wide = (from: number, to: number): number =>
    (textWidth(shown.slice(from, to)) + APART * seams.filter((seam) => seam > from && seam < to).length) * face.size +
    (to - from) * layout.characterSpacing;
  const parts = wholeDates(text).flatMap((part, index) =>
    index % 2 === 1
      ? [{ part, isDate: true }]
      : [...part.matchAll(UNIT)].map(([unit]) => ({ part: unit, isDate: false })),
  );
  const breaks: number[] = [];
  let x = face.indent * face.size;
  let at = 0;
  for (const { part, isDate } of parts) {
    const taken = wide(at, at + part.trimEnd().length);
    const gap = seams.includes(at) ? APART * face.size : 0;
    const turns = isDate && at > 0 && x + gap + taken > width - SPARE * face.size && taken <= width;
    if (turns) breaks.push(at);
    x = turns || x + gap + taken > width ? 0 : x + gap;
    x += wide(at, at + part.length);
    at += part.length;
  }
  return breaks;
}
