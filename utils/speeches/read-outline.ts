import type { OutlineItem } from '@/utils/model/outline-item';
import { DATE_LINE, outlineMarkers } from './line-kinds';

type Kind = keyof typeof outlineMarkers;
type Open = { kind: Kind; number: number; item: number };

/** What each kind may stand under. The order 一、（一）1.（1） is the standard's; spoken enumerations stand under any of the written. */
const PARENTS: Record<Kind, readonly Kind[]> = {
  section: [],
  part: ['section'],
  point: ['section', 'part'],
  subpoint: ['section', 'part', 'point', 'ordinal', 'must'],
  circled: ['section', 'part', 'point', 'subpoint', 'ordinal', 'must'],
  ordinal: ['section', 'part', 'point'],
  must: ['section', 'part', 'point', 'ordinal'],
  is: ['section', 'part', 'point', 'subpoint', 'ordinal', 'must'],
  asFor: ['section', 'part', 'point', 'subpoint', 'ordinal', 'must'],
  dash: ['section', 'part', 'point', 'subpoint', 'ordinal', 'must', 'is', 'asFor'],
};
/** Longest label: standalone headings have 11–37 characters, lead sentences 9–25. */
const MAX_LABEL = 40;
const SENTENCE_END = /[。；！？!?;]/u;
const NUMERALS = '〇一二三四五六七八九';

/**
 * The outline of a speech: paragraphs that begin with a marker. A run of one kind begins at one and rises by one inside its parent, or it is text.
 * Levels are numbered by the first appearance of their kind in this speech, for writers skip levels.
 */
export function readOutline(paragraphs: string[]): OutlineItem[] {
  const items: (OutlineItem & { kind: Kind })[] = [];
  let open: Open[] = [];
  for (const [paragraph, text] of paragraphs.entries()) {
    const found = findMarker(text);
    if (!found) continue;
    const { kind, marker, number } = found;
    const depth = open.findIndex((each) => each.kind === kind);
    const last = open[depth]?.number ?? 0;
    // A new run may begin again under the same parent: speeches count twice.
    if (kind !== 'dash' && number !== last + 1 && number !== 1) continue;
    const above = depth >= 0 ? open.slice(0, depth) : dropUntil(open, PARENTS[kind]);
    const parent = above.at(-1)?.item ?? null;
    open = [...above, { kind, number, item: items.length }];
    items.push({ kind, level: 0, marker, label: labelOf(text, marker), paragraph, parent });
  }
  return numberLevels(withoutLoneDashes(items));
}

/** The open items down to the innermost that may hold the new kind. */
function dropUntil(open: Open[], parents: readonly Kind[]): Open[] {
  return open.slice(0, open.findLastIndex(({ kind }) => parents.includes(kind)) + 1);
}

function findMarker(text: string): { kind: Kind; marker: string; number: number } | null {
  if (DATE_LINE.test(text)) return null;
  for (const kind of Object.keys(outlineMarkers) as Kind[]) {
    const [, marker, number] = outlineMarkers[kind].exec(text) ?? [];
    if (marker !== undefined) return { kind, marker, number: valueOf(number ?? '') };
  }
  return null;
}

/** Value of 十二, 12 or ⑫; 0 for none. */
function valueOf(number: string): number {
  if (/^\d+$/u.test(number)) return Number(number);
  if (/^[①-⑳]$/u.test(number)) return number.charCodeAt(0) - '①'.charCodeAt(0) + 1;
  const digit = (numeral: string): number => Math.max(0, NUMERALS.indexOf(numeral));
  const [, hundreds = '', rest = ''] = /^(?:(.)百)?(.*)$/u.exec(number) ?? [];
  const [tens = '', ones] = rest.split('十');
  const below =
    ones === undefined ? digit(tens) : (tens === '' ? 1 : digit(tens)) * 10 + (ones === '' ? 0 : digit(ones));
  return (hundreds === '' ? 0 : digit(hundreds) * 100) + below;
}

/** The whole line if it is a heading by itself, else its first sentence, at most 40 characters. */
function labelOf(text: string, marker: string): string {
  // Only the start can become a label; a paragraph may be the whole speech.
  const line = text.slice(text.indexOf(marker) + marker.length, 1000).trim();
  const end = line.search(SENTENCE_END);
  const sentence = (end < 0 ? line : line.slice(0, end)).trim();
  const characters = Array.from(sentence);
  return characters.length <= MAX_LABEL ? sentence : `${characters.slice(0, MAX_LABEL - 1).join('')}…`;
}

/** A single —— is a subtitle or an aside; two under one parent are a list. They hold nothing, so that nothing loses its parent. */
function withoutLoneDashes<T extends OutlineItem & { kind: Kind }>(items: T[]): T[] {
  const dashes = Map.groupBy(
    items.filter(({ kind }) => kind === 'dash'),
    ({ parent }) => parent,
  );
  const kept = items.filter((item) => item.kind !== 'dash' || (dashes.get(item.parent)?.length ?? 0) > 1);
  const indexes = new Map<T | undefined, number>();
  for (const [index, item] of kept.entries()) indexes.set(item, index);
  return kept.map((item) => ({
    ...item,
    parent: item.parent === null ? null : (indexes.get(items[item.parent]) ?? null),
  }));
}

function numberLevels(items: (OutlineItem & { kind: Kind })[]): OutlineItem[] {
  const levels = new Map<Kind, number>();
  return items.map(({ kind, ...item }) => {
    const level = levels.get(kind) ?? levels.size + 1;
    levels.set(kind, level);
    // Nine levels are all a document has.
    return { ...item, level: Math.min(level, 9) };
  });
}
