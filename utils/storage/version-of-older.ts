import { keptDay } from '@/utils/model/kept-day';
import type { Revision } from '@/utils/model/revision';
import type { StudyNotes } from '@/utils/model/study-notes';
import { sameValue } from './same-value';

/**
 * The version by which the older text of a document is kept that was written in two notebooks: a new one with its day for a name, or one that is in the trash and comes out of it. undefined: nothing would be lost, as
 * it is empty, the same, or a version already.
 * @param versions all there are of the document, those in the trash too
 */
export function versionOfOlder(
  mine: StudyNotes,
  theirs: StudyNotes,
  versions: readonly Revision[],
): Revision | undefined {
  const [newer, other] = theirs.changed > mine.changed ? [theirs, mine] : [mine, theirs];
  const { title, blocks } = other;
  if (blocks.length === 0 || (title === newer.title && sameValue(blocks, newer.blocks))) return undefined;
  const same = versions.filter((one) => one.title === title && sameValue(one.blocks, blocks));
  if (same.some(({ deleted }) => deleted === undefined)) return undefined;
  const [trashed] = same;
  if (trashed) {
    const { deleted: _, ...kept } = trashed;
    return kept;
  }
  const at = Math.max(0, Math.floor(other.changed));
  const ids = new Set(versions.map(({ id }) => id));
  // Follows from what it is of; another text of the same moment gets the next.
  let id = `${mine.id.slice(0, 60)}-${other.changed.toString(36)}`;
  for (let n = 2; ids.has(id); n++) id = `${mine.id.slice(0, 60)}-${other.changed.toString(36)}-${n}`;
  return { id, studyNotesId: mine.id, name: keptDay({ created: at }), title, blocks, created: at, changed: at };
}
