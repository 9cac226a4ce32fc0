import { backupParts, type BackupPart } from './backup';

/** Records written into one piece of text. */
const SLICE = 200;

/**
 * The data of a backup as text, in pieces: what stands in the file, and what its checksum is over (backup-summed.ts), so that a file that was only laid out otherwise by another program is still whole. JSON, a record
 * a line; what is no character by itself (lone surrogates) is escaped, so that the text has well-defined bytes.
 */
export function* backupText(data: Record<BackupPart, readonly unknown[]>): Generator<string> {
  let before = '{';
  for (const part of backupParts) {
    yield `${before}\n${JSON.stringify(part)}:[`;
    before = '],';
    const records = data[part];
    for (let from = 0; from < records.length; from += SLICE) {
      const lines = records.slice(from, from + SLICE).map((record) => JSON.stringify(record));
      yield `${from === 0 ? '' : ','}\n${lines.join(',\n')}`;
    }
  }
  yield ']}';
}
