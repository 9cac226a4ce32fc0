import { findMarker } from '@/utils/speeches/find-marker';

/** Columns a line may end early: marks that mustn't begin a line are pulled up, and what follows them with it. */
const SLACK = 4;
/** The same as a share of the width for texts in other scripts, whose letters are of many widths on a page that was copied from. */
const LATIN_SLACK = 0.15;
/** Widest line of a text that somebody wrapped; mail wraps at 72 to 78, terminals at 80, Word's “with line breaks” near 80. */
const WIDEST = 100;
/** Narrowest: below, lines are verses, names, tables. */
const NARROWEST = 24;
/** Line ends within paragraphs from which a rule can be told from chance; and where indents tell the paragraphs as well. */
const ENOUGH = 4;
const ENOUGH_INDENTED = 2;
/** Share of those at most as many line ends as somebody meant may stand among them unexplained: headings without a number. */
const MEANT_SHARE = 0.1;
/** Lines at the head of a text, or a part of it, that may be short for no other reason: title, day, name; as many at its foot. */
const ENDS = 6;
/** Where a new paragraph begins without an empty line: an ideographic space, or two of the others. */
const INDENT = /^(?:\u3000|[ \t]{2,})/u;
/** Characters two columns wide. */
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6“”‘’—…]/u;
/** Characters of scripts that don't fill lines by the character. */
const LATIN = /\p{Script=Latin}/gu;
/** What can't be parted at a line's end: a word, or a single character of Chinese with the marks after it. */
const FIRST_UNIT = /^(?:[\p{Script=Han}\u3000-\u303f\uff00-\uffef“‘（《]|[^\s\p{Script=Han}]+)/u;

/** Ends a sentence; Dr. and initials don't. */
const SENTENCE_END = /(?:[。！？!?]|(?<!\b(?:\p{Lu}|Mrs?|Ms|Dr|Prof|St|Gen|Gov|Sen|No))\.)[”’」』）"')]*$/u;
/** Ends a line that is meant to end: a salutation, too. */
const LINE_MEANT = /[：:；;]$/u;
/** What another sentence doesn't begin with. */
const GOES_ON = /^\s*[\p{Ll}\p{Pe}\p{Pf}，。、；：！？,;:!?]/u;
/** A sentence within running text; points and verses of equal width have none. */
const SENTENCE = /[。！？.!?]/u;
/** A word of other scripts that goes on in the next line. */
const HYPHEN = /(\p{L}+)-$/u;
/** As much of a paragraph as is looked at for it, UTF-16 units. */
const LONGEST_WORD = 60;

type Width = { columns: number; slack: number };
/** Lines that may be one paragraph or several; `isIndented`: others would begin with an indent, too. */
type Group = { lines: string[]; isIndented: boolean };

/**
 * The paragraphs of a plain text: its lines, each on its own, unless they were surely wrapped by a program to fit a width. Surely means that at
 * enough line ends no mark ends a sentence and the next word would not have fitted any more, that next to no other line ends so without being a last line,
 * a heading or a signature, and that half of the paragraphs or more end in a shorter line: lines that are all as wide as each other are points
 * or verses. Even then a line stays apart that begins with a marker, that comes after one with room left, or, where no indents tell the
 * paragraphs, with a sentence where the line before ended one.
 *
 * @param lines without line ends; empty ones part paragraphs
 */
export function joinWrapped(lines: string[]): string[] {
  const groups = groupsOf(lines);
  const width = widthOf(groups.flatMap(({ lines: own }) => own));
  const runs = groups.flatMap((group) => runsOf(group, width));
  if (!areWrapped(groups, runs, width)) return groups.flatMap(({ lines: own }) => own);
  const all = lines.join('\n');
  return runs.map((run) => run.reduce((text, line) => joined(text, line, all)));
}

/** Runs of lines with nothing between them that parts paragraphs. */
function groupsOf(lines: string[]): Group[] {
  const groups: Group[] = [];
  let open: Group | undefined;
  for (const line of lines) {
    if (line.trim() === '') {
      open = undefined;
      continue;
    }
    const isIndented = INDENT.test(line);
    if (!open || isIndented) groups.push((open = { lines: [], isIndented }));
    open.lines.push(line.trimEnd());
  }
  return groups;
}

function widthOf(lines: string[]): Width {
  const widest = lines.reduce((most, line) => Math.max(most, columns(line)), 0);
  const text = lines.join('');
  const isLatin = (text.match(LATIN)?.length ?? 0) * 2 > text.length;
  return { columns: widest, slack: isLatin ? Math.max(SLACK, widest * LATIN_SLACK) : SLACK };
}

/** The lines of each paragraph, if the text was wrapped. */
function runsOf({ lines, isIndented }: Group, width: Width): string[][] {
  const runs: string[][] = [];
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1];
    const goesOn = before !== undefined && isFull(before, line, width) && !isParted(before, line, isIndented);
    if (goesOn) runs.at(-1)?.push(line);
    else runs.push([line]);
  }
  return runs;
}

