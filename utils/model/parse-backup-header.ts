import * as v from 'valibot';
import { BackupHeader } from './backup';

/** What stands before the data of a backup; undefined: it is not as it should be. */
export function parseBackupHeader(given: unknown): BackupHeader | undefined {
  const header = v.safeParse(BackupHeader, given);
  return header.success ? header.output : undefined;
}
