import { MAX_BACKUP, type BackupData, type BackupHeader } from '@/utils/model/backup';
import { backupFile } from './backup-file';
import { BackupTooLarge } from './backup-too-large';

/**
 * A notebook as a file that can be read again. Where it would be too large for that, earlier versions of study notes stay behind (`without`), and the file is a part: put in place of a notebook it would take its versions away.
 * @param max bytes, as `readBackup` reads at most
 * @throws BackupTooLarge when it is too much without them, too; the signal's reason when it ended this
 */
export async function wholeBackup(
  data: BackupData,
  { made, signal, max = MAX_BACKUP }: { made: string; signal?: AbortSignal | undefined; max?: number },
): Promise<{ blob: Blob; counts: BackupHeader['counts']; without?: 'revisions' }> {
  const whole = await backupFile(data, { made, scope: 'whole' }, signal);
  if (whole.blob.size <= max) return whole;
  const rest = await backupFile({ ...data, revisions: [] }, { made, scope: 'part' }, signal);
  if (rest.blob.size > max || data.revisions.length === 0) throw new BackupTooLarge();
  return { ...rest, without: 'revisions' };
}
