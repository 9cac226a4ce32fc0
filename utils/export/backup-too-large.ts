/** What was to be saved is more than a backup holds that is read again; nothing was saved. Way out: less in it, or chosen notes as files of their own. */
export class BackupTooLarge extends Error {
  override readonly name = 'BackupTooLarge';
  readonly code = 'backup-too-large';
  constructor() {
    super('more than one backup holds');
  }
}
