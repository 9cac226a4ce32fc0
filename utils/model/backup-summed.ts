import { backupParts, type BackupHeader, type BackupPart } from './backup';
import { backupText } from './backup-text';

/**
 * All that the checksum of a backup is over, in pieces: what its header says in one order, then its data. A part must not be made a whole by hand, which would take away what is not in it.
 * @throws RangeError where the data is nested deeper than the engine writes
 */
export function* backupSummed(
  { format, version, schema, made, scope, counts }: Omit<BackupHeader, 'checksum'>,
  data: Record<BackupPart, readonly unknown[]>,
): Generator<string> {
  const all = backupParts.map((part) => [part, counts[part]]);
  yield `${JSON.stringify([format, version, schema, made, scope, all])}\n`;
  yield* backupText(data);
}
