import { keptDay } from '@/utils/model/kept-day';
import type { Revision } from '@/utils/model/revision';
import type { StudyNotes } from '@/utils/model/study-notes';
import { sameValue } from './same-value';

/**
 * The version by which the text of a document is kept that restoring a backup puts another in place of: a new one, or one that is in the trash and comes out of it. undefined: nothing would be lost, as it is empty, or
 * kept already.
 * @param versions all there are of the document, those in the trash too
 * @param how `name`: of the version; its day, where there is none. `isLast`: nothing else has the text, so that a version without a name, which may be thinned out, is none to rely on; `stays`: ids of those
 * that stay in the trash
 */
export function versionBefore(
  { id: studyNotesId, title, blocks, changed }: Pick<StudyNotes, 'id' | 'title' | 'blocks' | 'changed'>,
  versions: readonly Revision[],
  { name, isLast, stays }: { name?: string | undefined; isLast: boolean; stays?: ReadonlySet<string> },
): Revision | undefined {
  if (blocks.length === 0) return undefined;
  const same = versions.filter((one) => one.title === title && sameValue(one.blocks, blocks));
  if (same.some((one) => one.deleted === undefined && (!isLast || one.name !== undefined))) return undefined;
  const at = Math.max(0, Math.floor(changed));
  const called = name ?? keptDay({ created: at });
  const trashed = same.find((one) => one.deleted !== undefined && !stays?.has(one.id));
  if (trashed) {
    const { deleted: _, ...kept } = trashed;
    return { ...kept, name: kept.name ?? called };
  }
  const ids = new Set(versions.map(({ id }) => id));
  // Follows from what it is of; another text of the same moment gets the next.
  const first = `${studyNotesId.slice(0, 60)}-${changed.toString(36)}`;
  let id = first;
  for (let n = 2; ids.has(id); n++) id = `${first}-${n}`;
  return { id, studyNotesId, name: called, title, blocks, created: at, changed: at };
}
