import {
  BACKUP_FORMAT,
  BACKUP_SCHEMA,
  BACKUP_VERSION,
  backupModels,
  backupParts,
  backupTables,
  type BackupData,
  type BackupHeader,
  type BackupPart,
} from '@/utils/model/backup';
import { backupSummed } from '@/utils/model/backup-summed';
import type { OperationTable } from '@/utils/model/operation';
import { checksum } from '@/utils/text/checksum';
import { inPieces } from '@/utils/text/in-pieces';

const TYPE = 'application/json';

/**
 * A notebook, or a part of it, as the file it is restored from. Of each row the fields of the model and nothing else: what the database keeps for itself (clocks, indexes) is made anew. Others run
 * in between. The same data and header give the same bytes.
 * @param made the day or the moment, by the caller's clock
 * @throws the signal's reason when it ended this
 */
export async function backupFile(
  data: BackupData,
  { made, scope }: Pick<BackupHeader, 'made' | 'scope'>,
  signal?: AbortSignal,
): Promise<{ blob: Blob; counts: BackupHeader['counts'] }> {
  const rows: Record<BackupPart, unknown[]> = { ...data };
  for (const table of backupTables) {
    const kept: object[] = [];
    await inPieces<object>(data[table], (row) => void kept.push(modelFields(table, row)), signal);
    rows[table] = kept;
  }
  const counts = Object.fromEntries(backupParts.map((part) => [part, data[part].length])) as BackupHeader['counts'];
  const header = {
    format: BACKUP_FORMAT,
    version: BACKUP_VERSION,
    schema: BACKUP_SCHEMA,
    made,
    scope,
    counts,
  } as const;
  const pieces: string[] = [];
  await inPieces(backupSummed(header, rows), (piece) => void pieces.push(piece), signal);
  const head = JSON.stringify({ ...header, checksum: await checksum(pieces) } satisfies BackupHeader).slice(0, -1);
  signal?.throwIfAborted();
  // What was summed of the header stands in front of the data.
  const [, ...body] = pieces;
  return { blob: new Blob([`${head},\n"data":`, ...body, '}\n'], { type: TYPE }), counts };
}

function modelFields(table: OperationTable, row: object): object {
  const given = new Map(Object.entries(row));
  const fields = Object.keys(backupModels[table].entries).filter((field) => given.get(field) !== undefined);
  return Object.fromEntries(fields.map((field) => [field, given.get(field)]));
}
