import type { Block } from '@/utils/model/study-notes';

const levelOf = (block: Block | undefined): number => (block?.kind === 'heading' ? block.level : Infinity);

/**
 * To the place of which heading the section of one goes by a step up or down: the next of its level; where there is none under the same heading, out of it
 * and into the one before (before which it is put) or after (behind which). Null at the ends.
 */
export function outlineMove(blocks: readonly Block[], from: number, direction: -1 | 1): number | null {
  const level = levelOf(blocks[from]);
  for (let at = from + direction; at >= 0 && at < blocks.length; at += direction) {
    if (levelOf(blocks[at]) > level) continue;
    // Up out of the first section there is nothing to go into.
    const isFirst = !blocks.slice(0, at).some(({ kind }) => kind === 'heading');
    return direction < 0 && levelOf(blocks[at]) < level && isFirst ? null : at;
  }
  return null;
}
