import type { Change } from '@/utils/model/operation';
import { rowKey, type KnownRows } from './read-rows';
import type { NotebookRows } from './restore-plan';
import type { Row } from './row';

/** The rows that changes are about, as they are; undefined where a change makes one. */
export function knownRows(changes: readonly Change[], here: NotebookRows): KnownRows {
  return new Map<string, Row | undefined>(changes.map((change) => [rowKey(change), here[change.table].get(change.id)]));
}
