import type { Block } from '@/utils/model/study-notes';
import { blockText } from './block-text';
import { isOwnWords } from './is-own-words';

/**
 * What stays in a document though the new draft leaves it out, by index: all of a note that has own words under its quotation, or that the writer decided to keep, and the heading it stands under.
 * @param isKept whether the writer decided that a note stays which is not in the draft
 */
export function keptBlocks(
  mine: readonly Block[],
  draft: readonly Block[],
  isKept: (noteId: string) => boolean,
): Set<number> {
  const there = new Set(draft.map(noteOf));
  const stays = new Set<string>();
  let quoted: string | undefined;
  for (const block of mine) {
    const noteId = noteOf(block);
    if (block.kind === 'quotation') quoted = block.noteId;
    else if (block.kind === 'heading') quoted = undefined;
    const about = noteId ?? quoted;
    if (about === undefined || there.has(about)) continue;
    if (((isOwnWords(block) || block.kind === 'footnote') && blockText(block).trim() !== '') || isKept(about))
      stays.add(about);
  }
  const kept = new Set<number>();
  let heading = -1;
  for (const [at, block] of mine.entries()) {
    if (block.kind === 'heading') heading = at;
    if (!stays.has(noteOf(block) ?? '')) continue;
    kept.add(at);
    if (heading >= 0) kept.add(heading);
  }
  return kept;
}

const noteOf = (block: Block): string | undefined => ('noteId' in block ? block.noteId : undefined);
