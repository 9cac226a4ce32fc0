import type { Block } from '@/utils/model/study-notes';
import { foldToString } from '@/utils/text/fold-to-string';
import { ownPassages } from './own-passages';
import { ownText } from './own-text';

type Place = { index: number; start: number; end: number; noteId?: string };
/** Longest passage that may be taken up again in own words. */
const ECHO = 20;

/** A passage quoted in own words that is long enough to be no mere echo, folded. */
export type OwnQuoted = { start: number; end: number; folded: string };

/** The passages of own words that `sameQuotations` compares. */
export function ownQuoted(block: Block): OwnQuoted[] {
  const text = ownText(block);
  if (text === undefined) return [];
  return ownPassages(text)
    .filter(({ quotes, characters }) => quotes && characters > ECHO)
    .map(({ start, end }) => ({ start, end, folded: foldToString(text.slice(start, end)) }));
}

/** Places where something is quoted that was quoted before: the same note, or the same words. Two parts of one note that share nothing are two. */
export function sameQuotations(blocks: readonly Block[], quotedIn: (block: Block) => readonly OwnQuoted[]): Place[] {
  const shown = new Map<string, { start: number; end: number }[]>();
  const words = new Set<string>();
  const again: Place[] = [];
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'quotation') {
      const { noteId, text } = block;
      const parts = shownParts(block);
      const before = shown.get(noteId) ?? [];
      const folded = foldToString(parts.map(({ start, end }) => text.slice(start, end)).join('……'));
      const isSame =
        (folded !== '' && words.has(folded)) ||
        parts.some((part) => before.some((other) => part.start < other.end && other.start < part.end));
      if (isSame) again.push({ index, start: 0, end: text.length, noteId });
      shown.set(noteId, [...before, ...parts]);
      words.add(folded);
      continue;
    }
    for (const { start, end, folded } of quotedIn(block)) {
      if (words.has(folded)) again.push({ index, start, end });
      words.add(folded);
    }
  }
  return again;
}

/** What is not left out. */
function shownParts({ text, elided }: Extract<Block, { kind: 'quotation' }>): { start: number; end: number }[] {
  const parts: { start: number; end: number }[] = [];
  let at = 0;
  for (const [start, end] of elided.toSorted((a, b) => a[0] - b[0])) {
    if (start > at) parts.push({ start: at, end: Math.min(start, text.length) });
    at = Math.max(at, end);
  }
  if (at < text.length) parts.push({ start: at, end: text.length });
  return parts;
}
