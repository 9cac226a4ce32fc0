import type { Block } from '@/utils/model/study-notes';

/** The kinds of blocks this Zhaji knows. */
const KINDS: ReadonlySet<unknown> = new Set<Block['kind']>([
  'heading',
  'paragraph',
  'quotation',
  'thought',
  'application',
  'prompt',
  'list',
  'footnote',
]);

/** Whether study notes are of a version, or hold something, that this Zhaji doesn't know: a newer one wrote them, and they are not to be touched. */
export function isNewerStudyNotes({ version, blocks }: { version?: unknown; blocks?: unknown }): boolean {
  if (version !== 1 || !Array.isArray(blocks)) return true;
  return blocks.some((block: unknown) => !KINDS.has((block as { kind?: unknown } | null)?.kind));
}
