import type { BackupReason } from '@/utils/model/backup';

/** Why a backup is not restored; nothing was changed. `found`: the version of a newer one. */
export class BackupError extends Error {
  override readonly name = 'BackupError';
  constructor(
    readonly reason: BackupReason,
    readonly found?: number,
  ) {
    super(`not restored: ${reason}`);
  }
}
