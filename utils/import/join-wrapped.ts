import { findMarker } from '@/utils/speeches/find-marker';

/** Columns a line may end early: marks that mustn't begin a line are pulled up, and what follows them with it. */
const SLACK = 4;
/** Widest line of a text that somebody wrapped; mail wraps at 72 to 78, terminals at 80, Word's “with line breaks” near 80. */
const WIDEST = 100;
/** Narrowest: below, lines are verses, names, tables. */
const NARROWEST = 24;
/** Line ends within paragraphs from which a rule can be told from chance. */
const ENOUGH = 4;
/** Where a new paragraph begins without an empty line: an ideographic space, or two of the others. */
const INDENT = /^(?:\u3000|[ \t]{2,})/u;
/** Characters two columns wide. */
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6“”‘’—…]/u;
/** What can't be parted at a line's end: a word, or a single character of Chinese with the marks after it. */
const FIRST_UNIT = /^(?:[\p{Script=Han}\u3000-\u303f\uff00-\uffef“‘（《]|[^\s\p{Script=Han}]+)/u;

/** Ends a sentence; Dr. and initials don't. */
const SENTENCE_END = /(?:[。！？!?]|(?<!\b(?:\p{Lu}|Mrs?|Ms|Dr|Prof|St|Gen|Gov|Sen|No))\.)[”’」』）"')]*$/u;
/** What another sentence doesn't begin with. */
const GOES_ON = /^\s*[\p{Ll}\p{Pe}\p{Pf}，。、；：！？,;:!?]/u;

/**
 * The paragraphs of a plain text: its lines, each on its own, unless they were surely wrapped by a program to fit a width. Surely means that at
 * every line end within a paragraph the next word would not have fitted any more (one that would have is an end somebody meant), and that
 * half of the paragraphs or more end in a shorter line: lines that are all as wide as each other are points or verses. Even then a line stays apart that begins
 * with a marker, or with a sentence where the line before ended one.
 *
 * @param lines without line ends; empty ones part paragraphs
 */
export function joinWrapped(lines: string[]): string[] {
  const groups = groupsOf(lines);
  return areWrapped(groups) ? groups.flatMap(joined) : groups.flat();
}

/** Runs of lines that may be one paragraph each. */
function groupsOf(lines: string[]): string[][] {
  const groups: string[][] = [];
  let open: string[] | undefined;
  for (const line of lines) {
    if (line.trim() === '') {
      open = undefined;
      continue;
    }
    if (!open || INDENT.test(line)) groups.push((open = []));
    open.push(line.trimEnd());
  }
  return groups;
}

function areWrapped(groups: string[][]): boolean {
  const width = groups.flat().reduce((widest, line) => Math.max(widest, columns(line)), 0);
  if (width < NARROWEST || width > WIDEST) return false;
  const several = groups.filter((group) => group.length > 1);
  const inner = several.flatMap((group) => group.slice(1).map((next, at) => ({ line: group[at]!, next })));
  if (!inner.every(({ line, next }) => isFull(line, next, width))) return false;
  if (inner.filter(({ line, next }) => !isParted(line, next)).length < ENOUGH) return false;
  const short = several.filter((group) => columns(group.at(-1) ?? '') < width - SLACK);
  return short.length >= several.length / 2;
}

/** A numeral that no mark of its own follows. */
const LOOSE = /^[一二三四五六七八九十百]+[，,\s]?$/u;

/** Whether a line begins a paragraph, whatever the width says. */
function isParted(line: string, next: string): boolean {
  const { marker } = findMarker(next) ?? {};
  // 一 and 一， are as likely the end of 万众归一.
  return (marker !== undefined && !LOOSE.test(marker)) || (SENTENCE_END.test(line) && !GOES_ON.test(next));
}

/** Whether nothing more would have fitted into a line. */
function isFull(line: string, next: string, width: number): boolean {
  const unit = FIRST_UNIT.exec(next.trimStart())?.[0] ?? '';
  return columns(line) + (isTight(line, next) ? 0 : 1) + columns(unit) > width - SLACK;
}

/** Whether two lines join without a space: Chinese on both sides. */
function isTight(line: string, next: string): boolean {
  return WIDE.test(line.at(-1) ?? '') && WIDE.test(next.trimStart().at(0) ?? '');
}

function joined(lines: string[]): string[] {
  const paragraphs: string[] = [];
  let before: string | undefined;
  for (const line of lines) {
    const text = paragraphs.at(-1);
    if (text === undefined || before === undefined || isParted(before, line)) paragraphs.push(line);
    else paragraphs[paragraphs.length - 1] = text + (isTight(before, line) ? '' : ' ') + line.trimStart();
    before = line;
  }
  return paragraphs;
}

function columns(line: string): number {
  let sum = 0;
  for (const character of line) sum += WIDE.test(character) ? 2 : 1;
  return sum;
}
