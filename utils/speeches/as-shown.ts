import { dom } from '@/utils/anchoring/dom';
import { MAX_LINE } from '@/utils/model/limits';
import { clipLine } from '@/utils/text/clip-line';
import { foldText } from '@/utils/text/fold-text';
import { isOrganisation } from './is-organisation';
import type { Line } from './read-lines';
import { SUBTITLE_DASHES } from './subtitle-in';

/** A title as a heading shows it, and the subtitle on a line of its own below it. */
export type Heading = { title: string; subtitle?: string };

/** Fewest characters of what is told as a title, and of what is taken for it: a shorter one may be any word of the page. */
const MIN_TITLE = 5;
/** Most lines that a title is broken into. */
const MAX_BROKEN = 3;
/** What parts a title from channel and site. Before it no ——: what stands behind that is a subtitle. */
const MARK_AFTER = /^\s*[-—–─_|｜]/u;
const MARK_BEFORE = /[-–_|｜]\s*$/u;
const SPACE_BEFORE = /\p{Script=Han}\s+$/u;
const HAN = /\p{Script=Han}/u;

/**
 * What is declared, as the page shows it: without what was put before or behind it, or with what was cut off. `headings` may be longer than
 * it; `above`, any lines, may not, as a paragraph can well begin with the words of its title, and must be parted from the rest of it by a mark:
 * a menu has the first words of many a title. A title broken into lines is put together.
 */
export function asShown(text: string, headings: Heading[], above: Line[]): Heading {
  const declared = foldText(text.replace(/(?:…|\.{3})$/u, ''));
  const own = declared.text;
  if (own.length < MIN_TITLE) return { title: text };
  const isApart = (part: string): boolean => {
    const at = own.indexOf(part);
    if (at < 0) return false;
    const before = text.slice(0, declared.starts[at]);
    const after = text.slice(declared.ends[at + part.length - 1]);
    const isFirst =
      before === '' || MARK_BEFORE.test(before) || (SPACE_BEFORE.test(before) && HAN.test(part.charAt(0)));
    const isLast = own.endsWith(part) || MARK_AFTER.test(after) || (/^\s/u.test(after) && HAN.test(part.at(-1) ?? ''));
    return isFirst && isLast;
  };
  const rank = (heading: string, isHeading: boolean): number => {
    if (own === heading || (isHeading && heading.startsWith(own))) return 4;
    const isHalf = heading.length * 2 >= own.length;
    if (isApart(heading)) return isHalf ? 2 : 1;
    return isHalf && own.includes(heading) && (isHeading || !own.startsWith(heading)) ? 0.5 : 0;
  };
  const told = above.filter(({ text: line }) => line.length <= MAX_LINE);
  const shown = told.map((line): Heading => ({ title: clipLine(line.text, MAX_LINE) }));
  const broken = brokenLines(told, text, own)
    .filter((title) => own === foldText(title).text || isApart(foldText(title).text))
    .map((title) => ({ each: { title }, length: title.length, rank: 3 }));
  const [best] = [...headings, ...shown]
    .map((each, index) => ({ each, heading: foldText(each.title).text, isHeading: index < headings.length }))
    .filter(({ each, heading }) => heading.length >= MIN_TITLE && !SUBTITLE_DASHES.test(each.title))
    .map(({ each, heading, isHeading }) => ({ each, length: heading.length, rank: rank(heading, isHeading) }))
    .filter(({ rank }) => rank > 0)
    // Many titles end like the name of an office; where there is a choice it is not the title.
    .map((each) => (isOrganisation(each.each.title) ? { ...each, rank: each.rank / 4 } : each))
    .concat(broken)
    .toSorted((a, b) => b.rank - a.rank || b.length - a.length);
  return best?.each ?? { title: text };
}

/** Lines put together that follow on each other as they do in the title that is told: within one element, or without anything between. */
function brokenLines(lines: Line[], text: string, own: string): string[] {
  const isPart = lines.map((line) => own.includes(foldText(line.text).text));
  return lines.flatMap((first, from) => {
    const found: string[] = [];
    let joined = first.text;
    for (let at = from + 1; at < from + MAX_BROKEN && isPart[at - 1] && isPart[at]; at++) {
      const line = lines[at]!;
      const tight = joined + line.text;
      const isOne = dom.parentNode(line.node) === dom.parentNode(first.node);
      if (!text.includes(tight) && !isOne) break;
      joined = text.includes(tight) ? tight : `${joined} ${line.text}`;
      found.push(joined);
    }
    return found;
  });
}
