import type { Locale } from '@/utils/model/locale';

const PAIR = { '“': '”', '‘': '’' } as const;

/** Offsets of two marks that belong together. Not `closed`: nothing closes it before `end`. */
type Pair = { start: number; end: number; closed: boolean };

/** ’ between two Latin letters is an apostrophe (don’t), never the end of a quotation. */
function isApostrophe(text: string, at: number): boolean {
  return /[A-Za-z]/.test(text[at - 1] ?? '') && /[A-Za-z]/.test(text[at + 1] ?? '');
}

/** Straight double quotes become a pair each, in English and when they come out even; an odd one may be an inch sign and stays. */
function curled(text: string, lang: Locale): string {
  if (lang !== 'en' || (text.split('"').length - 1) % 2 !== 0) return text;
  let marks = 0;
  return text.replaceAll('"', () => (marks++ % 2 === 0 ? '“' : '”'));
}

/** The pairs of marks in a text, outer before inner. A “ that is never closed reaches to the end: the passage was cut inside it. */
function pairsOf(text: string): Pair[] {
  const pairs: Pair[] = [];
  const open: { at: number; mark: keyof typeof PAIR }[] = [];
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (char === '“' || char === '‘') open.push({ at, mark: char });
    else if (char === '”' || (char === '’' && !isApostrophe(text, at))) {
      const match = open.findLastIndex(({ mark }) => PAIR[mark] === char);
      const start = open[match]?.at;
      if (start === undefined) continue;
      pairs.push({ start, end: at, closed: true });
      for (const { at: lost, mark } of open.splice(match).slice(1)) {
        if (mark === '“') pairs.push({ start: lost, end: at, closed: false });
      }
    }
  }
  for (const { at, mark } of open) if (mark === '“') pairs.push({ start: at, end: text.length, closed: false });
  return pairs.sort((a, b) => a.start - b.start);
}

/** The marks of a text that is about to stand inside “ ”: the outermost become ‘ ’, those inside them “ ”, and so on. */
function inner(text: string): string {
  // As most are.
  if (!/[“”‘’]/.test(text)) return text;
  // A closing mark whose opening lies before the passage must not look like the outer one either; hence the default.
  const out = text.replaceAll('”', '’').split('');
  const around: number[] = [];
  for (const { start, end, closed } of pairsOf(text)) {
    while ((around.at(-1) ?? Infinity) < start) around.pop();
    const mark = around.length % 2 === 0 ? '‘' : '“';
    around.push(end);
    out[start] = mark;
    if (closed) out[end] = PAIR[mark];
  }
  return out.join('');
}

/**
 * A passage in quotation marks as it stands in a document: “ ” around it, its own “ ” turned into ‘ ’ (GB/T 15834, and English usage).
 * Of several paragraphs (parted by line feeds) each opens with “ and only the last closes. Nothing but quotation marks is changed, and none
 * disappears.
 */
export function quoted(text: string, lang: Locale): string {
  return `“${inner(curled(text, lang)).replaceAll('\n', '\n“')}”`;
}
