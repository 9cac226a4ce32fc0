import type { Locale } from '@/utils/model/locale';
import { fullStopAfter } from '@/utils/study-notes/full-stop-after';
import { quoted } from '@/utils/study-notes/inner-quotes';

/** A stretch of a passage as it is shown. `start`, `end`: where it is in the kept words; both the same for what is not of them. */
export type PassagePiece = { text: string; start: number; end: number; isEllipsis?: true };

/** Ranges in order, clipped, none touching another. */
export function tidyRanges(ranges: readonly (readonly [number, number])[], length: number): [number, number][] {
  const tidy: [number, number][] = [];
  for (const [from, to] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const start = Math.max(0, from);
    const end = Math.min(length, to);
    const last = tidy.at(-1);
    if (end <= start) continue;
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else tidy.push([start, end]);
  }
  return tidy;
}

/**
 * A quotation as it stands in the document, marks and ellipses included, cut at the offsets given: the same characters `elide` and `quoted` make of it, each
 * stretch with where it comes from, and the full stop the files put behind what ends in no sentence.
 *
 * @param cuts offsets in `text` at which a stretch must end
 */
export function passagePieces(
  text: string,
  elided: readonly (readonly [number, number])[],
  lang: Locale,
  cuts: readonly number[] = [],
): PassagePiece[] {
  const ellipsis = lang === 'en' ? '…' : '……';
  const left = tidyRanges(elided, text.length);
  const stops = [...new Set([0, text.length, ...left.flat(), ...cuts])]
    .filter((at) => at >= 0 && at <= text.length)
    .sort((a, b) => a - b);
  const raw: PassagePiece[] = [];
  for (const [at, start] of stops.entries()) {
    const end = stops[at + 1];
    if (end === undefined) break;
    const range = left.find(([from, to]) => start >= from && end <= to);
    if (!range) raw.push({ text: text.slice(start, end), start, end });
    else if (range[0] === start) raw.push({ text: ellipsis, start, end: range[1], isEllipsis: true });
  }
  const passage = raw.map((piece) => piece.text).join('');
  // The marks depend on the whole; every other character stays one character.
  const marked = quoted(passage, lang);
  let at = 1;
  const pieces: PassagePiece[] = [{ text: marked[0] ?? '', start: 0, end: 0 }];
  for (const piece of raw) {
    let shown = '';
    for (let unit = 0; unit < piece.text.length; unit++) {
      const char = marked[at++] ?? '';
      shown += char;
      // A new paragraph opens with a mark of its own.
      if (char === '\n') shown += marked[at++] ?? '';
    }
    pieces.push({ ...piece, text: shown });
  }
  pieces.push({ text: marked.slice(at) + fullStopAfter(passage, lang), start: text.length, end: text.length });
  return pieces;
}