function areWrapped(groups: Group[], runs: string[][], width: Width): boolean {
  if (width.columns < NARROWEST || width.columns > WIDEST) return false;
  const several = runs.filter((run) => run.length > 1);
  const all = several.flatMap((run) => run.slice(1).map((next, at) => isSentenceEnd(run[at]!, next)));
  // A line that ends a sentence may just as well be a paragraph.
  const ends = all.filter((isMeant) => !isMeant).length;
  if (all.length - ends > ends / 2) return false;
  const indented = groups.filter((group) => group.isIndented && group.lines.length > 1);
  if (ends < (indented.length > 1 ? ENOUGH_INDENTED : ENOUGH)) return false;
  const meant = groups.reduce((sum, { lines }) => sum + unexplained(lines, width), 0);
  if (meant > ends * MEANT_SHARE) return false;
  const short = several.filter((run) => columns(run.at(-1) ?? '') < width.columns - width.slack);
  const spoken = several.filter((run) => run.some((line) => SENTENCE.test(line)));
  return short.length >= several.length / 2 && spoken.length >= several.length / 2;
}

/** Line ends somebody meant where no paragraph ends. */
function unexplained(lines: string[], width: Width): number {
  const isFullAt = (at: number): boolean => isFull(lines[at]!, lines[at + 1]!, width);
  const ends = Array.from(lines.slice(1), (_, at) => at);
  const first = Math.min(ENDS, Math.max(0, ends.findIndex(isFullAt)));
  const last = Math.max(ends.length - ENDS, ends.findLastIndex(isFullAt) + 1);
  return ends
    .slice(first, last)
    .filter((at) => !isFullAt(at))
    .map((at) => lines[at]!)
    .filter((line) => !SENTENCE_END.test(line) && !LINE_MEANT.test(line) && findMarker(line) === null).length;
}

/** A numeral that no mark of its own follows. */
const LOOSE = /^[一二三四五六七八九十百]+[，,\s]?$/u;

/** Whether a line begins a paragraph, whatever the width says. */
function isParted(line: string, next: string, isIndented: boolean): boolean {
  const { marker } = findMarker(next) ?? {};
  // 一 and 一， are as likely the end of 万众归一.
  const isPoint = marker !== undefined && !LOOSE.test(marker);
  return isPoint || (!isIndented && isSentenceEnd(line, next));
}

function isSentenceEnd(line: string, next: string): boolean {
  return SENTENCE_END.test(line) && !GOES_ON.test(next);
}

/** Whether nothing more would have fitted into a line. */
function isFull(line: string, next: string, width: Width): boolean {
  const unit = FIRST_UNIT.exec(next.trimStart())?.[0] ?? '';
  return columns(line) + (isTight(line, next) ? 0 : 1) + columns(unit) > width.columns - width.slack;
}

/** Whether two lines join without a space: Chinese on both sides. */
function isTight(line: string, next: string): boolean {
  return WIDE.test(line.at(-1) ?? '') && WIDE.test(next.trimStart().at(0) ?? '');
}

/** @param all the whole text: a word that has its hyphen elsewhere keeps it */
function joined(text: string, line: string, all: string): string {
  const next = line.trimStart();
  const [, part = ''] = HYPHEN.exec(text.slice(-LONGEST_WORD)) ?? [];
  const rest = /^\p{Ll}+/u.exec(next)?.[0];
  if (part !== '' && rest !== undefined) return (all.includes(`${part}-${rest}`) ? text : text.slice(0, -1)) + next;
  return text + (isTight(text, line) ? '' : ' ') + next;
}

function columns(line: string): number {
  let sum = 0;
  for (const character of line) sum += WIDE.test(character) ? 2 : 1;
  return sum;
}
