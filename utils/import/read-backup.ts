import {
  BACKUP_FORMAT,
  BACKUP_SCHEMA,
  BACKUP_VERSION,
  backupParts,
  backupTables,
  dismissedParts,
  MAX_BACKUP,
  type Backup,
  type BackupHeader,
  type BackupPart,
} from '@/utils/model/backup';
import { backupSummed } from '@/utils/model/backup-summed';
import { parseBackupHeader } from '@/utils/model/parse-backup-header';
import { parseBackupRow } from '@/utils/model/parse-backup-row';
import type { Telling } from '@/utils/model/telling';
import { addressKey } from '@/utils/speeches/address-key';
import { checksum } from '@/utils/text/checksum';
import { inPieces } from '@/utils/text/in-pieces';
import { BackupError } from './backup-error';
import { countKeys } from './count-keys';
import { foreignKey } from './foreign-key';
import { keysOf } from './keys-of';

/** Bytes looked at before the whole is read: `format` is the first word of every backup, also where another program has laid it out. */
const HEAD = 4_096;
const TAIL = 64;
/** First bytes of what is packed: zip, gzip. */
const PACKED = ['504b0304', '504b0506', '1f8b'];
/** Longest id that is told of a record. */
const MAX_ID = 100;

/**
 * Reads a backup and looks at all of it before anybody changes anything: whole, unaltered, of a version we know, and each record as the model says. Fields are copied one by one, so that no key of
 * a file reaches further than its value, and nothing stands in it that is not looked at. What is far too large, packed, cut off or something else is refused by a look at its ends, and takes no memory. Others run in between, but for the browser's
 * own reading of JSON: for files of many notes this belongs in a worker.
 * @throws BackupError, and the signal's reason when it ended this
 */
export async function readBackup(file: Blob, { onProgress, signal }: Telling = {}): Promise<Backup> {
  if (file.size > MAX_BACKUP) throw new BackupError('too-big');
  await lookAtEnds(file);
  signal?.throwIfAborted();
  const given = parse(await file.arrayBuffer());
  const header = readHeader(given);
  const { made, scope, counts } = header;
  const records = readParts(given['data']);
  if (backupParts.some((part) => records[part].length !== counts[part])) throw new BackupError('counts');
  await compareChecksum(header, records, signal);

  const of = backupTables.reduce((sum, table) => sum + records[table].length, 0);
  let done = 0;
  const rejected: Backup['rejected'] = [];
  const rows = {} as Record<BackupPart, unknown[]>;
  for (const table of backupTables) {
    const seen = new Set<string>();
    const good: unknown[] = [];
    rows[table] = good;
    let at = 0;
    await inPieces(
      records[table],
      (record) => {
        at += 1;
        done += 1;
        if (done % 500 === 0) onProgress?.(done, of);
        const row = parseBackupRow(table, record);
        refuseForeign(record, row);
        if (row === undefined || seen.has(row.id) || !addressesOf(row).every(isAddress)) {
          const id = idOf(record);
          rejected.push({ table, at, ...(id !== undefined && { id }) });
          return;
        }
        seen.add(row.id);
        good.push(row);
      },
      signal,
    );
  }
  for (const part of dismissedParts) {
    if (records[part].some((id) => typeof id === 'object')) throw new BackupError('foreign');
    rows[part] = records[part].filter((id) => typeof id === 'string');
  }
  onProgress?.(of, of);
  return { made, scope, data: rows as Backup['data'], rejected };
}

async function lookAtEnds(file: Blob): Promise<void> {
  const head = new Uint8Array(await file.slice(0, HEAD).arrayBuffer());
  const magic = Array.from(head.slice(0, 4), (byte) => byte.toString(16).padStart(2, '0')).join('');
  if (PACKED.some((packed) => magic.startsWith(packed))) throw new BackupError('packed');
  const begin = new TextDecoder().decode(head);
  if (!/^\s*\{\s*"format"\s*:\s*"([^"]*)"/.exec(begin)?.[1]?.startsWith(BACKUP_FORMAT)) {
    throw new BackupError('no-backup');
  }
  const tail = new TextDecoder().decode(await file.slice(-TAIL).arrayBuffer());
  if (!tail.trimEnd().endsWith('}')) throw new BackupError('cut');
}

function parse(bytes: ArrayBuffer): Record<string, unknown> {
  try {
    const given: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    // Of a key that stands twice only the last is read: the first would be in nothing that is summed.
    if (isPlain(given) && keysOf(given) === countKeys(new Uint8Array(bytes))) return given;
  } catch {
    // Cut off where a bracket happened to stand, other letters than UTF-8's, nested deeper than the engine reads.
  }
  throw new BackupError('damaged');
}

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function readHeader(given: Record<string, unknown>): BackupHeader {
  for (const [key, ours] of [
    ['version', BACKUP_VERSION],
    ['schema', BACKUP_SCHEMA],
  ] as const) {
    const found = Object.hasOwn(given, key) ? given[key] : undefined;
    if (typeof found === 'number' && found > ours) throw new BackupError('newer', found);
  }
  const header = parseBackupHeader(given);
  if (header === undefined) throw new BackupError('damaged');
  const { data: _, ...head } = given;
  refuseForeign(head, header);
  return header;
}

/** What the model doesn't have is summed with no record, or was put there by somebody who knows how. */
function refuseForeign(given: unknown, known: unknown): void {
  if (foreignKey(given, known) !== undefined) throw new BackupError('foreign');
}

function readParts(data: unknown): Record<BackupPart, readonly unknown[]> {
  const parts = {} as Record<BackupPart, readonly unknown[]>;
  for (const part of backupParts) {
    const records: unknown = isPlain(data) && Object.hasOwn(data, part) ? data[part] : undefined;
    if (!Array.isArray(records)) throw new BackupError('damaged');
    parts[part] = records;
  }
  if (Object.keys(data as object).length > backupParts.length) throw new BackupError('foreign');
  return parts;
}

async function compareChecksum(
  { checksum: said, ...header }: BackupHeader,
  records: Record<BackupPart, readonly unknown[]>,
  signal: AbortSignal | undefined,
): Promise<void> {
  const pieces: string[] = [];
  try {
    await inPieces(backupSummed(header, records), (piece) => void pieces.push(piece), signal);
  } catch (error) {
    signal?.throwIfAborted();
    // Nested deeper than the engine writes.
    if (error instanceof RangeError) throw new BackupError('damaged');
    throw error;
  }
  if ((await checksum(pieces)) !== said) throw new BackupError('damaged');
}

/** All addresses a row has: of a speech, of a note. */
function addressesOf(row: { id: string; urls?: string[]; url?: string | undefined }): string[] {
  return [...(row.urls ?? []), ...(row.url === undefined ? [] : [row.url])];
}

/** Whether it is one that a page could have been kept at: `https://` alone looks like one, and would stop whoever looks it up. */
function isAddress(url: string): boolean {
  try {
    return addressKey(url) !== '';
  } catch {
    return false;
  }
}

const idOf = (record: unknown): string | undefined =>
  isPlain(record) && typeof record['id'] === 'string' ? record['id'].slice(0, MAX_ID) : undefined;
