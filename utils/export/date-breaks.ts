import { lineWidth } from './line-width';
import type { PageFace, PageLayout } from './page-layout';
import { textWidth } from './text-width';
import { wholeDates } from './whole-dates';

/** What no line parts: a Latin word, or a character, with the marks that open before and close behind it. */
const UNIT = /[《（“‘「『]*(?:[!-~\p{Script=Latin}]+|[^])[，。、；：？！》）”’」』]*/gu;
/** Word and LibreOffice set Chinese and Latin this far apart, ems. */
const APART = 0.25;
const BETWEEN = /(?<=\p{Script=Han})(?=[0-9A-Za-z])|(?<=[0-9A-Za-z])(?=\p{Script=Han})/gu;
/** Left free on a line that is worked out, characters: a mark behind a date takes its last one along. */
const SPARE = 2;
/** As wide as Latin letters are in the fonts there are, times those of Times New Roman: a reader's own, or what stands in for one. A date turns if it would be torn in any. */
const LATIN_FONTS = [1, 1.06, 1.12];
const LATIN = /[!-~\p{Script=Latin} ]+/gu;

/**
 * Where a paragraph of Word turns to the next line before a date, offsets in its text: Word has nothing that keeps one whole (a word joiner, a non-breaking space would stay in what is copied). Worked
 * out from the widths; on a line that is nearly full it turns rather than be torn.
 */
export function dateBreaks(text: string, face: PageFace, layout: PageLayout): number[] {
  // Quotes of a text without Chinese are in its Latin font.
  const shown = /\p{Script=Han}/u.test(text) ? text : text.replaceAll(/[“”‘’]/gu, '(');
  const pieces = wholeDates(shown);
  // Most have no date, or are one line.
  if (pieces.length === 1) return [];
  const width = lineWidth(face, layout);
  const wide = (part: string, font: number): number => {
    const wider = (font - 1) * textWidth((part.match(LATIN) ?? []).join(''));
    const between = APART * (part.match(BETWEEN)?.length ?? 0);
    return (textWidth(part) + wider + between) * face.size + part.length * layout.characterSpacing;
  };
  const all = face.indent * face.size + wide(shown, Math.max(...LATIN_FONTS));
  if (all <= width - SPARE * face.size) return [];
  const seams = new Set([...text.matchAll(BETWEEN)].map(({ index }) => index));
  const parts = pieces.flatMap((part, index) =>
    index % 2 === 1
      ? [{ part, isDate: true }]
      : [...part.matchAll(UNIT)].map(([unit]) => ({ part: unit, isDate: false })),
  );
  const breaks: number[] = [];
  /** How far its line is filled, in each of the fonts. */
  let filled = LATIN_FONTS.map(() => face.indent * face.size);
  let at = 0;
  for (const { part, isDate } of parts) {
    const gap = seams.has(at) ? APART * face.size : 0;
    const taken = LATIN_FONTS.map((font) => wide(part, font));
    const isOver = (limit: number): boolean[] => filled.map((x, index) => x + gap + taken[index]! > limit);
    const turns =
      isDate && at > 0 && isOver(width - SPARE * face.size).includes(true) && taken.every((each) => each <= width);
    if (turns) breaks.push(at);
    const over = isOver(width);
    filled = filled.map((x, index) => (turns || over[index] ? 0 : x + gap) + taken[index]!);
    at += part.length;
  }
  return breaks;
}
