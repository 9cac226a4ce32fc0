import type { Change } from '@/utils/model/operation';
import type { LogRow } from './db';
import { rowKey, type KnownRows } from './read-rows';

/** Fields of study notes that say one thing together: the text, and what it was made of. */
const TEXT: readonly string[] = ['title', 'blocks', 'links', 'composed'];

const isText = ({ table, field }: Change): boolean => table === 'studyNotes' && TEXT.includes(field);

/**
 * Those of the changes by which restoring a backup is taken back, or done again, that leave the text of every document in one piece: it goes back as a whole or not at all. What was saved by hand goes back field by field. Of a document that was written in since, the versions that came in with another text (what
 * it had said before a backup was restored) stay, too: nothing else has those words. `standing`: what of the action nobody has changed since; `known`: rows of all it changed.
 */
export function wholeDocuments(standing: readonly Change[], { inverse }: LogRow, known: KnownRows): Change[] {
  const stands = new Set(standing.filter(isText).map(({ id, field }) => `${id} ${field}`));
  const written = new Set(
    inverse.flatMap((one) => (isText(one) && !stands.has(`${one.id} ${one.field}`) ? one.id : [])),
  );
  if (written.size === 0) return [...standing];
  const stays = new Set(
    standing.flatMap((change) => {
      const isGoing = change.table === 'revisions' && change.field === 'deleted' && change.value !== null;
      const of = isGoing ? known.get(rowKey(change))?.['studyNotesId'] : undefined;
      return typeof of === 'string' && written.has(of) ? change.id : [];
    }),
  );
  return standing.filter(
    (change) => !(isText(change) && written.has(change.id)) && !(change.table === 'revisions' && stays.has(change.id)),
  );
}
