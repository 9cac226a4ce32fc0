import type { Revision } from '@/utils/model/revision';
import type { StudyNotes } from '@/utils/model/study-notes';
import { sameValue } from './same-value';
import { versionBefore } from './version-before';

type Text = Pick<StudyNotes, 'id' | 'title' | 'blocks' | 'changed'>;

/**
 * The version by which the older text of a document is kept that was written in two notebooks; undefined: nothing would be lost.
 * @param versions all there are of the document, those in the trash too
 * @param name of the version where it is the text of here that is replaced
 */
export function versionOfOlder(
  mine: Text,
  theirs: Text,
  versions: readonly Revision[],
  name?: string,
): Revision | undefined {
  const isOlder = theirs.changed > mine.changed;
  const [newer, older] = isOlder ? [theirs, mine] : [mine, theirs];
  if (older.title === newer.title && sameValue(older.blocks, newer.blocks)) return undefined;
  // Of the text of the file there is the file.
  return versionBefore({ ...older, id: mine.id }, versions, { name: isOlder ? name : undefined, isLast: isOlder });
}
