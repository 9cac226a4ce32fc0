import type { Block } from '@/utils/model/study-notes';
import { blockText } from './block-text';
import { isOwnWords } from './is-own-words';
import { blockKey } from './match-blocks';

/** Fields of which one version can go: nobody typed them. */
const SOFT = new Set(['level', 'themeId', 'elided', 'from', 'noteId', 'at']);

/**
 * One block of two later versions of it, or both where both have other words. Between a composed draft and what was written in it, words of the program give way. A quotation's words and
 * what is left out of them come from one side together.
 */
export function mergeBlock(
  before: Block,
  mine: Block,
  theirs: Block,
  between: 'windows' | 'draft',
): { block: Block; other?: Block } {
  const [b, m, t] = [blockKey(before), blockKey(mine), blockKey(theirs)];
  if (t === b || m === t) return { block: mine };
  if (m === b) return { block: theirs };
  const merged = byFields(before, mine, theirs);
  if (merged) return { block: merged };
  if (wordsOf(mine).includes(wordsOf(theirs)) && theirs.kind !== 'quotation') return { block: mine };
  if (between === 'draft' && !isOwnWords(theirs)) return { block: mine };
  if (wordsOf(theirs).includes(wordsOf(mine)) && mine.kind === theirs.kind && mine.kind !== 'quotation')
    return { block: theirs };
  return { block: mine, other: theirs };
}

const wordsOf = (block: Block): string =>
  block.kind === 'quotation' ? `${block.leadIn}\n${block.text}` : blockText(block).trim();

/** Each field from the side that changed it; undefined where both wrote it otherwise. */
function byFields(before: Block, mine: Block, theirs: Block): Block | undefined {
  if (mine.kind !== theirs.kind || before.kind !== mine.kind) return undefined;
  if (mine.kind === 'quotation' && theirs.kind === 'quotation' && mine.text !== theirs.text) return undefined;
  const [b, m, t] = [before, mine, theirs] as unknown as Record<string, unknown>[];
  const merged: Record<string, unknown> = {};
  for (const field of new Set([...Object.keys(m!), ...Object.keys(t!)])) {
    const [was, my, their] = [b![field], m![field], t![field]].map((value) => JSON.stringify(value));
    if (my !== was && their !== was && my !== their && !SOFT.has(field)) return undefined;
    const value = my === was ? t![field] : m![field];
    if (value !== undefined) merged[field] = value;
  }
  return merged as unknown as Block;
}
