import type { Block } from '@/utils/model/study-notes';

/** Index behind the footnotes that stand at an index, which is itself where there are none: what comes behind a block comes behind those on it. */
export function behindFootnotes(blocks: readonly Block[], index: number): number {
  let behind = index;
  while (blocks[behind]?.kind === 'footnote') behind++;
  return behind;
}
